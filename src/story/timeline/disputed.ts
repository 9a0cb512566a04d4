import { candidates } from '../candidates.ts';
import { once } from '../once.ts';
import { lengthOf } from './days.ts';
import type { Group } from './merge.ts';
import type { Told } from './told.ts';
import { addTo, dot, type Sum } from './vectors.ts';

/** So alike, as a cosine, must two groups be to tell of one event on two days. */
const ALIKE = 0.5;
/** A third day of which so much the same is told shows that the thing recurs: hearings, daily reports, games. */
const RECURS = 0.4;
/** Days that are further apart are those of two events. */
const MAX_DAYS = 31;
/** Groups are compared where they share one of so many of their weightiest words. */
const KEYS = 6;

/** A group of stated days with its sum of what is told as a vector of length 1, and its weightiest words. */
interface Stated {
  readonly group: Group;
  readonly unit: Sum;
  readonly keys: readonly string[];
}

/** A group of stated days with those of other days that are like it. */
interface Rival extends Stated {
  readonly like: Rival[];
}

/**
 * Join groups that tell of one event on different days, which the sources state: it happened once, so no third day is
 * told of in like words, and no article has both. Rather none than a wrong one: a date that was worked out from "on
 * Monday" is never disputed. Of two groups the one with more mentions comes first in the joined one.
 */
export function joinDisputed(groups: readonly Group[]): Group[] {
  const rivals = groups.flatMap(statedOf).map((stated): Rival => ({ ...stated, like: [] }));
  const keys = rivals.map((rival) => rival.keys);
  for (const [i, j] of candidates(keys, keys)) {
    const [one, other] = [rivals[i], rivals[j]];
    if (one && other && isNear(one.group, other.group) && dot(one.unit, other.unit) >= RECURS)
      one.like.push(other);
  }
  const joined = new Map<Group, Group>();
  for (const one of rivals) {
    const [other, ...more] = one.like;
    if (!other || more.length > 0 || other.like.length > 1 || joined.has(one.group)) continue;
    if (dot(one.unit, other.unit) < ALIKE || shareArticle(one.group, other.group)) continue;
    const both = join(one.group, other.group);
    joined.set(one.group, both).set(other.group, both);
  }
  return [...new Set(groups.map((group) => joined.get(group) ?? group))];
}

function join(a: Group, b: Group): Group {
  const [first, second] = b.told.length > a.told.length ? [b, a] : [a, b];
  const sum = new Map(first.sum);
  addTo(sum, second.sum);
  return { told: [...first.told, ...second.told], sum };
}

function shareArticle(a: Group, b: Group): boolean {
  const articles = new Set(a.told.map(({ mention }) => mention.article));
  return b.told.some(({ mention }) => articles.has(mention.article));
}

/** What of a group is compared with others: none unless all of its days are stated. */
const statedOf = once((group: Group): readonly Stated[] => {
  if (!group.told.every(isStatedDay)) return [];
  const unit = unitOf(group.sum);
  return [{ group, unit, keys: keysOf(unit) }];
});

const isStatedDay = ({ mention, days }: Told): boolean => mention.basis === 'stated' && lengthOf(days) === 1;

/** Whether two groups have different days that are not far apart. */
function isNear(a: Group, b: Group): boolean {
  const [x, y] = [a.told[0]?.days.first, b.told[0]?.days.first];
  return x !== undefined && y !== undefined && x !== y && Math.abs(x - y) <= MAX_DAYS;
}

function unitOf(sum: Sum): Sum {
  const length = Math.sqrt(dot(sum, sum)) || 1;
  return new Map(sum.entries().map(([word, weight]) => [word, weight / length]));
}

const keysOf = (vector: Sum): string[] =>
  [...vector]
    .sort(([, a], [, b]) => b - a)
    .slice(0, KEYS)
    .map(([word]) => String(word));
