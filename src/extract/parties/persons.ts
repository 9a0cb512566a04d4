import { candidates } from './candidates.ts';
import type { Context } from './context.ts';
import { isAnaphoric, own } from './described.ts';
import { akin } from './families.ts';
import type { Member } from './members.ts';
import type { NounPhrase } from './phrase.ts';
import type { Resolved } from './resolved.ts';
import { answersTo } from './titles.ts';

/** "The president", "the striker": the only person so called, else one without a name. */
export function resolvePerson(phrase: NounPhrase, context: Context, owner?: Resolved): Resolved | undefined {
  const { lemma, plural } = phrase.noun;
  const { members } = context.cast;
  if (plural) return own(phrase, context, owner);
  const ruler = phrase.noun.noun === 'ruler';
  // "A leader" is anybody; "the former president" is not the president.
  if (ruler && (!isAnaphoric(phrase) || phrase.qualifiers.some((word) => !phrase.title.startsWith(word))))
    return undefined;
  if (!isAnaphoric(phrase)) return own(phrase, context, owner);
  const country = owner && members[owner.party]?.country;
  const every = candidates(context);
  const called = (by: (title: string) => boolean) =>
    every.flatMap((party) => {
      const member = members[party];
      return member?.kind === 'person' &&
        [...member.titles].some(by) &&
        (!owner || member.country === country || member.country === undefined)
        ? [{ party, member }]
        : [];
    });
  const exact = called((title) => answersTo(title, phrase.title));
  const close = exact.length > 0 ? exact : called((title) => akin(title, lemma));
  // Those who have a name go before those who have none.
  const known = close.filter(({ member }) => /\p{Lu}/u.test(member.name));
  const choices = known.length > 0 ? known : close;
  const party = single(choices) ?? single(choices.filter(isBare)) ?? recent(choices, context);
  if (party !== undefined) return { party, basis: 'inferred', rule: 'the-title' };
  return choices.length === 0 ? own(phrase, context, owner) : undefined;
}

interface Candidate {
  readonly party: number;
  readonly member: Member;
}

const single = (choices: readonly Candidate[]): number | undefined =>
  choices.length === 1 ? choices[0]?.party : undefined;

/** An outlet calls the president of its own country "President Doe", and others "President Roe of Kenya". */
const isBare = ({ member }: Candidate): boolean =>
  member.country === undefined && [...member.titles].some((title) => title === 'president');

/** The only one of them whom this sentence or the one before mentions. */
function recent(choices: readonly Candidate[], { here, before }: Context): number | undefined {
  for (const sentence of [here, before]) {
    const mentioned = new Set(sentence.map(({ party }) => party));
    const found = choices.filter(({ party }) => mentioned.has(party));
    if (found.length > 0) return single(found);
  }
  return undefined;
}
