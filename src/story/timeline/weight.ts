import { lasting } from '../once.ts';
import { type Days, lengthOf } from './days.ts';
import type { Group } from './merge.ts';
import type { Told } from './told.ts';
import { addTo, dot } from './vectors.ts';

/** Days before the story's first article from which what is told is history and not the story, in days. */
const ROOTS = 365;

/** Mentions that tell of one event, and its days. */
export interface Dated extends Group {
  readonly days: Days;
}

/**
 * How much each event matters in a story, above 0: from how many articles speak of its days, and how long after.
 * `published` are the days that the story's articles were published on.
 *
 * An article that speaks of a day counts 1 and the logarithm of the days since: what is still told after a month
 * matters more than what was news the next morning. (That days referred to from afar matter is one of the findings of
 * G. Tran, E. Herder and K. Markert, "Joint Graphical Models for Date Selection in Timeline Summarization", 2015.)
 * An article that was published on the day or on the next one counts a half, as it speaks of that day even where it
 * does not say so. The weight of a longer period is shared out among its days.
 *
 * A day is told once before a second thing is told of it: the event that says most of what is told of its period has
 * the weight of the period, and each other one only the mean weight of an article for the share of articles that tell it.
 */
export function weigh(events: readonly Dated[], published: readonly number[]): Map<Dated, number> {
  const counts = new Map<number, number>();
  for (const day of published) counts.set(day, (counts.get(day) ?? 0) + 1);
  const history = published.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY) - ROOTS;
  const weights = new Map<Dated, number>();
  for (const rivals of Map.groupBy(events, ({ days }) => `${days.first} ${days.last}`).values()) {
    const [one] = rivals;
    if (!one) continue;
    const { foremost, voices, shares } = standingsOf(one, rivals, history);
    for (const [i, event] of rivals.entries()) {
      const length = lengthOf(event.days);
      const { first } = event.days;
      const printed = length > 1 ? 0 : ((counts.get(first) ?? 0) + (counts.get(first + 1) ?? 0)) / 2;
      weights.set(event, (event === foremost ? voices + printed : (shares[i] ?? 0)) / length);
    }
  }
  return weights;
}

/** How events of the same days stand to each other. */
interface Standings {
  readonly foremost: Dated | undefined;
  /** How much all articles count that speak of these days. */
  readonly voices: number;
  /** How much an article counts on the mean for the share of articles that tell each event. */
  readonly shares: readonly number[];
}

/** By the first of the events. */
const known = lasting<Dated, Standings>();

/** The standings of some events, of which `first` is the first, kept until others are told of these days. */
const standingsOf = (first: Dated, rivals: readonly Dated[], history: number): Standings =>
  known(first, [history, ...rivals], () => {
    const all = voicesOf(rivals, history);
    return {
      foremost: foremostOf(rivals),
      voices: sum(all),
      shares: rivals.map((event) => sum(voicesOf([event], history)) / all.size),
    };
  });

const sum = (voices: ReadonlyMap<string, number>): number =>
  voices.values().reduce((total, voice) => total + voice, 0);

/** For each article that speaks of some events how much it counts for them. */
function voicesOf(events: readonly Dated[], history: number): Map<string, number> {
  const voices = new Map<string, number>();
  for (const { told, days } of events)
    for (const one of told) {
      const { article } = one.mention;
      const share = lengthOf(days) / lengthOf(one.days);
      voices.set(article, Math.max(voices.get(article) ?? 0, share * voiceOf(one, history)));
    }
  return voices;
}

function voiceOf({ days, published }: Told, history: number): number {
  const since = published === undefined || days.last < history ? 0 : published - days.last;
  return 1 + Math.log1p(Math.max(0, since));
}

/** The event that has most in common with all that is told of its period, itself included. */
function foremostOf(rivals: readonly Dated[]): Dated | undefined {
  const all = new Map<number, number>();
  for (const { sum } of rivals) addTo(all, sum);
  const scores = rivals.map(({ sum }) => dot(sum, all));
  return rivals[scores.indexOf(Math.max(...scores))];
}
