import type { Member } from './members.ts';
import type { Pronoun } from './pronouns.ts';

/** Somebody who has been mentioned, as a pronoun sees it. */
export interface Mentioned {
  /** Absent for somebody who could not be told, but may be meant. */
  readonly party?: number;
  readonly as?: 'person' | 'body';
  /** The token after it in its sentence. */
  readonly to: number;
  /** Is it the subject of a verb there? */
  readonly subject: boolean;
  /** Is it the first of "Doe and Roe"? */
  readonly coordinated?: boolean;
  /** Is it mentioned as somebody who speaks for it? */
  readonly voice?: boolean;
}

const fits = ({ party, as }: Mentioned, members: readonly Member[], means: Pronoun['means']): boolean => {
  const member = party === undefined ? undefined : members[party];
  if (!member) return as === (means === 'it' ? 'body' : means === 'they' ? undefined : 'person');
  switch (means) {
    case 'he':
      return (member.kind === 'person' || member.open) && !member.plural && member.gender !== 'f';
    case 'she':
      return (member.kind === 'person' || member.open) && !member.plural && member.gender !== 'm';
    case 'it':
      return (member.kind === 'organization' || member.kind === 'country' || member.open) && !member.plural;
    case 'they':
      return member.plural || member.kind === 'group';
  }
};

/** Does a mentioned party fit whose gender is known? */
const isKnown = (mentioned: Mentioned, members: readonly Member[], means: Pronoun['means']): boolean =>
  fits(mentioned, members, means) && members[mentioned.party ?? -1]?.gender !== undefined;

const only = (mentioned: readonly Mentioned[]): number | undefined => {
  const parties = new Set(mentioned.map(({ party }) => party));
  const [first] = parties;
  return parties.size === 1 ? first : undefined;
};

/**
 * Whom a pronoun means, where it is safe to say.
 * Within its sentence: the only party before it that fits, or the only one of those that is a subject.
 * At the head of its sentence: the same for the sentence before. Things are named by "it" and "they" too often, so these
 * two want a subject in any case.
 */
export function antecedent(
  { means, use, answers }: Pronoun & { readonly answers: boolean },
  members: readonly Member[],
  here: readonly Mentioned[],
  before: readonly Mentioned[],
): number | undefined {
  const human = means === 'he' || means === 'she';
  // Nobody is the object of what he does.
  const doer = here.findLast(({ subject }) => subject);
  for (const sentence of [here, before]) {
    const fitting = sentence.filter(
      (mentioned) => fits(mentioned, members, means) && !(!human && mentioned.coordinated),
    );
    const subjects = fitting.filter(({ subject }) => subject);
    if (use === 'object') {
      const others = fitting.filter(({ party }) => party === undefined || party !== doer?.party);
      if (others.length > 0) return only(others);
      continue;
    }
    const one = only(fitting);
    const latest = sentence.findLast(({ subject }) => subject);
    // "The lawmaker said she", after a sentence about a woman: either may be meant.
    const unsure = human && one !== undefined && members[one]?.gender === undefined;
    const rivals =
      unsure && sentence === here ? before.filter((other) => isKnown(other, members, means)) : [];
    if (rivals.some(({ party }) => party !== one)) return undefined;
    if (one !== undefined && (human || latest?.party === one)) return one;
    // "Maria Keller met the doctor. She": she is the one who is known to be a woman, if she leads the sentence.
    const sure = human
      ? only(fitting.filter(({ party = -1 }) => members[party]?.gender !== undefined))
      : undefined;
    if (sure !== undefined && subjects.some(({ party }) => party === sure)) return sure;
    const leading = only(subjects);
    // "Doe asked Roe. He refused": who answers may be the other.
    if (answers && leading !== undefined) return undefined;
    if (leading !== undefined && use === 'subject' && (human || latest?.party === leading)) return leading;
    if (fitting.length > 0) return undefined;
  }
  return undefined;
}
