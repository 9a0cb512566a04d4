import type { Article } from '../../corpus/article.ts';
import type { LocalParty, PartyMention } from '../finding.ts';
import type { Token } from '../tokens.ts';

/** The parties of an article and where each is named or meant: `mentions` has one list a sentence. */
export interface Parties {
  readonly parties: readonly LocalParty[];
  readonly mentions: readonly (readonly PartyMention[])[];
}

/** Who appears in an article, under which names. */
export function findParties(article: Article, _tokens: readonly (readonly Token[])[]): Parties {
  return { parties: [], mentions: article.sentences.map(() => []) };
}
