import type { Token } from '../tokens.ts';
import { bare } from './bare.ts';
import { MONEY_SCALES, SCALES, SHORT_SCALES } from './words.ts';

/** A number in digits: "1,200", "3.5". */
export const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** What joins the words of a number: "twenty-one". */
export const HYPHEN = /^[-‐‑–]$/;

/** The value of a number in digits. */
export const read = (digits: string): number => Number(digits.replaceAll(',', ''));

/** The scale that begins at a token: "million", "hundred thousand", "-billion", "bn". */
export function scaleAt(tokens: readonly Token[], at: number, money: boolean): { to: number; by: number } {
  const hyphen = HYPHEN.test(tokens[at]?.lower ?? '') ? 1 : 0;
  const word = tokens[at + hyphen];
  const long = SCALES.get(word?.lower ?? '');
  if (long) {
    const more = scaleAt(tokens, at + hyphen + 1, false);
    return { to: more.to, by: long * more.by };
  }
  const glued = word?.start === tokens[at - 1]?.end;
  const short = (money && glued ? MONEY_SCALES : SHORT_SCALES).get(bare(word));
  return short && !hyphen ? { to: at + 1, by: short } : { to: at, by: 1 };
}
