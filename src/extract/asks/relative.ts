import type { VerbGroup } from './groups.ts';
import { type Line, pos, word } from './line.ts';
import { isHead } from './phrases.ts';

/** The words that begin a relative clause. */
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

/** Does a verb follow "who", "which" or "that" and its noun? */
export function inRelative(line: Line, group: VerbGroup): boolean {
  let i = group.first - 1;
  while (i >= 0 && pos(line, i) === 'ADV') i--;
  return RELATIVE.has(word(line, i)) && isHead(line, word(line, i - 1) === ',' ? i - 2 : i - 1);
}

/** Does a verb stand in a relative clause, where it describes somebody: "people who must wait and need help"? */
export function isDescribing(line: Line, group: VerbGroup): boolean {
  if (inRelative(line, group)) return true;
  const i = group.first - 1;
  const previous = line.groups.findLast((other) => other.last < i && other.form === 'finite');
  return (
    pos(line, i) === 'CCONJ' &&
    !!previous &&
    inRelative(line, previous) &&
    !hasComma(line, previous.last + 1, i)
  );
}

/** Is there a comma between two tokens? */
export function hasComma(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (word(line, i) === ',') return true;
  return false;
}
