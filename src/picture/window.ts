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
/** Everything is shown where that takes no more than so many times the room. */
const WIDER = 4;

/**
 * The stretch of time to show: all of it, or where one far-away date would crush the rest, the shortest one that holds
 * four fifths of the weight and half of the events. At least one event is expected.
 */
export function windowOf(events: readonly Weighted[]): Stretch {
  const total = events.reduce((sum, { weight }) => sum + weight, 0);
  const all = {
    from: Math.min(...events.map(({ from }) => from)),
    to: Math.max(...events.map(({ to }) => to)),
  };
  const byEnd = [...events].sort((a, b) => a.to - b.to);
  let best: Stretch = all;
  for (const { from } of events) {
    let [weight, count] = [0, 0];
    for (const event of byEnd) {
      if (event.from < from) continue;
      weight += event.weight;
      count++;
      if (event.to - from >= best.to - best.from) break;
      if (weight < total * ENOUGH.weight || count < events.length * ENOUGH.count) continue;
      best = { from, to: event.to };
      break;
    }
  }
  return all.to - all.from <= WIDER * (best.to - best.from) ? all : best;
}
