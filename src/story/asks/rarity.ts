import type { Reading } from '../../extract/finding.ts';
import { once } from '../once.ts';
import type { StoryText } from '../story-text.ts';

/** A count has so many steps until it has doubled. */
const STEPS = 2;

/** Stems by number, so that counts of them are lists. Kept for good: a language has few words. */
const numbers = new Map<string, number>();

/** The number of a stem, the same in all stories. */
export function numberOf(stem: string): number {
  const number = numbers.get(stem) ?? numbers.size;
  numbers.set(stem, number);
  return number;
}

/** The numbers of the stems of an article, each as often as it has sentences with it. */
const stemsIn = once(({ sentences }: Reading) =>
  Int32Array.from(sentences.flatMap(({ stems }) => [...new Set(stems)].map(numberOf))),
);

/**
 * How rare the stem of a number is among a story's sentences: 1 for one that stands in a single sentence, 0 for one in nearly
 * all. It changes in steps, so that one article more leaves most stems, and the asks they stand in, as they were.
 */
export function rarityIn({ linked }: StoryText): (stem: number) => number {
  const sentences = linked.reduce((sum, { reading }) => sum + reading.sentences.length, 0);
  const stems = linked.map(({ reading }) => stemsIn(reading));
  const counts = new Int32Array(numbers.size);
  for (const list of stems) for (const number of list) counts[number] = (counts[number] ?? 0) + 1;
  const most = stepsTo(sentences + 1);
  const rarities = Float64Array.from(counts, (count) => (most - stepsTo(count || 1)) / (most || 1));
  return (stem) => rarities[stem] ?? 1;
}

/** How many steps a count is above 1. */
const stepsTo = (count: number): number => Math.floor(STEPS * Math.log2(count));
