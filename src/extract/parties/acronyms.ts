import type { Token } from '../tokens.ts';
import { isAcronym } from './fold.ts';
import type { Name } from './names.ts';

/** "the National Grid Council (NGC)": each acronym in parentheses, folded, with the name before it. */
export function acronymsIn(tokens: readonly Token[], names: readonly Name[]): [string, string][] {
  return names.flatMap(({ to, key }): [string, string][] => {
    const acronym = tokens[to + 1];
    return tokens[to]?.lower === '(' && tokens[to + 2]?.lower === ')' && acronym && isAcronym(acronym)
      ? [[acronym.folded, key]]
      : [];
  });
}
