import type { Token } from '../tokens.ts';
import type { Nameless } from './cast.ts';
import type { Context } from './context.ts';
import { touches } from './fold.ts';
import { member } from './members.ts';
import type { NounPhrase } from './phrase.ts';
import type { Resolved } from './resolved.ts';
import { genderOf } from './titles.ts';

/** Does the phrase point back to somebody ("the company", "these workers")? */
export const isAnaphoric = ({ determiner }: NounPhrase): boolean =>
  determiner !== undefined && /^(?:the|this|that|these|those)$/.test(determiner);

/** Words before a noun that say how many there are, or only what they just do, and make them nobody else. */
const COUNTING = /^(?:\d.*|dozen|hundred|thousand|million|billion|estimated|further|more|other|own)$/;

/** A party that has no name but these words; the same words later mean the same party. */
export function own(phrase: NounPhrase, context: Context, owner?: Resolved): Resolved | undefined {
  const { cast, tokens, text } = context;
  const { lemma, plural, noun } = phrase.noun;
  let bare = phrase.owner?.type === 'pronoun' ? phrase.from + 1 : phrase.from;
  // "300 miners" are miners.
  const owned = phrase.owner !== undefined && phrase.owner.type !== 'pronoun';
  while (!owned && bare < phrase.to - 1 && isCount(tokens, bare)) bare += 1;
  const [first, last] = [tokens[bare], tokens[phrase.to - 1]];
  if (!first || !last) return undefined;
  const name = text.slice(first.start, last.end);
  const qualifiers = phrase.qualifiers.filter((word) => !COUNTING.test(word));
  const noted = `${lemma} ${plural}`;
  const nameless = cast.nameless.get(noted) ?? [];
  cast.nameless.set(noted, nameless);
  if (!owner) {
    const same = nameless.findLast((other) => mayBeSame(qualifiers, other));
    if (same && isAnaphoric(phrase)) {
      if (qualifiers.length === 0 && isOneOfMany(same.party, nameless, context)) return undefined;
      noteAgain(same, nameless);
      return { party: same.party, basis: 'stated', rule: 'same-words' };
    }
  }
  const human = noun === 'person' || noun === 'ruler' || noun === 'voice';
  const key = `${owner?.party ?? qualifiers.join(' ')} ${noted}`;
  const party = cast.described(key, () => {
    const kind = plural || noun === 'crowd' ? 'group' : human ? 'person' : 'organization';
    const country = owner && cast.members[owner.party]?.country;
    const gender = plural ? undefined : genderOf(lemma);
    return member(kind, name, {
      titles: new Set(human ? [phrase.title] : []),
      nouns: new Set([lemma]),
      plural,
      described: true,
      ...(country !== undefined && { country }),
      ...(gender !== undefined && { gender }),
      ...(owner && { of: owner.party }),
    });
  });
  const made = cast.members[party];
  made?.names.add(name);
  // "His allies" may later be "Doe's allies".
  if (made && phrase.tie === 'possessive' && phrase.owner?.type === 'name') made.name = name;
  if (nameless.at(-1)?.party !== party) nameless.push({ qualifiers, owned: owner !== undefined, party });
  return { party, basis: 'stated', rule: 'description' };
}

/** Move a description to where the last one stands. */
function noteAgain(same: Nameless, nameless: Nameless[]): void {
  if (nameless.at(-1)?.party !== same.party) nameless.push(same);
}

/** "The family", where an article has the families of two people and has spoken of neither just now. */
function isOneOfMany(
  party: number,
  nameless: readonly Nameless[],
  { cast: { members }, here, before }: Context,
): boolean {
  // The relatives of "the boy" may be those of somebody who has a name.
  const named = (other: number): boolean => members[members[other]?.of ?? -1]?.described === false;
  const owned = new Set(nameless.flatMap((other) => (named(other.party) ? [other.party] : [])));
  return owned.size > 1 && owned.has(party) && ![...here, ...before].some((other) => other.party === party);
}

const isCount = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.pos === 'NUM' || COUNTING.test(tokens[at]?.lower ?? '')) &&
  !touches(tokens[at], tokens[at + 1]) &&
  tokens[at + 1]?.text !== '-';

/** "The miners" are the striking miners and Acme's miners, the local miners are neither. */
const mayBeSame = (asked: readonly string[], { qualifiers, owned }: Nameless): boolean =>
  asked.length === 0 ||
  (qualifiers.length === 0 && !owned) ||
  asked.some((word) => qualifiers.includes(word));
