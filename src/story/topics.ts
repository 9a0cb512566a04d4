import type { Span } from '../corpus/article.ts';
import type { StoryText } from './story.ts';

/** A phrase that the articles use often. */
export interface Topic {
  readonly phrase: Span;
  readonly count: number;
}

/** The frequent named phrases of a story, best first. */
export const topicsOf = (_story: StoryText): readonly Topic[] => [];

/** Whether a text speaks of a topic: every word of the topic begins a word of the text, case and accents forgiven. */
export function matches(text: string, topic: string): boolean {
  const words = (of: string) => of.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const having = words(text);
  return words(topic).every((word) => having.some((other) => other.startsWith(word)));
}
