import type { Range } from '../../corpus/article.ts';

/**
 * "The largest strike since 1989", "for the first time since May": what is compared with another time. The strike is
 * not an event of 1989 or of the years since.
 */
const SUPERLATIVE =
  /\b(?:(?:larg|great|bigg|high|low|long|short|strong|weak|fast|slow|steep|sharp|deep|heavi|hott|cold|warm|dri|wett|dead|deadli|bloodi|poor|rich|tough|hard|close|quiet|bus[iy]|thin|wide|broad|few|earli|lat|young|old|clear|tight)est|worst|best|most|least|first (?:time|such|of its kind)|only|not seen|unseen|unmatched)\b[^.;:!?]{0,120}\bsince (?:the |at least |about |around )?$/iu;

/** Whether a date of a sentence only says since when something has been the greatest or the first of its kind. */
export const isComparison = (text: string, sentence: Range, date: Range): boolean =>
  SUPERLATIVE.test(text.slice(sentence.start, date.start).replace(/\s+/g, ' ').slice(-200));
