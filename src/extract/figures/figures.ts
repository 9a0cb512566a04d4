import type { Figure } from '../finding.ts';
import type { Token } from '../tokens.ts';

/** The amounts in a sentence. */
export function findFigures(_text: string, _tokens: readonly Token[]): Figure[] {
  return [];
}
