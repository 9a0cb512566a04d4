import { type Days, lengthOf, overlap } from './days.ts';
import { isStretch, type Told } from './told.ts';

/**
 * So alike, of 1, must two mentions be for each event that an article tells of their days on average. Where an article
 * tells one thing of a date, little else is needed; where it tells four, the words must say which.
 */
const ALIKE = 0.07;

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Mentions in groups that tell of one event: their periods have a day in common, and what is told of them is alike.
 * The most alike are joined first. `told` is ordered by first day; the groups hold its indexes.
 * Only mentions of common days are compared, so the cost grows with the mentions of a day, not with the story.
 */
export function mergeTold(told: readonly Told[]): number[][] {
  const groupOf = told.map((one, i) => ({ members: [i], days: one.days }));
  for (const { a, b } of linksOf(told).sort((x, y) => y.score - x.score)) {
    const [into, from] = [groupOf[a], groupOf[b]];
    if (!into || !from || into === from || !overlap(into.days, from.days)) continue;
    into.members.push(...from.members);
    into.days = commonDays(into.days, from.days);
    for (const member of from.members) groupOf[member] = into;
  }
  return [...new Set(groupOf)].map(({ members }) => members.sort((a, b) => a - b));
}

const commonDays = (a: Days, b: Days): Days => ({
  first: Math.max(a.first, b.first),
  last: Math.min(a.last, b.last),
});

function linksOf(told: readonly Told[]): Link[] {
  const vectors = vectorsOf(told);
  const crowd = crowdOf(told);
  const links: Link[] = [];
  for (const [a, one] of told.entries()) {
    for (let b = a + 1; b < told.length; b++) {
      const other = told[b];
      if (!other || other.days.first > one.days.last) break;
      if ((isStretch(one) || isStretch(other)) && !sameDays(one.days, other.days)) continue;
      const wider = lengthOf(one.days) >= lengthOf(other.days) ? a : b;
      const around = crowd[wider];
      const needed = ALIKE * ((sameDays(one.days, other.days) ? around?.same : around?.within) ?? 1);
      const score = dot(vectors[a], vectors[b]);
      if (score >= needed) links.push({ a, b, score });
    }
  }
  return links;
}

const sameDays = (a: Days, b: Days): boolean => a.first === b.first && a.last === b.last;

/** How many things an article tells of some days on average, where it tells any. */
interface Crowd {
  /** Of exactly these days. */
  readonly same: number;
  /** Of these days and all days among them. */
  readonly within: number;
}

function crowdOf(told: readonly Told[]): Crowd[] {
  return told.map(({ days }) => {
    const [same, within] = [tally(), tally()];
    for (const other of told) {
      if (other.days.first > days.last) break;
      if (!overlap(days, other.days) || isStretch(other)) continue;
      // What is told of a longer period may lie on any of its days.
      const share = lengthOf(commonDays(days, other.days)) / lengthOf(other.days);
      within.add(other.mention.article, share);
      if (sameDays(days, other.days)) same.add(other.mention.article, 1);
    }
    return { same: same.mean(), within: within.mean() };
  });
}

function tally() {
  const articles = new Map<string, number>();
  let total = 0;
  return {
    add(article: string, share: number): void {
      total += share;
      articles.set(article, Math.max(articles.get(article) ?? 0, share));
    },
    mean: (): number => total / articles.values().reduce((sum, share) => sum + share, 0) || 1,
  };
}

type Vector = ReadonlyMap<string, number>;

/** The words of each mention weighed by how rare they are among all mentions, to length 1. */
function vectorsOf(told: readonly Told[]): Vector[] {
  const counts = new Map<string, number>();
  for (const { words } of told)
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return told.map(({ words }) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [word, near] of words) {
      const weight = near * Math.log((told.length + 1) / (counts.get(word) ?? 1));
      vector.set(word, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  });
}

function dot(a: Vector | undefined, b: Vector | undefined): number {
  if (!a || !b) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}
