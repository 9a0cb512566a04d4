import type { Line } from './line.ts';

/** Does another sentence begin here without a mark before it, as after a headline: "calls for aid The minister"? */
export const isGlued = (line: Line, i: number): boolean => {
  const [before, text, after] = [i - 1, i, i + 1].map((k) => line.tokens[k]?.text ?? '');
  // After a name the next word tells a new sentence from one of a headline with all its words in capitals.
  return (
    OPENERS.has(text ?? '') &&
    (LOWER.test(before ?? '') || (LETTER.test(before ?? '') && LOWER.test(after ?? '')))
  );
};

const LOWER = /^\p{Ll}/u;
const LETTER = /^\p{L}/u;
const OPENERS = new Set('The A An This These There He She It They We But And In On If'.split(' '));
