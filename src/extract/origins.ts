import type { Origin } from './finding.ts';
import type { Token } from './tokens.ts';

/** Where the statements of a sentence come from. */
export function findOrigins(_text: string, _tokens: readonly Token[]): Origin[] {
  return [];
}
