import { type Article, type Sentence, slice } from '../../corpus/article.ts';
import type { SentenceReading } from '../../extract/finding.ts';
import type { StoryText } from '../story.ts';
import { ideasOf } from './ideas.ts';
import type { Lexicon } from './lexicon.ts';
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
  readonly reading?: SentenceReading;
  /** It asks something, as headings and interviews do: what follows may be the answer. */
  readonly asks: boolean;
}

/** The sentences of an article as they are searched; their words go into the lexicon. */
export function passagesOf(story: StoryText, article: Article, lexicon: Lexicon): Passage[] {
  const readings = story.readings.get(article.id)?.sentences ?? [];
  return article.sentences.map((sentence, i): Passage => {
    const text = slice(article, sentence);
    const words = wordsOf(text, article.language);
    lexicon.add(words);
    const reading = readings[i];
    const stems = words.filter((word) => !word.stop).map((word) => word.term);
    const ideas = article.language === 'en' ? ideasOf(words).map((idea) => idea.id) : [];
    const parties = (reading?.mentions ?? []).map(
      ({ party, basis }) => `${basis === 'stated' ? '&' : '~'}${story.parties.of(article.id, party)}`,
    );
    return {
      article,
      sentence,
      terms: [...stems, ...ideas, ...parties],
      ...(reading && { reading }),
      asks: /\?["'”’)\s]*$/.test(text),
    };
  });
}
