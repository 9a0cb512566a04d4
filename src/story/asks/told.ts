import { packed } from '../../extract/packed.ts';
import type { LinkedArticle } from '../linked.ts';
import { once } from '../once.ts';
import type { PartyId } from '../parties.ts';
import { asksIn } from './collect.ts';
import { numberOf } from './rarity.ts';
import { askedAs } from './wording.ts';
import { stems } from './written.ts';

/** What the sentence of an ask tells, as words to compare: their numbers, ascending. As a list it is small, and soon compared. */
export type Told = readonly number[];

/**
 * What the sentence of each ask of an article tells. Who asks whom, and the words that ask, are left out: they are the same in
 * all that somebody asks. A word counts as much as any other, so that this stays what it is when the story changes.
 */
export const toldIn = once((linked: LinkedArticle): Told[] => {
  const { article, reading, parties } = linked;
  const textOf = (start: number, end: number) => article.text.slice(start, Math.max(start, end));
  const namesOf = (id: PartyId) =>
    reading.parties.flatMap(({ names }, i) => (parties[i] === id ? names : []));
  return asksIn(linked).map(({ sentence, by, to, emphasis, content }) => {
    const asked = new Set(stems(textOf(content.start, content.end)));
    const asking = [textOf(emphasis.start, content.start), textOf(content.end, emphasis.end)];
    const sides = [by, to].flatMap((side) => (side ? namesOf(side.party) : []));
    const same = new Set([...asking, ...sides].flatMap(stems));
    const told = (reading.sentences[sentence]?.stems ?? []).filter(
      (stem) => asked.has(stem) || !same.has(stem),
    );
    return packed([...new Set(told.map((stem) => numberOf(askedAs(stem))))].sort((a, b) => a - b));
  });
});

/** How alike two sentences are, 0 to 1: the mean of cosine and of the share of the shorter one that the longer one has. */
export function likeTold(a: Told, b: Told): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared && (shared / Math.min(a.length, b.length) + shared / Math.sqrt(a.length * b.length)) / 2;
}
