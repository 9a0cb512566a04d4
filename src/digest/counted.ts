import { type Entry, line, lines, text } from '../answer/answer.ts';
import { label } from '../locale/label.ts';

/** What joins something that was shown before comes after what is all new. */
export const newFirst = <T extends { readonly before: number }>(list: readonly T[]): T[] =>
  list.toSorted((x, y) => Number(x.before > 0) - Number(y.before > 0));

/** So many quotes of a topic are enough in a digest. */
export const QUOTES = 2;

/** What is said of a topic besides its quotes. */
export interface Told {
  /** How many more quotes of it are new. */
  readonly rest: number;
  /** How many were shown before. */
  readonly before: number;
  /** Whether something of it is new because an article was changed. */
  readonly changed: boolean;
}

/** An entry with what is said of it besides. */
export function counted(entry: Entry, { rest, before, changed }: Told): Entry {
  const facts = [
    ...(changed ? [label('digest.changed')] : []),
    ...(rest > 0 ? [label('digest.quotes', { n: rest })] : []),
    ...(before > 0 ? [label('digest.before', { n: before })] : []),
  ];
  if (!facts.length) return entry;
  const told = line('facts', ...facts.map(text));
  return entry.is === 'lines' ? lines(...entry.lines, told) : { ...entry, above: [...entry.above, told] };
}
