import { stemmer } from 'stemmer';
import { type Days, lengthOf, overlap } from './days.ts';
import { deedOf, isMark, isSpeech } from './deeds.ts';
import { isParty, isPerson } from './near.ts';
import { isStretch, type Told } from './told.ts';

/** Deeds of which one does many on a day: that Doe announced something does not tell what. */
const MANY = new Set(
  'announce warn urge call ask order vow pledge promise confirm write meet decide approve vote sign'
    .split(' ')
    .map((word) => deedOf(stemmer(word))),
);

/** So near, as weights of `Told.near`, must a word or a party that two mentions have in common stand to both dates. */
const NEAR = { word: 0.3, party: 0.6 };
/** A deed that so many articles date, all of them so many days later and all alike, was done once; the fewer, the later. */
const KNOWN = [
  { articles: 3, days: 7 },
  { articles: 2, days: 90 },
];

const MONTH = 31;

/** Whether the deeds of two mentions show that they tell of one event, or of two; undefined where they show neither. */
export type Verdict = 'one' | 'two' | undefined;

/**
 * Judges mentions of a story by their deeds. Two articles tell of one event if they tell of one deed on the same days, done
 * by or to the same ("Doe testified", "Doe's testimony"). If one gives a wider time only ("this month"), the deed must be
 * told of no other days in that time, and of no other persons: else there are two. Of a deed that the whole story looks back
 * on, nothing else is asked. What both date with one mark, on the same days, is one too.
 */
export function judgeOf(told: readonly Told[]): (a: number, b: number) => Verdict {
  const byDeed = new Map<string, Told[]>();
  for (const one of told)
    for (const deed of one.deeds) {
      const all = byDeed.get(deed);
      if (all) all.push(one);
      else byDeed.set(deed, [one]);
    }
  const known = new Set([...byDeed].flatMap(([deed, all]) => (isKnown(all) ? [deed] : [])));
  const finer = new Map<string, readonly Days[]>();
  /** The days within a time, and not all of it, of which a deed is told. */
  const daysWithin = (deed: string, time: Days): readonly Days[] => {
    const key = `${deed} ${time.first} ${time.last}`;
    const found = finer.get(key) ?? finerThan(time, byDeed.get(deed) ?? []);
    finer.set(key, found);
    return found;
  };
  const judge = (deed: string, fine: Told, wide: Told): Verdict => {
    const same = isWithin(wide.days, fine.days);
    if (known.has(deed) || (same && isMark(deed))) return 'one';
    if (isMark(deed)) return undefined;
    const once = same || daysWithin(deed, wide.days).every((days) => overlap(days, fine.days));
    if (!once || (!same && differ(fine, wide))) return 'two';
    return shareMore(fine, wide, deed) ? 'one' : undefined;
  };
  const seen = told.map(see);
  return (i, j) => {
    const [a, b] = [seen[i], seen[j]];
    if (!a || !b || !a.deeds.some((deed) => b.deeds.includes(deed))) return undefined;
    if (a.told.mention.article === b.told.mention.article || a.stretch || b.stretch) return undefined;
    const [fine, wide] = a.length <= b.length ? [a, b] : [b, a];
    if (fine.speech || !isWithin(fine.told.days, wide.told.days)) return undefined;
    const verdicts = fine.deeds
      .filter((deed) => wide.deeds.includes(deed))
      .map((deed) => judge(deed, fine.told, wide.told));
    return verdicts.find((verdict) => verdict === 'one') ?? verdicts[0];
  };
}

/** A mention with what its judgement begins with: pairs are many, and most have no deed in common. */
interface Seen {
  readonly told: Told;
  readonly deeds: readonly string[];
  readonly length: number;
  readonly stretch: boolean;
  /** Whether somebody only spoke then. */
  readonly speech: boolean;
}

const see = (told: Told): Seen => ({
  told,
  deeds: [...told.deeds],
  length: lengthOf(told.days),
  stretch: isStretch(told),
  speech: isSpeech(told.deeds),
});

/** The days of mentions that lie within some time and are not all of it, each once. */
function finerThan(time: Days, all: readonly Told[]): readonly Days[] {
  const found = new Map<string, Days>();
  for (const { days } of all)
    if (isWithin(days, time) && !isWithin(time, days)) found.set(`${days.first} ${days.last}`, days);
  return [...found.values()];
}

/** Whether all who tell of a deed look back on it from afar, and give it the same days, one of them the month at least. */
function isKnown(all: readonly Told[]): boolean {
  const first = Math.max(...all.map(({ days }) => days.first));
  const last = Math.min(...all.map(({ days }) => days.last));
  if (first > last || last - first > MONTH) return false;
  const articles = new Set(all.map(({ mention }) => mention.article)).size;
  const since = Math.min(...all.map(({ published = last }) => published - first));
  return KNOWN.some((known) => articles >= known.articles && since >= known.days);
}

const isWithin = (inner: Days, outer: Days): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;

/** Whether two mentions have more in common near their dates than a deed: a word, or a party, or for a deed of many things two. */
function shareMore(a: Told, b: Told, deed: string): boolean {
  let parties = 0;
  for (const [word, weight] of a.near) {
    const other = b.near.get(word);
    if (other === undefined || word === deed) continue;
    if (Math.min(weight, other) < (isParty(word) ? NEAR.party : NEAR.word)) continue;
    if (!isParty(word) || ++parties === (MANY.has(deed) ? 2 : 1)) return true;
  }
  return false;
}

/** Whether each of two mentions has a person beside its date whom the other does not speak of. */
const differ = (a: Told, b: Told): boolean => hasOther(a, b) && hasOther(b, a);

function hasOther(of: Told, { near }: Told): boolean {
  for (const [word, weight] of of.near)
    if (isPerson(word) && weight >= NEAR.party && !near.has(word)) return true;
  return false;
}
