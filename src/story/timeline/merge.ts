import { commonDays, type Days, overlap } from './days.ts';
import { linksOf } from './links.ts';
import { isStretch, type Told } from './told.ts';
import { addTo, dot, type Vector, vectorsOf } from './vectors.ts';

/** This share of it must the mentions of two groups have on average, so that no chain of mentions joins two events. */
const ON_AVERAGE = 0.25;

/** Mentions that tell of one event. */
export interface Group {
  /** In the order that they were given in. */
  readonly told: readonly Told[];
  /** The sum of what is told, as vectors of length 1. */
  readonly sum: Vector;
}

interface Growing {
  readonly members: number[];
  /** The places where it is told: a sentence that dates two things tells of two events. */
  readonly places: Set<string>;
  /** The days that all its mentions have in common. */
  days: Days;
  readonly sum: Map<number, number>;
}

/**
 * Mentions in groups that tell of one event: their periods have a day in common, and what is told of them is alike.
 * The most alike are joined first. `told` is ordered by first day.
 * Only mentions of common days are compared, so the cost grows with the mentions of a day, not with the story.
 */
export function mergeTold(told: readonly Told[]): Group[] {
  const vectors = vectorsOf(told);
  const groups = told.map(
    (one, i): Growing => ({
      members: [i],
      places: new Set([placeOf(one)]),
      days: one.days,
      sum: new Map(vectors[i]),
    }),
  );
  for (const link of linksOf(told, vectors)) {
    const [into, from] = [groups[link.a], groups[link.b]];
    if (!into || !from || into === from || !overlap(into.days, from.days)) continue;
    if (!into.places.isDisjointFrom(from.places)) continue;
    const average = dot(into.sum, from.sum) / (into.members.length * from.members.length);
    if (average < link.needed * ON_AVERAGE) continue;
    into.members.push(...from.members);
    into.days = commonDays(into.days, from.days);
    for (const place of from.places) into.places.add(place);
    addTo(into.sum, from.sum);
    for (const member of from.members) groups[member] = into;
  }
  return [...new Set(groups)].map(({ members, sum }) => ({
    told: members.sort((a, b) => a - b).flatMap((i) => told[i] ?? []),
    sum,
  }));
}

/** The sentence of a mention. The two ends of a stretch ("between 2021 and 2027") may be told in one. */
const placeOf = (told: Told): string => {
  const { article, sentence, expression } = told.mention;
  return `${article} ${sentence}${isStretch(told) ? ` ${expression.start}` : ''}`;
};
