import { type Article, type Sentence, slice } from '../../corpus/article.ts';
import type { SentenceReading } from '../../extract/finding.ts';
import type { StoryText } from '../story.ts';
import { ideasOf } from './ideas.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence as it is searched. */
export interface Passage {
  /** An index into the story's articles. */
  readonly article: number;
  readonly sentence: Sentence;
  /** The stems of its content words and the ideas of all its words, in order. */
  readonly terms: readonly string[];
  /** The same once each, and the parties that it names (`&3`) or means (`~3`: "he"). */
  readonly has: ReadonlySet<string>;
  readonly reading?: SentenceReading;
  /** It asks something, as headings and interviews do: what follows may be the answer. */
  readonly asks: boolean;
}

/** The index terms of some words: stems of the content words, then ideas. */
function termsOf(words: readonly Word[], language: string): string[] {
  const stems = words.filter((word) => !word.stop).map((word) => word.term);
  return language === 'en' ? [...stems, ...ideasOf(words).map((idea) => idea.id)] : stems;
}

/** The sentences of an article as they are searched. `see` is called with the words of each. */
export function passagesOf(
  story: StoryText,
  article: Article,
  index: number,
  see: (words: readonly Word[]) => void,
): Passage[] {
  const readings = story.readings.get(article.id)?.sentences ?? [];
  return article.sentences.map((sentence, i): Passage => {
    const text = slice(article, sentence);
    const words = wordsOf(text, article.language);
    see(words);
    const terms = termsOf(words, article.language);
    const reading = readings[i];
    const parties = (reading?.mentions ?? []).map(
      ({ party, basis }) => `${basis === 'stated' ? '&' : '~'}${story.parties.of(article.id, party)}`,
    );
    return {
      article: index,
      sentence,
      terms,
      has: new Set([...terms, ...parties]),
      ...(reading && { reading }),
      asks: /\?["'”’)\s]*$/.test(text),
    };
  });
}
