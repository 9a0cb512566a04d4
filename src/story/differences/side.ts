import type { Article } from '../../corpus/article.ts';
import type { SentenceReading } from '../../extract/finding.ts';
import { type Token, tokenize } from '../../extract/tokens.ts';
import type { DifferingPair, Pair } from '../align.ts';
import type { SentenceRef, StoryText } from '../story.ts';

/** One sentence of an aligned pair, with all that is known of it. */
export interface Side {
  readonly article: Article;
  readonly ref: SentenceRef;
  readonly tokens: readonly Token[];
  readonly reading: SentenceReading;
  /** What the whole article says, sentence by sentence. */
  readonly others: readonly SentenceReading[];
}

/** A pair as a rule sees it: both sides, the story around them, and whether the articles are from different times. */
export interface Sides {
  readonly a: Side;
  readonly b: Side;
  readonly story: StoryText;
  /** How alike the sentences are, 0 to 1. */
  readonly score: number;
  /** Days between the two publications; 0 where one of them is unknown. */
  readonly daysApart: number;
}

/** What a rule says of a pair: the type of the difference, the words of each side, and the rule's name. */
export type Found = Omit<DifferingPair, keyof Pair>;

/** One way in which two sentences about one fact may disagree. Null when they do not, or when it is not certain. */
export type Rule = (sides: Sides) => Found | null;

const DAY = 86_400_000;

/** The two sides of a pair, or null where the story has no such sentence. */
export function sidesOf(story: StoryText, pair: Pair): Sides | null {
  const [a, b] = [sideOf(story, pair.a), sideOf(story, pair.b)];
  if (!a || !b) return null;
  const [x, y] = [a.article.published?.date, b.article.published?.date];
  const daysApart = x && y ? Math.abs(Date.parse(x) - Date.parse(y)) / DAY : 0;
  return { a, b, story, score: pair.score, daysApart };
}

function sideOf(story: StoryText, ref: SentenceRef): Side | null {
  const article = story.articles.find(({ id }) => id === ref.article);
  const sentence = article?.sentences[ref.sentence];
  const others = story.readings.get(ref.article)?.sentences ?? [];
  const reading = others[ref.sentence];
  return article && sentence && reading
    ? { article, ref, reading, others, tokens: tokenize(article.text, sentence) }
    : null;
}
