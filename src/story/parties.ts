import type { Article, ArticleId } from '../corpus/article.ts';
import type { LocalParty, Reading } from '../extract/finding.ts';
import { isBetterName } from '../extract/parties/members.ts';
import { codeOf, joinGovernments, joinLocals, type Link } from './party-links.ts';

/** An index into `Parties.all`. */
export type PartyId = number;

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
  readonly all: readonly Party[];
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
  const locals = articles.map(({ id }) => readings.get(id)?.parties ?? []);
  const links = joinGovernments(joinLocals(locals.flat()), locals);
  const ids = new Map(links.flatMap((link, id) => link.map((party) => [party, id] as const)));
  const countries = countriesOf(links);
  const all = links.map((link, id): Party => {
    const country = countries.get(id);
    return { ...summary(link), ...(country !== undefined && { country }) };
  });
  return {
    all,
    of(article, index) {
      const party = readings.get(article)?.parties[index];
      const id = party && ids.get(party);
      if (id === undefined) throw new RangeError(`${article} has no party ${index}`);
      return id;
    },
  };
}

function summary(link: Link): Pick<Party, 'kind' | 'name' | 'names'> {
  const [first] = link;
  const names = new Set(link.flatMap((party) => party.names));
  const uses = new Map<string, number>();
  for (const { name } of link) uses.set(name, (uses.get(name) ?? 0) + 1);
  const name = [...uses.keys()].reduce((a, b) => (isBetterName(b, a, uses) ? b : a), first?.name ?? '');
  return {
    kind: first?.kind ?? 'group',
    name: first?.kind === 'country' ? first.name : name,
    names: [...names],
  };
}

/** The country of each party that has one, by party. */
function countriesOf(links: readonly Link[]): ReadonlyMap<PartyId, PartyId> {
  const byCode = new Map(
    links.flatMap(([first], id) => (first?.kind === 'country' ? [[first.country, id] as const] : [])),
  );
  return new Map(
    links.flatMap((link, id) => {
      const country = byCode.get(codeOf(link));
      return country === undefined ? [] : [[id, country] as const];
    }),
  );
}
