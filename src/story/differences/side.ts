import type { Article, Range } from '../../corpus/article.ts';
import type { SentenceReading } from '../../extract/finding.ts';
import { type Token, tokenize } from '../../extract/tokens.ts';
import { once as onceForEach } from '../once.ts';
import type { DifferingPair, Pair } from '../pair.ts';
import { articlesOf, type SentenceRef, type StoryText } from '../story-text.ts';

/** One sentence of an aligned pair, with all that is known of it. */
export interface Side {
  readonly story: StoryText;
  readonly article: Article;
  readonly ref: SentenceRef;
  readonly tokens: readonly Token[];
  /** Whether a word is part of a person's or a country's name. */
  isNamed(word: Range): boolean;
  readonly reading: SentenceReading;
  /** What the whole article says, sentence by sentence. */
  readonly others: readonly SentenceReading[];
}

/** A pair as a rule sees it: both sides, and whether the articles are from different times. */
export interface Sides {
  readonly a: Side;
  readonly b: Side;
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
/** Published this many days apart, a value or a mind may have changed between the two. */
export const LATER = 7;
/** Sentences less alike than this (0 to 1) tell different events, whatever words they share. */
export const UNLIKE = 0.5;

/** The two sides of a pair, or null where the story has no such sentence. */
export function sidesOf(story: StoryText, pair: Pair): Sides | null {
  const [a, b] = [sideOf(story, pair.a), sideOf(story, pair.b)];
  if (!a || !b) return null;
  const [x, y] = [a.article.published?.date, b.article.published?.date];
  const daysApart = x && y ? Math.abs(Date.parse(x) - Date.parse(y)) / DAY : 0;
  return { a, b, score: pair.score, daysApart };
}

/** Sides are kept while sources are aligned, as each sentence is compared with many: so many at most, then anew. */
const KEPT = 16_384;
const kept = new Map<SentenceReading, Side>();

const allSidesIn = ({ story, article, others }: Side): Side[] =>
  others.flatMap((_, sentence) => sideOf(story, { article: article.id, sentence }) ?? []);

/** A function of a side's article that is worked out once for each. */
export const onceForArticle = <T>(work: (sides: readonly Side[]) => T): ((side: Side) => T) => {
  const known = onceForEach((first: Side) => work(allSidesIn(first)));
  return (side) => known(sideOf(side.story, { article: side.article.id, sentence: 0 }) ?? side);
};

/** A sentence with all that is known of it, or null where the story has no such sentence. */
export function sideOf(story: StoryText, ref: SentenceRef): Side | null {
  const others = story.readings.get(ref.article)?.sentences ?? [];
  const reading = others[ref.sentence];
  const known = reading && kept.get(reading);
  if (known?.story === story) return known;
  const article = articlesOf(story).get(ref.article);
  const sentence = article?.sentences[ref.sentence];
  if (!article || !sentence || !reading) return null;
  const names = reading.mentions.filter(({ party }) => {
    const kind = story.parties.all.get(story.parties.of(article.id, party))?.kind;
    return kind === 'person' || kind === 'country';
  });
  const isNamed = (word: Range) => names.some(({ start, end }) => start <= word.start && word.end <= end);
  const side = { story, article, ref, reading, others, tokens: tokenize(article.text, sentence), isNamed };
  if (kept.size >= KEPT) kept.clear();
  kept.set(reading, side);
  return side;
}

/** A function of a side that is worked out once for each. */
export const once: <T>(work: (side: Side) => T) => (side: Side) => T = onceForEach;
