import type { Article, ArticleId } from '../corpus/article.ts';
import type { LocalParty, Reading } from '../extract/finding.ts';
import { isBetterName } from '../extract/parties/members.ts';
import { codeOf, type Link, linkLocals } from './party-links.ts';

/**
 * What a party of a story is told from its others by: its kind, and its fullest name, folded, or its country's code. It
 * stays the same when other articles come and go, as long as they have no fuller name for it.
 */
export type PartyId = string;

const idOf = (kind: LocalParty['kind'], key: string): PartyId => `${kind} ${key}`;

/** The kind of a party, as its id says. */
export const kindOf = (id: PartyId): string => id.slice(0, id.indexOf(' '));

/** One party under all the names that the articles of a story give it. */
export interface Party {
  readonly kind: LocalParty['kind'];
  /** What a reader would call it: the full name that most articles use, or the country's common name. */
  readonly name: string;
  readonly names: readonly string[];
  /** The country that it is or speaks for, where the articles or the country data say so. */
  readonly country?: PartyId;
}

export interface Parties {
  readonly all: ReadonlyMap<PartyId, Party>;
  /** The story's party for the `party`-th entry of an article's `Reading.parties`. Throws a RangeError when there is none. */
  of(article: ArticleId, party: number): PartyId;
}

/**
 * One party for each that the articles name, whatever each article calls it: countries by their code, others by their
 * full name, and by a surname, an acronym or another short form where only one full name of the story fits it.
 */
export function linkParties(
  articles: readonly Article[],
  readings: ReadonlyMap<ArticleId, Reading>,
): Parties {
  const read = articles.flatMap(({ id }) => readings.get(id) ?? []);
  const links = linkLocals(read);
  const countries = countriesOf(links.all);
  const known = new Map<string, PartyId>();
  const all = new Map<PartyId, Party>();
  for (const link of links.all) {
    const party = summary(link);
    const country = countries.get(codeOf(link));
    const id = idOf(party.kind, link.key);
    known.set(link.key, id);
    all.set(id, { ...party, ...(country !== undefined && { country }) });
  }
  const ids = new Map(
    articles.map(({ id }) => {
      const reading = readings.get(id);
      return [id, reading ? links.keysOf(reading).map((key) => known.get(key)) : []];
    }),
  );
  return {
    all,
    of(article, index) {
      const id = ids.get(article)?.[index];
      if (id === undefined) throw new RangeError(`${article} has no party ${index}`);
      return id;
    },
  };
}

function summary({ parties }: Link): Pick<Party, 'kind' | 'name' | 'names'> {
  const [first] = parties;
  const names = new Set<string>();
  const uses = new Map<string, number>();
  for (const party of parties) {
    for (const name of party.names) names.add(name);
    uses.set(party.name, (uses.get(party.name) ?? 0) + 1);
  }
  const name = [...uses.keys()].reduce((a, b) => (isBetterName(b, a, uses) ? b : a), first?.name ?? '');
  return {
    kind: first?.kind ?? 'group',
    name: first?.kind === 'country' ? first.name : name,
    names: [...names],
  };
}

/** The countries among some links, by their codes. */
const countriesOf = (links: readonly Link[]): ReadonlyMap<string | undefined, PartyId> =>
  new Map(
    links.flatMap(({ key, parties: [first] }) =>
      first?.kind === 'country' ? [[first.country, idOf('country', key)]] : [],
    ),
  );
