import type { AskGroup } from './asks.ts';
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
const NONE: ReadonlySet<string> = new Set();

/** Index the asks and the events of a story by sentence; linear in both. */
export function tiesOf({ asks, timeline }: Told): Ties {
  const ties = new Map<string, Set<string>>();
  const tie = (ref: SentenceRef, key: string): void => {
    const place = placeOf(ref);
    ties.set(place, (ties.get(place) ?? new Set()).add(key));
  };
  for (const [i, group] of asks.entries()) for (const ask of group.asks) tie(ask, `${ask.kind} ${i}`);
  for (const [i, event] of timeline.events.entries()) {
    // A month or a year is the backdrop of much; what happened on a day is one thing.
    if (event.period.start.length !== DAY.length) continue;
    for (const mention of event.mentions) tie(mention, `event ${i}`);
  }
  return (ref) => ties.get(placeOf(ref)) ?? NONE;
}

/** The asks that each sentence takes a side in, of whatever kind: what one offers, another may refuse. */
export function disputesOf({ asks }: Pick<Told, 'asks'>): Ties {
  const disputes = new Map<string, Set<string>>();
  for (const [i, group] of asks.entries()) {
    for (const ask of group.asks) {
      const place = placeOf(ask);
      disputes.set(place, (disputes.get(place) ?? new Set()).add(`ask ${i}`));
    }
  }
  return (ref) => disputes.get(placeOf(ref)) ?? NONE;
}

/** One key for a sentence of a story. */
export const placeOf = ({ article, sentence }: SentenceRef): string => `${article}\n${sentence}`;
