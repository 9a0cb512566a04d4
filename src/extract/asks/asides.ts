import { TIME_WORDS } from './classes.ts';
import { type Line, pos, word } from './line.ts';

/** How many tokens an aside between commas may fill. */
const ASIDE = 7;

/** Behind an aside between two commas: "is willing, in principle, to sell", "has refused, and will go on refusing, to sell". */
export function pastBreak(line: Line, i: number): number {
  if (word(line, i) !== ',') return i;
  for (let k = i + 2; k <= i + ASIDE; k++) {
    if (word(line, k) === ',') return k + 1;
    if (line.groupAt[k]?.form === 'finite' && word(line, i + 1) !== 'and') return i;
  }
  return i;
}

/** Behind "in principle", "out of hand" and "as absurd" between a verb and what it answers. */
export function pastManner(line: Line, i: number): number {
  if (word(line, i) === 'in' && word(line, i + 1) === 'principle') return i + 2;
  if (word(line, i) === 'out' && word(line, i + 1) === 'of' && word(line, i + 2) === 'hand') return i + 3;
  const judged = word(line, i) === 'as' && pos(line, i + 1) === 'ADJ' && pos(line, i + 2) === 'DET';
  return judged ? i + 2 : i;
}

/** What begins a circumstance of the asking, not what is asked: "demanded during the talks, to be heard". */
export const CIRCUMSTANCES = new Set(['during', 'after', 'before', 'amid', 'throughout', 'following']);

/** The infinitive or the clause behind the comma that ends an aside. */
export function afterAside(line: Line, at: number): number | undefined {
  const comma = line.tokens.findIndex(
    (token, i) =>
      i > at &&
      token.lower === ',' &&
      (line.groupAt[i + 1]?.form === 'infinitive' || word(line, i + 1) === 'that'),
  );
  return comma < 0 ? undefined : comma + 1;
}

/** "on Friday" between a verb and what it asks. */
export const isTimeAside = (line: Line, i: number): boolean =>
  TIME_WORDS.has(word(line, i)) || (pos(line, i) === 'ADP' && TIME_WORDS.has(word(line, i + 1)));
