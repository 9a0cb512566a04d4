import type { Component } from './components.ts';
import { commonDays, type Days, overlap } from './days.ts';
import { isStretch, type Told } from './told.ts';
import { addTo, asSum, dot, type Sum } from './vectors.ts';

/** This share of it must the mentions of two groups have on average, so that no chain of mentions joins two events. */
const ON_AVERAGE = 0.25;

/** Mentions that tell of one event. */
export interface Group {
  /** In the order that they were given in. */
  readonly told: readonly Told[];
  /** The sum of what is told, as vectors of length 1. */
  readonly sum: Sum;
}

interface Growing {
  readonly members: number[];
  /** The days that all its mentions have in common. */
  days: Days;
  readonly sum: Map<number, number>;
}

/**
 * The mentions of a component in groups that tell of one event: their periods have a day in common, and what is told of them
 * is alike. The most alike are joined first.
 */
export function mergeComponent({ members, links }: Component): Group[] {
  const { ones, others, needs, strengths } = links;
  const beside = placesOf(members.map(({ told }) => told));
  const groups = members.map(
    ({ told, vector }, i): Growing => ({ members: [i], days: told.days, sum: asSum(vector) }),
  );
  const order = [...ones.keys()].sort((x, y) => (strengths[y] ?? 0) - (strengths[x] ?? 0) || x - y);
  for (const link of order) {
    const [one, other] = [groups[ones[link] ?? 0], groups[others[link] ?? 0]];
    if (!one || !other || one === other || !overlap(one.days, other.days)) continue;
    const [into, from] = one.members.length < other.members.length ? [other, one] : [one, other];
    // A sentence that dates two things tells of two events.
    if (from.members.some((i) => beside[i]?.some((j) => groups[j] === into))) continue;
    const average = dot(into.sum, from.sum) / (into.members.length * from.members.length);
    if (average < (needs[link] ?? 0) * ON_AVERAGE) continue;
    addTo(into.sum, from.sum);
    into.members.push(...from.members);
    into.days = commonDays(into.days, from.days);
    for (const member of from.members) groups[member] = into;
  }
  return [...new Set(groups)].map((group) => ({
    told: group.members.toSorted((a, b) => a - b).flatMap((i) => members[i]?.told ?? []),
    sum: group.sum,
  }));
}

/** For each mention those that are told in the same place, itself among them. */
function placesOf(told: readonly Told[]): (readonly number[])[] {
  const places = new Map<string, number[]>();
  return told.map((one, i) => {
    const key = placeOf(one);
    const place = places.get(key) ?? [];
    places.set(key, place);
    place.push(i);
    return place;
  });
}

/** The sentence of a mention. The two ends of a stretch ("between 2021 and 2027") may be told in one. */
const placeOf = (told: Told): string => {
  const { article, sentence, expression } = told.mention;
  return `${article} ${sentence}${isStretch(told) ? ` ${expression.start}` : ''}`;
};
