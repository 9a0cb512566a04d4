import { stemmer } from 'stemmer';
import { type Article, slice } from '../../corpus/article.ts';
import type { DateMention } from '../../extract/finding.ts';
import { kinOf } from '../kin.ts';
import { termsOf } from '../likeness-terms.ts';

/** Verbs with the nouns of the same deed whose stems differ, and other verbs for it: each line is one. */
const DEEDS = `
testify testimony
decide decision
explode explosion
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

/** What happened on a date of an article, in the words that the date belongs to, and its time of day where it gives one. */
export function deedsOf(article: Article, { deeds: words = [], timex }: DateMention): ReadonlySet<string> {
  const found = words.flatMap((range) => termsOf(slice(article, range)).map(({ stem }) => deedOf(stem)));
  const time = /T(\d\d:\d\d)/.exec(timex)?.[1];
  return new Set(time ? [...found, CLOCK + time] : found);
}

const CLOCK = 'clock ';
/** Whether what stands for a deed is a time of day. */
export const isClock = (deed: string): boolean => deed.startsWith(CLOCK);

const SAID = new Set(['say', 'tell', 'add', 'report'].map((word) => deedOf(stemmer(word))));

/** Whether all that happened on a date is that somebody said something: what was said may be of another day. */
export const isSpeech = (deeds: ReadonlySet<string>): boolean => deeds.size > 0 && deeds.isSubsetOf(SAID);
