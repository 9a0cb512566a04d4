import { isEnglish } from '../../extract/tokens.ts';
import type { StoryText } from '../story.ts';
import { countTerms } from './frequencies.ts';
import { buildLexicon } from './lexicon.ts';
import { closenessIn } from './meaning.ts';
import { nearIn } from './near.ts';
import type { Passage } from './passages.ts';
import { type PhraseBook, phraseBook } from './phrases.ts';
import { foremostPerson } from './pronoun.ts';
import type { QueryContext } from './query.ts';
import { indexTexts, type Texts } from './texts.ts';

/** What queries are answered from, beside the passages. */
export interface Prepared {
  /** The articles as whole texts, by their order in the story. */
  readonly texts: Texts;
  readonly context: Omit<QueryContext, 'vectors'>;
  readonly closeness: ReturnType<typeof closenessIn>;
}

/** Put together what takes all passages of a story, given by article: 0.1 s for 300 articles. */
export function prepareSearch(story: StoryText, passages: readonly (readonly Passage[])[]): Prepared {
  const all = passages.flat();
  const lexicon = buildLexicon(all.values().flatMap(({ words }) => words));
  const frequencies = countTerms(all.values().map(({ terms }) => terms));
  return {
    texts: indexTexts(passages.length, (id) => (passages[id] ?? []).flatMap(({ terms }) => terms)),
    context: {
      lexicon,
      frequencies,
      parties: partyBook(story),
      person: foremostPerson(story, all),
      languages: [...new Set(story.articles.map(({ language }) => language))],
      english: isEnglish,
      near: nearIn(lexicon, isEnglish),
    },
    closeness: closenessIn(all, frequencies.rarity),
  };
}

/** The parties of a story by the names that its articles give them; descriptions ("the leader") are no names. */
function partyBook({ parties }: StoryText): PhraseBook {
  const book = phraseBook();
  for (const [id, { names }] of parties.all) {
    for (const name of names) if (/\p{Lu}/u.test(name)) book.add(id, name, 'en');
  }
  return book;
}
