import type { Vector } from './vectors.ts';

/** The words that stand near the dates of a story, by numbers. */
export interface Vocabulary {
  /** The number of each word. Only ever added to, so that words keep their numbers from change to change of the story. */
  readonly numbers: Map<string, number>;
  /** How many mentions there are, and how many of them have each word. */
  readonly total: number;
  readonly counts: Int32Array;
  /** How much each word tells. */
  readonly worths: Float64Array;
}

/** A vocabulary without words. */
export const noWords = (): Vocabulary => ({
  numbers: new Map(),
  total: 0,
  counts: new Int32Array(),
  worths: new Float64Array(),
});

/** Whether most of its words are still those of a mention, so that it is worth keeping. */
export const isUsed = ({ numbers, counts }: Vocabulary): boolean =>
  2 * counts.reduce((used, count) => used + Math.min(1, count), 0) >= numbers.size;

/** The number of a word. */
export function numberOf(word: string, { numbers }: Pick<Vocabulary, 'numbers'>): number {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
}

/** The vocabulary when some mentions have come and some are gone. */
export function recount(
  { numbers, ...before }: Vocabulary,
  come: readonly Vector['words'][],
  gone: readonly Vector['words'][],
): Vocabulary {
  const total = before.total + come.length - gone.length;
  const counts = new Int32Array(numbers.size);
  counts.set(before.counts);
  for (const words of come) for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  for (const words of gone) for (const word of words) counts[word] = (counts[word] ?? 0) - 1;
  return { numbers, total, counts, worths: Float64Array.from(counts, (count) => worthOf(count, total)) };
}

/** Whether the words of a mention tell as much as they did. */
export function tellsSame({ words }: Vector, now: Vocabulary, before: Vocabulary): boolean {
  for (const word of words) if (now.worths[word] !== before.worths[word]) return false;
  return true;
}

/** A count up to this one is a step of its own; a larger one has so many steps until it has doubled. */
const EXACT = 32;
const STEPS = 2;
/** The number of all mentions, which moves all words, has so many. */
const STEPS_OF_ALL = 16;

/**
 * How much a word tells: the rarer, the more. Rarity counts by its root: the words that a whole story is about say little in
 * most of its sentences, but they are what its main events are told in. It changes in steps, so that one article more
 * leaves most words, and the mentions that they stand in, as they were.
 */
const worthOf = (count: number, total: number): number =>
  Math.sqrt(Math.log1p(stepOf(total, STEPS_OF_ALL) / (count > EXACT ? stepOf(count, STEPS) : count)));

const stepOf = (count: number, steps: number): number => 2 ** (Math.round(steps * Math.log2(count)) / steps);
