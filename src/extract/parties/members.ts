import type { LocalParty } from '../finding.ts';
import type { Name } from './names.ts';
import { partyNoun } from './nouns.ts';
import { ORGANIZATION } from './orgwords.ts';
import type { Gender } from './titles.ts';

/** A party while its article is being read. */
export interface Member {
  kind: LocalParty['kind'];
  /** Is the kind only a guess, as for a single capitalised word? */
  open: boolean;
  /** The full name that the article uses most so far. */
  name: string;
  /** How often the article has used each name. */
  readonly uses: Map<string, number>;
  readonly names: Set<string>;
  country?: string;
  gender?: Gender;
  /** The titles that it was introduced with ("president", "prime minister"), in the singular. */
  readonly titles: Set<string>;
  /** Common nouns that describe it ("carmaker"), in the singular. */
  readonly nouns: Set<string>;
  readonly plural: boolean;
  /** Has it no name of its own, but only words that describe it? */
  readonly described: boolean;
  /** The party that it leads, works for or belongs to. */
  of?: number;
}

/** A party that nothing is known of but a name. */
export const member = (kind: LocalParty['kind'], name: string, more: Partial<Member> = {}): Member => ({
  kind,
  open: false,
  name,
  uses: new Map(),
  names: new Set([name]),
  titles: new Set(),
  nouns: new Set(),
  plural: false,
  described: false,
  ...more,
});

/** The party of a name, from all that the article says beside it. */
export function memberOf(uses: readonly Name[]): Member {
  const person = uses.some(({ kind }) => kind === 'person');
  const organization = !person && uses.some(({ kind }) => kind === 'organization');
  const [first] = uses;
  const several = first?.key.includes(' ') === true && !uses.some(({ definite }) => definite);
  const kind = person || (!organization && several) ? 'person' : 'organization';
  return member(kind, first?.text ?? '', { open: !person && !organization });
}

/**
 * Is the first of two names of one party what a reader would rather call it: one of several words, one that is used
 * more often ("Jane Doe", not "Jane Alice Doe"), or the longer one?
 */
export function isBetterName(name: string, other: string, uses: ReadonlyMap<string, number>): boolean {
  const several = Number(name.includes(' ')) - Number(other.includes(' '));
  const often = (uses.get(name) ?? 0) - (uses.get(other) ?? 0);
  return (several || often || name.length - other.length) > 0;
}

/** Take what one use of a name says into its party. */
export function enrich(party: Member, use: Name): void {
  party.names.add(use.text);
  party.uses.set(use.text, (party.uses.get(use.text) ?? 0) + 1);
  if (isBetterName(use.text, party.name, party.uses)) party.name = use.text;
  if (use.kind === 'person') asPerson(party);
  if (use.country !== undefined) party.country ??= use.country;
  if (use.gender !== undefined) party.gender ??= use.gender;
  if (use.title !== undefined) party.titles.add(use.title);
  if (use.noun !== undefined) party.nouns.add(use.noun);
  if (party.kind !== 'organization') return;
  const words = use.key.split(' ');
  for (const word of words) if (ORGANIZATION.has(word)) party.nouns.add(word.replace(/s$/, ''));
  // What is called after those who work there represents them ("Irish Nurses Organisation").
  if (words.length > 1 && words.some((word) => partyNoun(word)?.noun === 'crowd')) party.nouns.add('union');
}

/** The party has turned out to be a person, if it could be one. */
export function asPerson(party: Member): void {
  if (!party.open) return;
  party.kind = 'person';
  party.open = false;
}

/** The party has turned out to be an organisation, if it could be one. */
export function asOrganization(party: Member): void {
  if (!party.open) return;
  party.kind = 'organization';
  party.open = false;
}
