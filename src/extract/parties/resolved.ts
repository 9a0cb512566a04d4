import type { Phrase } from './phrase.ts';

/** Whom a phrase means, and how that is known. */
export interface Resolved {
  readonly party: number;
  readonly basis: 'stated' | 'inferred';
  readonly rule: string;
}

/** A phrase with whom it means. */
export interface Found extends Resolved {
  readonly phrase: Phrase;
}
