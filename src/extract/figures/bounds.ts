import type { Bound } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { BOUNDS, BOUNDS_BEHIND } from './words.ts';

/** A bound, and the token index where its words begin (before a number) or behind which they end (after it). */
export interface BoundAt {
  readonly bound: Bound;
  readonly at: number;
}

/** May stand between a bound and its number: "at least another 100". */
const MORE = new Set(['another', 'additional', 'further']);

/** The bound whose words end right before a token. */
export function boundBefore(tokens: readonly Token[], before: number): BoundAt | null {
  const end = MORE.has(tokens[before - 1]?.lower ?? '') ? before - 1 : before;
  for (const [words, bound] of BOUNDS) {
    const at = end - words.length;
    if (at >= 0 && words.every((word, i) => tokens[at + i]?.lower === word)) return { bound, at };
  }
  return null;
}

/** The bound whose words begin right at a token. */
export function boundBehind(tokens: readonly Token[], from: number): BoundAt | null {
  for (const [words, bound] of BOUNDS_BEHIND) {
    if (words.every((word, i) => tokens[from + i]?.lower === word)) return { bound, at: from + words.length };
  }
  return null;
}
