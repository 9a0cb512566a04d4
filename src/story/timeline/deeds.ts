import { stemmer } from 'stemmer';
import { type Article, type Range, slice } from '../../corpus/article.ts';
import type { DateMention } from '../../extract/finding.ts';
import { kinOf } from '../kin.ts';
import { termsOf } from '../likeness-terms.ts';
import { joinPhrases } from '../phrases.ts';

/** Verbs with the nouns of the same deed whose stems differ, and other verbs for it: each line is one. */
const DEEDS = `
testify testimony
decide decision ruling
explode explosion blast bombing detonate detonation
invade invasion
conclude conclusion
divide division
persuade persuasion
expand expansion
extend extension
suspend suspension
admit admission
submit submission
permit permission
receive reception
destroy destruction
marry marriage wedding
bury burial funeral
sell sale
speak speech
lose loss
choose choice
born birth
hear hearing
find found finding discover discovery unearth
shoot gunned
travel arrive arrival fly flight
protest march demonstrate demonstration rally
sue lawsuit
sink capsize
crash collide collision
approve approval pass adopt ratify ratification
appoint appointment nominate nomination
sign signing
charge indict indictment
convict conviction guilty
succeed succession
deport deportation
apologise apologize apology
erupt eruption
acquit acquittal
meet talks
inaugurate inauguration
`;

const deeds = new Map(
  DEEDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [deed = '', ...others] = line.split(' ').map((word) => stemmer(word));
      return [deed, ...others].map((stem) => [stem, deed] as const);
    }),
);

/** The stem that stands for a deed: of "testimony" that of "testify", of all else what stands for the word's whole class. */
export function deedOf(stem: string): string {
  const kin = kinOf(stem);
  return deeds.get(stem) ?? deeds.get(kin) ?? kin;
}

/**
 * What happened on a date of an article, in the words that the date belongs to, and its marks: what alone shows two dates to
 * be of one event. These are its time of day, and a deed that it tells as the only one ("Tuesday's quake", "the May 9 vote").
 * `parties` are where its sentence names or describes somebody: who does something is not what is done ("the lawyers").
 */
export function deedsOf(article: Article, date: DateMention, parties: readonly Range[]): ReadonlySet<string> {
  const { deeds = [], timex } = date;
  const words = deeds.filter(
    ({ start, end }) => !parties.some((one) => one.start <= start && end <= one.end),
  );
  const found = words.flatMap((range) => deedsIn(phraseAt(article, range)));
  const only = isOnly(article, date) ? found.map((deed) => MARK + deed) : [];
  const sole = words.filter((noun) => isOfDate(article, noun, date));
  const soles = sole.flatMap((noun) => deedsIn(slice(article, noun)).map((deed) => SOLE + deed));
  const time = /T(\d\d:\d\d)/.exec(timex)?.[1];
  return new Set([...found, ...only, ...soles, ...(time ? [MARK + time] : [])]);
}

const deedsIn = (text: string): string[] => termsOf(text).map(({ stem }) => deedOf(stem));

/** A verb and its particle, which may stand apart: "turned the offer down". */
const PARTICLE = /^(\p{L}+)(?:\s+\p{L}+){0,3}?\s+(down|off|out|up|over|back|aside|in|into)\b/u;
/** So many characters hold a verb and its particle. */
const LONGEST = 40;

/** A verb, or the one word for it and its particle. */
function phraseAt({ text }: Article, { start, end }: Range): string {
  const verb = text.slice(start, end);
  const particle = PARTICLE.exec(text.slice(start, start + LONGEST))?.[2];
  const joined = particle ? joinPhrases(`${verb} ${particle}`) : verb;
  return joined.includes(' ') ? verb : joined;
}

const MARK = 'mark ';
/** What a deed of which a text speaks as the only one of a time begins with, besides the mark of one beside its date. */
const SOLE = 'the ';
/** Whether what stands for a deed is a mark of its date. */
export const isMark = (deed: string): boolean => deed.startsWith(MARK);

/** Whether a date tells of a deed as the only one of its days. */
export const isOnlyOne = (deeds: ReadonlySet<string>, deed: string): boolean =>
  deeds.has(MARK + deed) || deeds.has(SOLE + deed);

/** Whether a noun belongs to a date as the only one of its kind: "the strike of 2029", "the great flood of June 3". */
const isOfDate = ({ text }: Article, noun: Range, date: Range): boolean =>
  /^\s+of\s+$/.test(text.slice(noun.end, date.start)) &&
  /\bthe\s+(?:[\p{L}\p{N}-]+\s+){0,2}$/iu.test(text.slice(Math.max(0, noun.start - LONGEST), noun.start));

/** Whether the noun of a date comes behind it with a definite article: "the 12 January earthquake", "Tuesday's devastating quake". */
function isOnly({ text }: Article, { start, end, deeds = [] }: DateMention): boolean {
  const [noun] = deeds;
  if (!noun || noun.start < end) return false;
  return (
    /^['’]s?\s/.test(text.slice(end, end + 3)) || /\bthe\s+$/i.test(text.slice(Math.max(0, start - 5), start))
  );
}

const SAID = new Set(['say', 'tell', 'add', 'report'].map((word) => deedOf(stemmer(word))));

/** Whether all that happened on a date is that somebody said something: what was said may be of another day. */
export const isSpeech = (deeds: ReadonlySet<string>): boolean => deeds.size > 0 && deeds.isSubsetOf(SAID);
