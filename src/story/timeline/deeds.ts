import { stemmer } from 'stemmer';
import { type Article, slice } from '../../corpus/article.ts';
import type { DateMention } from '../../extract/finding.ts';
import { kinOf } from '../kin.ts';
import { termsOf } from '../likeness-terms.ts';

/** Verbs with the nouns of the same deed whose stems differ, and what else tells of it: each line is one. */
const NOUNS = `
testify testimony
decide decision
explode explosion
collide collision
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
fly flight
choose choice
born birth
hear hearing
find found finding discover discovery unearth
shoot gunned
succeed succession
deport deportation
apologise apologize apology
erupt eruption
convict conviction
acquit acquittal
indict indictment
inaugurate inauguration
`;

const deeds = new Map(
  NOUNS.trim()
    .split('\n')
    .flatMap((line) => {
      const [verb = '', ...nouns] = line.split(' ').map((word) => kinOf(stemmer(word)));
      return nouns.map((noun) => [noun, verb] as const);
    }),
);

/** The stem that stands for a deed: of "testimony" that of "testify", of all else what stands for the word's whole class. */
export function deedOf(stem: string): string {
  const kin = kinOf(stem);
  return deeds.get(kin) ?? kin;
}

/** What happened on a date of an article, in the words that the date belongs to. */
export const deedsOf = (article: Article, { deeds: words = [] }: DateMention): ReadonlySet<string> =>
  new Set(words.flatMap((range) => termsOf(slice(article, range)).map(({ stem }) => deedOf(stem))));

const SAID = new Set(['say', 'tell', 'add', 'report'].map((word) => deedOf(stemmer(word))));

/** Whether all that happened on a date is that somebody said something: what was said may be of another day. */
export const isSpeech = (deeds: ReadonlySet<string>): boolean => deeds.size > 0 && deeds.isSubsetOf(SAID);
