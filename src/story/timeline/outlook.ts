import { areSame, type Days, isWithin } from './days.ts';
import { isKnown } from './known.ts';
import type { Told } from './told.ts';

/** A deed of a mention, with what the story tells of it. */
export interface Outlook {
  readonly deed: string;
  /** Whether all look back on it as on something that was done once. */
  readonly known: boolean;
  /**
   * What the days have in common that are given to it elsewhere and are a part of the time that the mention gives. All
   * time where there are none; what begins after its end where they have no day in common.
   */
  readonly common: Days;
}

const ALL_TIME: Days = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
/** More days than a calendar with years of four digits has. */
const ALL_DAYS = 10_000_000;

/** Finds what the mentions of a story tell of a deed in some time; each outlook is worked out once. */
export function outlooksIn(told: readonly Told[]): (deed: string, time: Days) => Outlook {
  const byDeed = new Map<string, Told[]>();
  for (const one of told)
    for (const deed of one.deeds) {
      const all = byDeed.get(deed);
      if (all) all.push(one);
      else byDeed.set(deed, [one]);
    }
  const outlooks = new Map(byDeed.entries().map(([deed, all]) => [deed, outlookOn(deed, all)]));
  return (deed, time) => outlooks.get(deed)?.(time) ?? { deed, known: false, common: ALL_TIME };
}

/** Finds what all mentions of a deed tell of it in some time. */
function outlookOn(deed: string, all: readonly Told[]): (time: Days) => Outlook {
  const known = isKnown(all);
  // Most mentions give a day, of which no other days are a part.
  const ofOneDay: Outlook = { deed, known, common: ALL_TIME };
  const given = distinct(all);
  const found = new Map<number, Outlook>();
  return (time) => {
    if (time.first >= time.last) return ofOneDay;
    const key = time.first * ALL_DAYS + time.last;
    const outlook = found.get(key) ?? { deed, known, common: commonWithin(time, given) };
    found.set(key, outlook);
    return outlook;
  };
}

/** The days that mentions give, each once. */
function distinct(all: readonly Told[]): Days[] {
  const byFirst = new Map<number, Days[]>();
  for (const { days } of all) {
    const known = byFirst.get(days.first);
    if (!known) byFirst.set(days.first, [days]);
    else if (!known.some(({ last }) => last === days.last)) known.push(days);
  }
  return [...byFirst.values()].flat();
}

/** What those days have in common that lie within some time and are not all of it. */
function commonWithin(time: Days, given: readonly Days[]): Days {
  let { first, last } = ALL_TIME;
  for (const days of given) {
    if (!isWithin(days, time) || isWithin(time, days)) continue;
    first = Math.max(first, days.first);
    last = Math.min(last, days.last);
  }
  return { first, last };
}

/** Whether two outlooks are the same. */
export const isSameOutlook = (a: Outlook, b: Outlook): boolean =>
  a.deed === b.deed && a.known === b.known && areSame(a.common, b.common);
