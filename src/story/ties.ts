import type { AskGroup } from './asks.ts';
import { once } from './once.ts';
import type { SentenceRef } from './story-text.ts';
import type { Timeline } from './timeline.ts';

/** What a story tells: the asks and the dated events that were found in it. */
export interface Told {
  readonly asks: readonly AskGroup[];
  readonly timeline: Timeline;
}

/** What a story has found each sentence to tell, as keys that sentences share: an ask of one kind, a dated event. */
export type Ties = (ref: SentenceRef) => ReadonlySet<string>;

const DAY = 'YYYY-MM-DD';
/** An event that more sentences mention is what the whole story looks back on: they mention it to tell something else. */
const BACKDROP = 20;
const NONE: ReadonlySet<string> = new Set();

/** The asks of one kind and the events of a day that each sentence tells. */
export function tiesOf(told: Told): Ties {
  const [asks, days] = [askTiesOf(told), dayTiesOf(told)];
  return (ref) => asks(ref).union(days(ref));
}

/** The asks that each sentence tells, as a demand, an offer or a rejection of one thing. */
export const askTiesOf = ({ asks }: Pick<Told, 'asks'>): Ties => kindsOfAsks(asks);

const kindsOfAsks = once((asks: readonly AskGroup[]) =>
  indexed(asks.flatMap((group, i) => group.asks.map((ask) => [ask, `${ask.kind} ${i}`] as const))),
);

/** The events that each sentence dates to a day: a month or a year is the backdrop of much; what happened on a day is one thing. */
export const dayTiesOf = ({ timeline }: Pick<Told, 'timeline'>): Ties => eventsOfDays(timeline);

const eventsOfDays = once((timeline: Timeline) =>
  indexed(
    timeline.events.flatMap(({ period, mentions }, i) =>
      period.start.length === DAY.length && mentions.length <= BACKDROP
        ? mentions.map((mention) => [mention, `event ${i}`] as const)
        : [],
    ),
  ),
);

/** The asks that each sentence takes a side in, of whatever kind: what one offers, another may refuse. */
export const disputesOf = ({ asks }: Pick<Told, 'asks'>): Ties => groupsOfAsks(asks);

const groupsOfAsks = once((asks: readonly AskGroup[]) =>
  indexed(asks.flatMap((group, i) => group.asks.map((ask) => [ask, `ask ${i}`] as const))),
);

/** An index by sentence of keys that sentences have; linear in them, and so made once a story. */
function indexed(keys: readonly (readonly [SentenceRef, string])[]): Ties {
  const ties = new Map<string, Set<string>>();
  for (const [ref, key] of keys) {
    const place = placeOf(ref);
    ties.set(place, (ties.get(place) ?? new Set()).add(key));
  }
  return (ref) => ties.get(placeOf(ref)) ?? NONE;
}

/** One key for a sentence of a story. */
export const placeOf = ({ article, sentence }: SentenceRef): string => `${article}\n${sentence}`;
