import type { Name } from './names.ts';
import type { PartyNoun } from './nouns.ts';

/** Words in a sentence that may stand for a party. Token indices; half-open. */
export type Phrase = NamePhrase | NounPhrase | PronounPhrase;

interface At {
  readonly from: number;
  readonly to: number;
}

export interface NamePhrase extends At {
  readonly type: 'name';
  readonly name: Name;
}

/** A description: "the Kenyan government", "his lawyers", "a spokesman for the union". */
export interface NounPhrase extends At {
  readonly type: 'noun';
  readonly noun: PartyNoun;
  /** In lower case; absent for "officials said". */
  readonly determiner?: string;
  /** Whose it is: what stands before "'s", before the noun as in "union leaders", or after "of" and "for". */
  readonly owner?: Phrase;
  /** How the owner stands to the noun: "the union's leaders", "union leaders", "leaders of the union", "his leaders". */
  readonly tie?: 'possessive' | 'compound' | 'complement';
  /** The words between determiner and noun that belong to no owner, folded. */
  readonly qualifiers: readonly string[];
  /** The noun with the word that makes it another office ("prime minister"), folded. */
  readonly title: string;
}

export interface PronounPhrase extends At {
  readonly type: 'pronoun';
  readonly word: string;
}
