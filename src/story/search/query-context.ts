import type { PartyId } from '../parties.ts';
import type { Frequencies } from './frequencies.ts';
import type { Lexicon } from './lexicon.ts';
import type { Near } from './near.ts';
import type { PhraseBook } from './phrases.ts';
import type { Vectors } from './vectors.ts';

/** What a query is read against. */
export interface QueryContext {
  readonly lexicon: Lexicon;
  readonly frequencies: Frequencies;
  /** The story's parties by every name that its articles give them. */
  readonly parties: PhraseBook;
  /** The story's foremost person, one of its parties, if it names any. */
  readonly person: PartyId | undefined;
  /** The languages of the story's articles (ISO 639-1). */
  readonly languages: readonly string[];
  /** Whether a folded word is one of general English. */
  readonly english: (folded: string) => boolean;
  /** Which English words are used alike, and which of the story are used like another. */
  readonly vectors: Vectors;
  readonly near: Near;
}
