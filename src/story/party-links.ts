import type { LocalParty, Reading } from '../extract/finding.ts';
import { isShortFor, LongerNames } from '../extract/parties/aliases.ts';
import { foldName } from '../extract/parties/fold.ts';
import { gluedNames, lastWord } from '../extract/parties/gluednames.ts';
import { isExecutive } from '../extract/parties/offices.ts';
import { once } from './once.ts';

/** The local parties that mean one party of the story. */
export interface Link {
  /** What tells it from all others: the key of its fullest name. */
  readonly key: string;
  /** Those of the fullest name first, each in the order of the articles; never empty. */
  readonly parties: readonly LocalParty[];
}

interface Growing extends Link {
  readonly parties: LocalParty[];
}

/** The parties of many articles, joined. */
export interface Links {
  readonly all: readonly Link[];
  /** The keys of the links that the parties of an article belong to, in their order. */
  keysOf(reading: Reading): string[];
}

/**
 * Join the parties of many articles: countries by their code, others by name, the fullest names first, so that a short
 * form joins the only full name that it fits; and a government with the country of whoever leads it.
 */
export function linkLocals(readings: readonly Reading[]): Links {
  const homes = joinNames(readings);
  const moved = governments(readings, homes);
  for (const [party, country] of moved) country.parties.push(party);
  const all = [...new Set(homes.values())].map(({ key, parties }) => ({
    key,
    parties: parties.filter((party) => (moved.get(party)?.key ?? key) === key),
  }));
  return {
    all: all.filter(({ parties }) => parties.length > 0),
    keysOf: (reading) =>
      nameKeys(reading).map(
        (key, i) => (moved.get(reading.parties[i] ?? NOBODY) ?? homes.get(key))?.key ?? key,
      ),
  };
}

const NOBODY: LocalParty = { kind: 'group', name: '', names: [] };

/**
 * What each party of an article is known by. Those who have no name of their own are one where they are described in the
 * same words, and no short form of anybody.
 */
const nameKeys = once(({ parties }: Reading) =>
  parties.map(({ kind, name, country, described }) => {
    if (kind === 'country') return `country ${country}`;
    return described || kind === 'group' ? `group ${foldName(name)}` : foldName(name);
  }),
);

/** The link of each key. */
function joinNames(readings: readonly Reading[]): ReadonlyMap<string, Growing> {
  const byKey = new Map<string, LocalParty[]>();
  for (const reading of readings) {
    for (const [i, key] of nameKeys(reading).entries()) {
      const party = reading.parties[i] ?? NOBODY;
      const known = byKey.get(key);
      if (known) known.push(party);
      else byKey.set(key, [party]);
    }
  }
  const homes = new Map<string, Growing>();
  const longer = new LongerNames();
  const glued = gluedNames(
    [...byKey].flatMap(([key, [first]]) => (first?.kind === 'person' && !first.described ? [key] : [])),
  );
  const keys = Array.from(byKey, ([key, parties]) => ({ key, parties, words: key.split(' ').length }));
  for (const { key, parties } of keys.sort((a, b) => b.words - a.words)) {
    const [first = NOBODY] = parties;
    const named = isNamed(first) && !glued.has(key);
    const fits = new Set(named ? longer.of(key).flatMap((long) => fitting(key, first, long, homes)) : []);
    const [home] = fits;
    const link = fits.size === 1 && home ? home : { key, parties: [] };
    for (const party of parties) link.parties.push(party);
    homes.set(key, link);
    if (named) longer.add(key);
  }
  return homes;
}

const isNamed = ({ kind, described }: LocalParty): boolean =>
  !described && (kind === 'person' || kind === 'organization');

/** The link of a longer name, if the key may be short for it. */
function fitting<L extends Link>(
  key: string,
  party: LocalParty,
  long: string,
  homes: ReadonlyMap<string, L>,
): L[] {
  const link = homes.get(long);
  const other = link?.parties[0];
  // One capitalised word may be a person whom its article calls nothing else.
  const open = !key.includes(' ') && party.kind === 'organization';
  return link &&
    other &&
    isShortFor({ key, kind: party.kind, open }, { key: long, kind: other.kind, open: false })
    ? [link]
    : [];
}

/** The code of the country that a party is or speaks for: the first that any article gives. */
export const codeOf = ({ parties }: Link): string | undefined =>
  parties.find(({ country }) => country !== undefined)?.country;

/** The country of each "Doe administration", where another article says that Doe leads it. */
function governments<L extends Link>(
  readings: readonly Reading[],
  homes: ReadonlyMap<string, L>,
): ReadonlyMap<LocalParty, L> {
  const moved = new Map<LocalParty, L>();
  const countries = new Map<string, L | undefined>();
  const countryOf = (key: string): L | undefined => {
    if (countries.has(key)) return countries.get(key);
    const leader = homes.get(key);
    const country = leader && homes.get(`country ${codeOf(leader)}`);
    countries.set(key, country);
    return country;
  };
  for (const reading of readings) {
    const keys = nameKeys(reading);
    for (const [i, party] of reading.parties.entries()) {
      const key = keys[i] ?? '';
      if (party.kind !== 'organization' || !isExecutive(lastWord(key))) continue;
      const country = countryOf(keys[party.of ?? i] ?? key);
      if (country) moved.set(party, country);
    }
  }
  return moved;
}
