/** A stretch of time in milliseconds since 1970, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What has a place in time, and how much it matters. */
export interface Weighted extends Stretch {
  readonly weight: number;
}

/** What must be inside: so much of the weight, and so many of all. */
const ENOUGH = { weight: 0.8, count: 0.5 };
/** What else is near finds its place as long as the stretch is no more than so many times as long. */
const WIDER = 3;
/** Two weeks in milliseconds: a shorter axis would make much of a day. */
export const LEAST = 14 * 86_400_000;

const lengthOf = ({ from, to }: Stretch): number => to - from;
const around = (a: Stretch, b: Stretch): Stretch => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

/** The shortest stretch that holds enough of the events. */
function densest(events: readonly Weighted[]): Stretch {
  const total = events.reduce((sum, { weight }) => sum + weight, 0);
  const byEnd = [...events].sort((a, b) => a.to - b.to);
  let best = events.reduce<Stretch>(around, { from: Infinity, to: -Infinity });
  for (const { from } of events) {
    let [weight, count] = [0, 0];
    for (const event of byEnd) {
      if (event.from < from) continue;
      if (event.to - from >= lengthOf(best)) break;
      weight += event.weight;
      count++;
      if (weight < total * ENOUGH.weight || count < events.length * ENOUGH.count) continue;
      best = { from, to: event.to };
      break;
    }
  }
  return best;
}

/**
 * The stretch of time to show, so that a far-away date does not crush the rest: the shortest that holds four fifths of
 * the weight and half of the events, and what is near it. At least one event is expected.
 */
export function windowOf(events: readonly Weighted[]): Stretch {
  const core = densest(events);
  const longest = Math.max(LEAST, WIDER * lengthOf(core));
  return events
    .map((event) => around(core, event))
    .sort((a, b) => lengthOf(a) - lengthOf(b))
    .reduce((all, next) => (lengthOf(around(all, next)) <= longest ? around(all, next) : all), core);
}
