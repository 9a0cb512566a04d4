import { type Entry, line, lines, text } from '../answer/answer.ts';
import { label } from '../locale/label.ts';

/** What joins something that was shown before comes after what is all new. */
export const newFirst = <T extends { readonly before: number }>(list: readonly T[]): T[] =>
  list.toSorted((x, y) => Number(x.before > 0) - Number(y.before > 0));

/** So many quotes of a topic are enough in a digest. */
export const QUOTES = 2;

/** An entry that says how many more quotes of it are new, and how many were shown before. */
export function counted(entry: Entry, rest: number, before: number): Entry {
  const counts = [
    ...(rest > 0 ? [label('digest.quotes', { n: rest })] : []),
    ...(before > 0 ? [label('digest.before', { n: before })] : []),
  ];
  if (!counts.length || entry.is !== 'lines') return entry;
  return lines(...entry.lines, line('facts', ...counts.map(text)));
}
