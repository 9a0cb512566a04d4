import { type Line, pos, word } from './line.ts';

/** Where people ask together: "marched in a rally demanding it", "In a protest demanding it, drivers marched". */
export function isGathering(line: Line, noun: number): boolean {
  let i = noun - 1;
  while (/^(?:DET|ADJ|NOUN)$/.test(pos(line, i)) && !line.groupAt[i]) i--;
  return GATHERINGS.has(word(line, noun)) && /^(?:in|at|during)$/.test(word(line, i));
}

const GATHERINGS = new Set(['rally', 'protest', 'demonstration', 'march', 'vigil', 'rallies', 'protests']);
