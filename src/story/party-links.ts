import type { LocalParty } from '../extract/finding.ts';
import { isShortFor, LongerNames } from '../extract/parties/aliases.ts';
import { foldName } from '../extract/parties/fold.ts';
import { gluedNames } from '../extract/parties/gluednames.ts';
import { isExecutive } from '../extract/parties/offices.ts';

/** The local parties that mean one party of the story; in the order of the articles, never empty. */
export type Link = LocalParty[];

/**
 * Join the parties of many articles: countries by their code, others by name, the fullest names first, so that a short
 * form joins the only full name that it fits.
 */
export function joinLocals(locals: readonly LocalParty[]): Link[] {
  const byKey = Map.groupBy(locals, keyOf);
  const links: Link[] = [];
  const homes = new Map<string, Link>();
  const longer = new LongerNames();
  const glued = gluedNames(
    [...byKey].flatMap(([key, [first]]) => (first?.kind === 'person' && !first.described ? [key] : [])),
  );
  const words = (key: string): number => key.split(' ').length;
  for (const [key, parties] of [...byKey].sort(([a], [b]) => words(b) - words(a))) {
    const [first] = parties;
    if (!first) continue;
    const named = isNamed(first) && !glued.has(key);
    const fits = new Set(named ? longer.of(key).flatMap((long) => fitting(key, first, long, homes)) : []);
    const [home] = fits;
    const link = fits.size === 1 && home ? home : [];
    if (link.length === 0) links.push(link);
    link.push(...parties);
    homes.set(key, link);
    if (named) longer.add(key);
  }
  return links;
}

const isNamed = ({ kind, described }: LocalParty): boolean =>
  !described && (kind === 'person' || kind === 'organization');

/** Those who have no name of their own are one where they are described in the same words, and no short form of anybody. */
function keyOf({ kind, name, country, described }: LocalParty): string {
  if (kind === 'country') return `country ${country}`;
  return described || kind === 'group' ? `group ${foldName(name)}` : foldName(name);
}

/** The link of a longer name, if the key may be short for it. */
function fitting(key: string, party: LocalParty, long: string, homes: ReadonlyMap<string, Link>): Link[] {
  const link = homes.get(long);
  const other = link?.[0];
  // One capitalised word may be a person whom its article calls nothing else.
  const open = !key.includes(' ') && party.kind === 'organization';
  return link &&
    other &&
    isShortFor({ key, kind: party.kind, open }, { key: long, kind: other.kind, open: false })
    ? [link]
    : [];
}

/** The code of the country that a party is or speaks for: the first that any article gives. */
export const codeOf = (link: Link): string | undefined =>
  link.find(({ country }) => country !== undefined)?.country;

/**
 * Join "the Doe administration" with the country that another article says Doe leads.
 * `articles` has the local parties of each article, in which `of` is an index.
 */
export function joinGovernments(
  links: readonly Link[],
  articles: readonly (readonly LocalParty[])[],
): Link[] {
  const homes = new Map(links.flatMap((link) => link.map((party) => [party, link] as const)));
  const countries = new Map(
    links.flatMap((link) => (link[0]?.kind === 'country' ? [[link[0].country, link] as const] : [])),
  );
  const moved = new Map<LocalParty, Link>();
  for (const parties of articles) {
    for (const party of parties) {
      if (party.kind !== 'organization') continue;
      const leader = homes.get(parties[party.of ?? -1] ?? party);
      const country = leader && countries.get(codeOf(leader));
      const office = country && foldName(party.name).split(' ').at(-1);
      if (country && isExecutive(office ?? '')) moved.set(party, country);
    }
  }
  for (const [party, country] of moved) country.push(party);
  return links
    .map((link) => link.filter((party) => !moved.has(party) || moved.get(party) === link))
    .filter((link) => link.length > 0);
}
