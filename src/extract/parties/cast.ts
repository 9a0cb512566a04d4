import type { LocalParty } from '../finding.ts';
import { countryName } from './gazetteer.ts';
import type { Name } from './names.ts';
import { ORGANIZATION } from './orgwords.ts';
import type { Gender } from './titles.ts';

/** A party while its article is being read. */
export interface Member {
  kind: LocalParty['kind'];
  /** Is the kind only a guess, as for a single capitalised word? */
  open: boolean;
  /** The fullest name so far. */
  name: string;
  readonly names: Set<string>;
  country?: string;
  gender?: Gender;
  /** The titles it was introduced with ("president"), in the singular. */
  readonly titles: Set<string>;
  /** Common nouns that describe it ("carmaker"), in the singular. */
  readonly nouns: Set<string>;
  plural: boolean;
}

/** Everybody that an article names. */
export interface Cast {
  readonly members: Member[];
  /** The party of a name found in the article; nothing for outlets, places and things. */
  of(name: Name): number | undefined;
  country(code: string): number;
  /** The descriptions met so far of parties that have no other name, in order. */
  readonly groups: { readonly lemma: string; readonly plural: boolean; readonly party: number }[];
  /** The governments met so far, in order. */
  readonly offices: { readonly lemma: string; readonly party: number }[];
  /** A group or body that has no name but the article's words for it. */
  described(key: string, make: () => Member): number;
}

const initials = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !/^(?:of|and|the|for|on|in)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');

/** Company forms and the like that are often left out ("Acme Corp." is "Acme"). */
const FORMS = new Set(
  'inc co corp corporation company ltd limited llc plc ag sa gmbh nv fc group holdings'.split(' '),
);
const bare = (key: string): string => {
  const words = key.split(' ');
  while (words.length > 1 && FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
};

/** "Ministry of Health" and "Health Ministry" are one. */
const turned = (key: string): string => {
  const match = /^(department|ministry) of (?:the )?(.+)$/.exec(key);
  return match ? `${match[2]} ${match[1]}` : key;
};

const isPart = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
};

/** The cast of an article: every name in it, with the short forms and acronyms joined to the full ones. */
export function castOf(names: readonly Name[], acronyms: ReadonlyMap<string, string>): Cast {
  const members: Member[] = [];
  const byKey = new Map<string, number>();
  const countries = new Map<string, number>();
  const described = new Map<string, number>();

  const country = (code: string): number => {
    const known = countries.get(code);
    if (known !== undefined) return known;
    const name = countryName(code);
    const made: Member = {
      kind: 'country',
      open: false,
      name,
      names: new Set([name]),
      country: code,
      titles: new Set(),
      nouns: new Set(['country', 'nation', 'state']),
      plural: false,
    };
    const index = members.push(made) - 1;
    countries.set(code, index);
    return index;
  };

  const byLast = new Set(
    names.filter(({ text }) => text.includes(' ')).map(({ key }) => key.split(' ').at(-1)),
  );
  // "the Doe-Roe meeting" names two parties and is none.
  const pair = ({ text, key }: Name): boolean =>
    /^[^\s-]+-[^\s-]+$/.test(text) && key.split(' ').every((word) => byLast.has(word));
  const groups = Map.groupBy(
    names.filter(
      (name) => name.kind !== 'country' && name.kind !== 'outlet' && name.kind !== 'thing' && !pair(name),
    ),
    ({ key }) => key,
  );
  const longestFirst = [...groups].sort(
    ([a], [b]) => b.split(' ').length - a.split(' ').length || b.length - a.length,
  );
  for (const [key, uses] of longestFirst) {
    const index = find(key, uses) ?? members.push(create(uses)) - 1;
    byKey.set(key, index);
    const member = members[index];
    if (member) for (const use of uses) enrich(member, use);
  }

  /** The longer name that a name is short for. */
  function find(key: string, uses: readonly Name[]): number | undefined {
    const words = key.split(' ');
    const person = uses.some(({ kind }) => kind === 'person');
    const organization = uses.some(({ kind }) => kind === 'organization');
    const fits: number[] = [];
    for (const [other, index] of byKey) {
      const member = members[index];
      if (!member || fits.includes(index)) continue;
      const long = other.split(' ');
      const persons =
        member.kind === 'person' &&
        !organization &&
        isPart(words, long) &&
        (words.length > 1
          ? words[0] === long[0] || words.at(-1) === long.at(-1)
          : words[0] !== undefined && words[0].length > 1);
      const bodies =
        member.kind === 'organization' &&
        !person &&
        (turned(other) === turned(key) ||
          bare(other) === bare(key) ||
          bare(other).startsWith(`${key} `) ||
          other.endsWith(` ${key}`));
      const short =
        words.length === 1 &&
        (acronyms.get(key) === other ||
          (long.length > 2 && initials(other) === key && member.kind === 'organization'));
      if (persons || bodies || short) fits.push(index);
    }
    if (fits.length < 2) return fits[0];
    const gender = uses.find((use) => use.gender)?.gender;
    const last = fits.filter((index) => {
      const member = members[index];
      return (
        member &&
        (!gender || !member.gender || member.gender === gender) &&
        [...member.names].some((name) => name.toLowerCase().endsWith(uses[0]?.text.toLowerCase() ?? ''))
      );
    });
    return last.length === 1 ? last[0] : undefined;
  }

  const group = (key: string, make: () => Member): number => {
    const known = described.get(key);
    if (known !== undefined) return known;
    const index = members.push(make()) - 1;
    described.set(key, index);
    return index;
  };
  const people = (name: Name): number =>
    group(`people ${name.country}`, () => ({
      ...create([name]),
      kind: 'group',
      open: false,
      names: new Set([name.text]),
      plural: true,
      ...(name.country && { country: name.country }),
    }));

  return {
    members,
    of: (name) => {
      if (name.form === 'people' && !name.definite) return people(name);
      if (name.kind === 'country') return country(name.country ?? '');
      return byKey.get(name.key);
    },
    country,
    groups: [],
    offices: [],
    described: group,
  };
}

function create(uses: readonly Name[]): Member {
  const person = uses.some(({ kind }) => kind === 'person');
  const organization = uses.some(({ kind }) => kind === 'organization');
  const [first] = uses;
  const several = first?.key.includes(' ') === true && !uses.some(({ definite }) => definite);
  return {
    kind: person || (!organization && several) ? 'person' : 'organization',
    open: !person && !organization,
    name: first?.text ?? '',
    names: new Set(),
    titles: new Set(),
    nouns: new Set(),
    plural: false,
  };
}

function enrich(member: Member, use: Name): void {
  member.names.add(use.text);
  if (use.text.length > member.name.length) member.name = use.text;
  if (use.kind === 'person' && member.open) {
    member.kind = 'person';
    member.open = false;
  }
  if (use.country !== undefined) member.country ??= use.country;
  if (use.gender !== undefined) member.gender ??= use.gender;
  if (use.title !== undefined) member.titles.add(use.title);
  if (member.kind === 'organization') {
    for (const word of use.key.split(' '))
      if (ORGANIZATION.has(word)) member.nouns.add(word.replace(/s$/, ''));
  }
}
