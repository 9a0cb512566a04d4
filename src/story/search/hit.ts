import type { Range, Span } from '../../corpus/article.ts';

/** A passage that answers a query: one sentence. */
export interface Hit {
  readonly passage: Span;
  /** The words of the passage that matched, in order (in bold when shown). */
  readonly matched: readonly Range[];
  /** Higher is better; comparable within one query only. */
  readonly score: number;
}
