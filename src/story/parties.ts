import type { Article, ArticleId } from '../corpus/article.ts';
import type { LocalParty, Reading } from '../extract/finding.ts';
import { isBetterName } from '../extract/parties/members.ts';
import { lasting } from './once.ts';
import { codeOf, type Link, linkLocals } from './party-links.ts';

/**
 * What a party of a story is told from its others by: its kind, and its fullest name, folded, or its country's code. It
 * stays the same when other articles come and go, as long as they have no fuller name for it.
 */
export type PartyId = string;

const idOf = ({ key, parties: [first] }: Link): PartyId => `${first?.kind ?? 'group'} ${key}`;

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
  const links = linkLocals(articles.flatMap(({ id }) => readings.get(id) ?? []));
  const ids = new Map(links.all.map((link) => [link, idOf(link)]));
  const countries = countriesOf(ids);
  const all = new Map(
    ids.entries().flatMap(([{ parties }, id]): [PartyId, Party][] => {
      const [first] = parties;
      if (!first) return [];
      const { code, ...party } = summaries(first, parties, () => sumUp(first, parties));
      const country = countries.get(code);
      return [[id, { ...party, ...(country !== undefined && { country }) }]];
    }),
  );
  const known = new Map(
    articles.map(({ id }) => {
      const reading = readings.get(id);
      return [id, (reading && links.of.get(reading)?.map((link) => ids.get(link))) ?? []];
    }),
  );
  return {
    all,
    of(article, index) {
      const id = known.get(article)?.[index];
      if (id === undefined) throw new RangeError(`${article} has no party ${index}`);
      return id;
    },
  };
}

/** What the local parties of each party say of it, and what they call it, by the first of them. */
const summaries = lasting<LocalParty, ReturnType<typeof sumUp>>();
const nameLists = lasting<LocalParty, readonly string[]>();

/** What local parties that mean one party say of it, and the code of its country. */
function sumUp(first: LocalParty, parties: readonly LocalParty[]) {
  const { kind, name: own } = first;
  const names = new Set<string>();
  const uses = new Map<string, number>();
  for (const party of parties) {
    for (const name of party.names) names.add(name);
    uses.set(party.name, (uses.get(party.name) ?? 0) + 1);
  }
  const best = [...uses.keys()].reduce((a, b) => (isBetterName(b, a, uses) ? b : a), own);
  const all = [...names];
  return {
    kind,
    name: kind === 'country' ? own : best,
    names: nameLists(first, all, () => all),
    code: codeOf(parties),
  };
}

/** The countries among some links, by their codes. */
function countriesOf(ids: ReadonlyMap<Link, PartyId>): ReadonlyMap<string | undefined, PartyId> {
  const countries = new Map<string | undefined, PartyId>();
  for (const [{ parties }, id] of ids) {
    const [first] = parties;
    if (first?.kind === 'country') countries.set(first.country, id);
  }
  return countries;
}
