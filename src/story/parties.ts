import type { Article, ArticleId } from '../corpus/article.ts';
import type { LocalParty, Reading } from '../extract/finding.ts';

/** An index into `Parties.all`. */
export type PartyId = number;

/** One party under all the names that the articles of a story give it. */
export interface Party {
  readonly kind: LocalParty['kind'];
  /** What a reader would call it: the fullest name that the articles use, or the country's common name. */
  readonly name: string;
  readonly names: readonly string[];
  /** The country that it is or speaks for, where the articles or the country data say so. */
  readonly country?: PartyId;
}

export interface Parties {
  readonly all: readonly Party[];
  /** The story's party for the `party`-th entry of an article's `Reading.parties`. */
  of(article: ArticleId, party: number): PartyId;
}

/** One party for each that the articles name, whatever each article calls it. */
export function linkParties(
  articles: readonly Article[],
  readings: ReadonlyMap<ArticleId, Reading>,
): Parties {
  const all: Party[] = [];
  const ids = new Map<string, PartyId>();
  const byName = new Map<string, PartyId>();
  for (const { id } of articles) {
    for (const [i, party] of (readings.get(id)?.parties ?? []).entries()) {
      let global = byName.get(party.name);
      if (global === undefined) {
        global = all.push({ kind: party.kind, name: party.name, names: party.names }) - 1;
        byName.set(party.name, global);
      }
      ids.set(`${id}\n${i}`, global);
    }
  }
  return {
    all,
    of(article, party) {
      const id = ids.get(`${article}\n${party}`);
      if (id === undefined) throw new RangeError(`${article} has no party ${party}`);
      return id;
    },
  };
}
