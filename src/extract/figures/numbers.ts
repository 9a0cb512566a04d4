import type { Token } from '../tokens.ts';
import { cardinalAt } from './cardinals.ts';
import type { NumberAt } from './number-at.ts';
import { DIGITS, read, scaleAt } from './scales.ts';
import { multipleAt, shareAt } from './shares.ts';
import { moneyAt } from './units.ts';

/** A price of the exchange: "21-3/8". */
const FRACTION = /^(\d+)-(\d+)\/(\d+)$/;
const RANGE = /^(\d[\d,]*(?:\.\d+)?)[-–—](\d[\d,]*(?:\.\d+)?)$/;

/**
 * The number that begins at a token, or null. Reads digits with their scale ("3.5 bn"), a written range of digits ("10-15"),
 * cardinal words ("two hundred and five"), parts of a whole ("two-thirds") and unknown multiples ("tens of thousands").
 * `money` says that a currency stands in front, so that a lone `m` or `k` is a scale; so does one behind ("12m crowns").
 */
export function numberAt(tokens: readonly Token[], from: number, money = false): NumberAt | null {
  return (
    multipleAt(tokens, from) ??
    shareAt(tokens, from) ??
    digitsAt(tokens, from, money) ??
    cardinalAt(tokens, from)
  );
}

function digitsAt(tokens: readonly Token[], from: number, money: boolean): NumberAt | null {
  const text = tokens[from]?.lower ?? '';
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [whole = 0, part = 0, of = 1] = fraction.slice(1).map(Number);
    return { from, to: from + 1, low: whole + part / of, high: whole + part / of, kind: 'plain' };
  }
  const range = RANGE.exec(text);
  const [low, high] = range
    ? [read(range[1] ?? ''), read(range[2] ?? '')]
    : DIGITS.test(text)
      ? [read(text), read(text)]
      : [Number.NaN, Number.NaN];
  if (Number.isNaN(low) || high < low) return null;
  const scale = scaleAt(tokens, from + 1, money || moneyAt(tokens, from + 2));
  // "9-10,000" is thousands on both sides.
  const less = low < 1000 && high >= 1000 && low * 1000 < high ? 1000 : 1;
  return { from, to: scale.to, low: low * less * scale.by, high: high * scale.by, kind: 'plain' };
}
