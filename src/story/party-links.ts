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
  parties: LocalParty[];
}

/** The local parties that are known by one key, and the link that they belong to. */
interface Named {
  readonly key: string;
  readonly parties: LocalParty[];
  link: Growing;
}

/** For each article what its parties are known by, in their order. */
type NamedIn = ReadonlyMap<Reading, readonly Named[]>;

/** The parties of many articles, joined. */
export interface Links {
  readonly all: readonly Link[];
  /** For each article the links that its parties belong to, in their order. */
  readonly of: ReadonlyMap<Reading, readonly Link[]>;
}

/**
 * Join the parties of many articles: countries by their code, others by name, the fullest names first, so that a short
 * form joins the only full name that it fits; and a government with the country of whoever leads it.
 */
export function linkLocals(readings: readonly Reading[]): Links {
  const byKey = new Map<string, Named>();
  const named = new Map(readings.map((reading) => [reading, nameIn(reading, byKey)]));
  const all = joinNames(byKey);
  const moved = governments(named, byKey);
  for (const [party, { to }] of moved) to.parties.push(party);
  for (const from of new Set(moved.values().map((move) => move.from)))
    from.parties = from.parties.filter((party) => !moved.has(party));
  const of = new Map(
    named
      .entries()
      .map(([reading, list]) => [
        reading,
        list.map(({ link }, i) => moved.get(reading.parties[i] ?? NOBODY)?.to ?? link),
      ]),
  );
  return { all: [...all].filter(({ parties }) => parties.length > 0), of };
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

/** Put each party of an article to those who are known by the same key. */
const nameIn = (reading: Reading, byKey: Map<string, Named>): Named[] =>
  nameKeys(reading).map((key, i) => {
    const named = byKey.get(key) ?? { key, parties: [], link: { key, parties: [] } };
    if (named.parties.push(reading.parties[i] ?? NOBODY) === 1) byKey.set(key, named);
    return named;
  });

/** Give each key the link of the only longer name that it may be short for, where there is one. Returns all links. */
function joinNames(byKey: ReadonlyMap<string, Named>): ReadonlySet<Growing> {
  const links = new Set<Growing>();
  const longer = new LongerNames();
  const glued = gluedNames(
    [...byKey].flatMap(
      ([
        key,
        {
          parties: [first],
        },
      ]) => (first?.kind === 'person' && !first.described ? [key] : []),
    ),
  );
  const all = Array.from(byKey.values(), (of) => ({ of, words: of.key.split(' ').length }));
  for (const { of } of all.sort((a, b) => b.words - a.words)) {
    const { key, parties } = of;
    const [first = NOBODY] = parties;
    const named = isNamed(first) && !glued.has(key);
    const fits = new Set(named ? longer.of(key).flatMap((long) => fitting(key, first, byKey.get(long))) : []);
    const [home] = fits;
    if (fits.size === 1 && home) of.link = home;
    for (const party of parties) of.link.parties.push(party);
    links.add(of.link);
    if (named) longer.add(key);
  }
  return links;
}

const isNamed = ({ kind, described }: LocalParty): boolean =>
  !described && (kind === 'person' || kind === 'organization');

/** The link of a longer name, if the key may be short for it. */
function fitting(key: string, party: LocalParty, long: Named | undefined): Growing[] {
  const other = long?.link.parties[0];
  // One capitalised word may be a person whom its article calls nothing else.
  const open = !key.includes(' ') && party.kind === 'organization';
  return long &&
    other &&
    isShortFor({ key, kind: party.kind, open }, { key: long.key, kind: other.kind, open: false })
    ? [long.link]
    : [];
}

/** The code of the country that a party is or speaks for: the first that any article gives. */
export const codeOf = (parties: readonly LocalParty[]): string | undefined =>
  parties.find(({ country }) => country !== undefined)?.country;

/** The parties of an article that are a government by their name, as indexes. */
const executivesIn = once((reading: Reading) => {
  const keys = nameKeys(reading);
  return [...reading.parties.keys()].filter(
    (i) => reading.parties[i]?.kind === 'organization' && isExecutive(lastWord(keys[i] ?? '')),
  );
});

/** Each "Doe administration" whose link is not that of the country which another article says that Doe leads. */
function governments(
  named: NamedIn,
  byKey: ReadonlyMap<string, Named>,
): ReadonlyMap<LocalParty, { readonly from: Growing; readonly to: Growing }> {
  const countryOf = once(({ link }: Named) => byKey.get(`country ${codeOf(link.parties)}`)?.link);
  const moved = new Map<LocalParty, { readonly from: Growing; readonly to: Growing }>();
  for (const [reading, list] of named) {
    for (const i of executivesIn(reading)) {
      const [party, own] = [reading.parties[i], list[i]];
      const leader = list[party?.of ?? i];
      const to = leader && countryOf(leader);
      if (party && own && to) moved.set(party, { from: own.link, to });
    }
  }
  return moved;
}
