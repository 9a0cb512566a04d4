import { type Article, type Sentence, slice } from '../../corpus/article.ts';
import type { LocalParty, SentenceReading } from '../../extract/finding.ts';
import { packed } from '../../extract/packed.ts';
import type { LinkedArticle } from '../linked.ts';
import { once } from '../once.ts';
import { contentOf, type Entry } from './entries.ts';
import { ideasOf } from './ideas.ts';
import { saysWhere } from './place.ts';
import { wordsOf } from './words.ts';

/** A sentence as it is searched. */
export interface Passage {
  readonly article: Article;
  readonly sentence: Sentence;
  /**
   * The stems of its content words, the ideas of all its words (`#12`, `@FRA`),
   * and the parties that it names (`&3`) or means (`~3`: "he").
   */
  readonly terms: readonly string[];
  /** The parties that it names, by their terms. */
  readonly named: readonly { readonly term: string; readonly kind: LocalParty['kind'] }[];
  readonly reading?: SentenceReading;
  /** It seems to say where something is. */
  readonly where: boolean;
  /** It asks something, as headings and interviews do: what follows may be the answer. */
  readonly asks: boolean;
  /** Its content words. */
  readonly words: readonly Entry[];
}

/** The sentences of an article as they are searched. */
export const passagesOf = once(({ article, reading, parties: ids }: LinkedArticle) =>
  article.sentences.map((sentence, i): Passage => {
    const text = slice(article, sentence);
    const words = wordsOf(text, article.language);
    const content = contentOf(words);
    const own = reading.sentences[i];
    const parties = (own?.mentions ?? []).flatMap(({ party, basis }) => {
      const kind = reading.parties[party]?.kind;
      const id = ids[party];
      return kind === undefined ? [] : { kind, basis, term: `${basis === 'stated' ? '&' : '~'}${id}` };
    });
    const ideas = article.language === 'en' ? ideasOf(words).map((idea) => idea.id) : [];
    return {
      article,
      sentence,
      terms: packed([...content.map(({ term }) => term), ...ideas, ...parties.map(({ term }) => term)]),
      named: packed(parties.filter(({ basis }) => basis === 'stated')),
      ...(own && { reading: own }),
      words: packed(content),
      where: saysWhere(text),
      asks: /\?["'”’)\s]*$/.test(text),
    };
  }),
);
