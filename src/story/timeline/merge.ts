import { commonDays, type Days, lengthOf, overlap } from './days.ts';
import { isStretch, type Told } from './told.ts';
import { addTo, coherence, dot, type Vector, vectorsOf } from './vectors.ts';

/**
 * So alike must two mentions be: the geometric mean of their cosine and of the average cosine of all that is told of
 * their days. Where all articles tell one thing of a date, little in common is enough; where they tell many things, as
 * of the day before they went to print, the words must say which.
 */
const ALIKE = 0.2;
/** With this cosine two mentions of one day are alike, whatever else is told of it. */
const CERTAIN = 0.5;
/** So many times as alike must two mentions of one article be: who gives a date twice mostly has two things to tell. */
const IN_ONE_ARTICLE = 2;
/** This share of it must the mentions of two groups have on average, so that no chain of mentions joins two events. */
const ON_AVERAGE = 0.25;

interface Link {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
  /** The cosine that makes two mentions of their days alike. */
  readonly needed: number;
}

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
  readonly sum: Map<string, number>;
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
  for (const link of linksOf(told, vectors).sort((x, y) => y.cosine / y.needed - x.cosine / x.needed)) {
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

function linksOf(told: readonly Told[], vectors: readonly Vector[]): Link[] {
  const around = coherenceOf(told, vectors);
  const links: Link[] = [];
  for (const [a, one] of told.entries()) {
    for (let b = a + 1; b < told.length; b++) {
      const other = told[b];
      if (!other || other.days.first > one.days.last) break;
      const same = sameDays(one.days, other.days);
      if (!same && (isStretch(one) || isStretch(other))) continue;
      const wider = around[lengthOf(one.days) >= lengthOf(other.days) ? a : b];
      const coherent = (same ? wider?.same : wider?.within) ?? 0;
      const times = one.mention.article === other.mention.article ? IN_ONE_ARTICLE : 1;
      const needed = times * Math.min(CERTAIN, ALIKE ** 2 / coherent);
      if (needed > 1) continue;
      const cosine = dot(vectors[a] ?? new Map(), vectors[b] ?? new Map());
      if (cosine >= needed) links.push({ a, b, cosine, needed });
    }
  }
  return links;
}

const sameDays = (a: Days, b: Days): boolean => a.first === b.first && a.last === b.last;

/** How alike all is that is told of some days: of exactly these, and of any period within them. */
interface Coherence {
  readonly same: number;
  readonly within: number;
}

function coherenceOf(told: readonly Told[], vectors: readonly Vector[]): Coherence[] {
  const known = new Map<string, Coherence>();
  return told.map(({ days }) => {
    const key = `${days.first} ${days.last}`;
    let found = known.get(key);
    if (!found) {
      const [same, within]: [Vector[], Vector[]] = [[], []];
      for (const [i, other] of told.entries()) {
        if (other.days.first > days.last) break;
        const vector = vectors[i];
        if (!vector || other.days.first < days.first || other.days.last > days.last) continue;
        if (sameDays(days, other.days)) same.push(vector);
        if (!isStretch(other)) within.push(vector);
      }
      found = { same: coherence(same), within: coherence(within) };
      known.set(key, found);
    }
    return found;
  });
}
