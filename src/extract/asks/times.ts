import { TIME_WORDS } from './classes.ts';
import { type Line, pos, word } from './line.ts';

/** The end of a content without the time at its end. When it was asked is no part of what is asked: "the plan on Tuesday", "the plan last week", "the plan earlier this month". */
export function beforeTime(line: Line, start: number, last: number): number {
  let i = last;
  while (i > start && TIME_WORDS.has(word(line, i))) i--;
  if (i === last) return last;
  const by = word(line, i);
  const past =
    /^(?:last|earlier|yesterday|today|later)$/.test(word(line, i + 1)) || word(line, last) === 'ago';
  if (by === 'on' && i > start) return word(line, i - 1) === 'later' && i - 1 > start ? i - 2 : i - 1;
  if (by === 'this' && word(line, i - 1) === 'earlier' && i - 1 > start) return i - 2;
  return past && pos(line, i) !== 'ADP' && pos(line, i) !== 'PART' && pos(line, i) !== 'DET' ? i : last;
}
