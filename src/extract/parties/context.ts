import type { Token } from '../tokens.ts';
import type { Mentioned } from './antecedents.ts';
import type { Cast } from './cast.ts';
import type { Phrase } from './phrase.ts';

/** What has been read of an article when a phrase is met. */
export interface Context {
  readonly text: string;
  readonly cast: Cast;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  /** Who was mentioned before in this sentence, in order. */
  readonly here: Mentioned[];
  /** Who was mentioned in the sentence before. */
  readonly before: readonly Mentioned[];
  /** For each token of the sentence, does it stand in a quotation? */
  readonly inQuote: readonly boolean[];
}
