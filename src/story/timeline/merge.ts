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
  /** The days that all its mentions have in common. */
  days: Days;
  /** Undefined as long as it has one mention: most are soon part of another group. */
  sum: Map<number, number> | undefined;
}

/**
 * Mentions in groups that tell of one event: their periods have a day in common, and what is told of them is alike.
 * The most alike are joined first. `told` is ordered by first day.
 * Only mentions of common days are compared, so the cost grows with the mentions of a day, not with the story.
 */
export function mergeTold(told: readonly Told[]): Group[] {
  const vectors = vectorsOf(told);
  const links = linksOf(told, vectors);
  const beside = placesOf(told);
  const groups = told.map(({ days }, i): Growing => ({ members: [i], days, sum: undefined }));
  const sumOf = ({ members: [first = 0], sum }: Growing): Vector => sum ?? vectors[first] ?? new Map();
  for (const { a, b, needed } of links) {
    const [one, other] = [groups[a], groups[b]];
    if (!one || !other || one === other || !overlap(one.days, other.days)) continue;
    const [into, from] = one.members.length < other.members.length ? [other, one] : [one, other];
    // A sentence that dates two things tells of two events.
    if (from.members.some((i) => beside[i]?.some((j) => groups[j] === into))) continue;
    const average = dot(sumOf(into), sumOf(from)) / (into.members.length * from.members.length);
    if (average < needed * ON_AVERAGE) continue;
    into.sum ??= new Map(sumOf(into));
    addTo(into.sum, sumOf(from));
    into.members.push(...from.members);
    into.days = commonDays(into.days, from.days);
    for (const member of from.members) groups[member] = into;
  }
  return [...new Set(groups)].map((group) => ({
    told: group.members.toSorted((a, b) => a - b).flatMap((i) => told[i] ?? []),
    sum: sumOf(group),
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
