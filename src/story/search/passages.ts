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
  /** The same once each, and the names of those whom its pronouns and descriptions stand for. */
  readonly has: ReadonlySet<string>;
  readonly reading?: SentenceReading;
  /** It asks something, as headings and interviews do: what follows may be the answer. */
  readonly asks: boolean;
}

/** The index terms of some words: stems of the content words, then ideas. */
export function termsOf(words: readonly Word[], language: string): string[] {
  const stems = words.filter((word) => !word.stop).map((word) => word.term);
  return language === 'en' ? [...stems, ...ideasOf(words).map((idea) => idea.id)] : stems;
}

/** Every sentence of a story as it is searched, article by article. `see` is called with the words of each. */
export function passagesOf(story: StoryText, see: (words: readonly Word[]) => void): Passage[] {
  return story.articles.flatMap((article, index) => {
    const reading = story.readings.get(article.id);
    return article.sentences.map((sentence, i): Passage => {
      const text = slice(article, sentence);
      const words = wordsOf(text, article.language);
      see(words);
      const terms = termsOf(words, article.language);
      const meant = (reading?.sentences[i]?.mentions ?? [])
        .filter((mention) => mention.basis === 'inferred')
        .flatMap((mention) => namesOf(reading?.parties[mention.party]?.name ?? '', article));
      const own = reading?.sentences[i];
      return {
        article: index,
        sentence,
        terms,
        has: new Set([...terms, ...meant]),
        ...(own && { reading: own }),
        asks: /\?["'”’)\s]*$/.test(text),
      };
    });
  });
}

const namesOf = (name: string, { language }: Article): string[] => termsOf(wordsOf(name, language), language);
