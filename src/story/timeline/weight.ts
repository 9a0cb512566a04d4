import { type Days, lengthOf } from './days.ts';
import type { Told } from './told.ts';

/** Some mentions that are told as one event. */
export interface Told1 {
  readonly days: Days;
  readonly told: readonly Told[];
}

/**
 * How much an event matters, from how many articles speak of its days and how long after.
 *
 * An article that speaks of a day adds 1 and the logarithm of the days since: what is still spoken of after a year
 * matters more than what was news the next morning (temporal distance of references, as in G. Tran et al., "Joint
 * Graphical Models for Date Selection in Timeline Summarization", ACL 2015). An article that was published on the day
 * or the day after adds a half, as it speaks of that day even where it does not say so. A mention of a longer period
 * is shared out among its days.
 *
 * Of the events of one period the foremost has the weight of the period; each other one counts for the share of the
 * period's articles that tell it, as a day is told once before another thing is told of it.
 */
export function weigh(events: readonly Told1[], published: readonly number[]): number[] {
  const periods = Map.groupBy(events.keys(), (i) => keyOf(events[i]?.days));
  const counts = new Map<number, number>();
  for (const day of published) counts.set(day, (counts.get(day) ?? 0) + 1);
  const weights = events.map(() => 0);
  for (const indexes of periods.values()) {
    const own = indexes.map((i) => ({ i, voices: voicesOf(events[i]?.told ?? []) }));
    const all = voicesOf(indexes.flatMap((i) => events[i]?.told ?? []));
    const [first] = indexes;
    const days = events[first ?? 0]?.days ?? { first: 0, last: 0 };
    const bursts =
      lengthOf(days) > 1 ? 0 : ((counts.get(days.first) ?? 0) + (counts.get(days.first + 1) ?? 0)) / 2;
    const best = own.reduce((x, y) => (sum(y.voices) > sum(x.voices) ? y : x));
    for (const one of own) {
      const weight = one === best ? sum(all) + bursts : sum(one.voices) / all.size;
      weights[one.i] = weight / lengthOf(days);
    }
  }
  return weights;
}

const keyOf = (days: Days | undefined): string => `${days?.first} ${days?.last}`;

const sum = (voices: ReadonlyMap<string, number>): number =>
  voices.values().reduce((total, voice) => total + voice, 0);

/** For each article that speaks of a period, how much it counts. */
function voicesOf(told: readonly Told[]): Map<string, number> {
  const voices = new Map<string, number>();
  for (const { mention, days, published } of told) {
    const later = Math.max(0, (published ?? days.last) - days.last);
    voices.set(mention.article, Math.max(voices.get(mention.article) ?? 0, 1 + Math.log(1 + later)));
  }
  return voices;
}
