import type { Token } from '../tokens.ts';
import { bare } from './bare.ts';
import { CARDINALS, FRACTIONS, MONEY_SCALES, PLURAL_SCALES, SCALES, SHORT_SCALES } from './words.ts';

/** A number as it stands in a text: token indices [from, to), its least and greatest value, and what it is. */
export interface NumberAt {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** `vague` for an unknown multiple ("dozens of"), `share` for a part of a whole in percent ("two-thirds"). */
  readonly kind: 'plain' | 'vague' | 'share';
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const RANGE = /^(\d[\d,]*(?:\.\d+)?)[-–—](\d[\d,]*(?:\.\d+)?)$/;
const HYPHEN = /^[-‐‑–]$/;
const read = (digits: string): number => Number(digits.replaceAll(',', ''));

/**
 * The number that begins at a token, or null. Reads digits with their scale ("3.5 bn"), a written range of digits ("10-15"),
 * cardinal words ("two hundred and five"), parts of a whole ("two-thirds") and unknown multiples ("tens of thousands").
 * `money` says that a currency stands in front, so that a lone `m` or `k` is a scale.
 */
export function numberAt(tokens: readonly Token[], from: number, money = false): NumberAt | null {
  return vague(tokens, from) ?? share(tokens, from) ?? digits(tokens, from, money) ?? words(tokens, from);
}

function digits(tokens: readonly Token[], from: number, money: boolean): NumberAt | null {
  const text = tokens[from]?.lower ?? '';
  const range = RANGE.exec(text);
  const [low, high] = range
    ? [read(range[1] ?? ''), read(range[2] ?? '')]
    : DIGITS.test(text)
      ? [read(text), read(text)]
      : [Number.NaN, Number.NaN];
  if (Number.isNaN(low) || high < low) return null;
  const scale = scaleAt(tokens, from + 1, money);
  return { from, to: scale.to, low: low * scale.by, high: high * scale.by, kind: 'plain' };
}

/** The scale that begins at a token: "million", "hundred thousand", "-billion", "bn". */
function scaleAt(tokens: readonly Token[], at: number, money: boolean): { to: number; by: number } {
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

/** Cardinal words: values below a scale add up, a scale multiplies what came before it. */
function words(tokens: readonly Token[], from: number): NumberAt | null {
  let [at, total, part, seen] = [from, 0, 0, false];
  if (['a', 'an'].includes(tokens[at]?.lower ?? '') && SCALES.has(tokens[at + 1]?.lower ?? '')) {
    [at, part] = [at + 1, 1];
  }
  for (; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    const small = CARDINALS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && (!seen || part % 100 === 0 || (part % 10 === 0 && small < 10 && small > 0))) {
      part += small;
      seen = true;
    } else if (scale !== undefined && (seen || part > 0)) {
      if (scale < 1000) part *= scale;
      else [total, part] = [total + part * scale, 0];
      seen = true;
    } else if (!(seen && joins(tokens, at))) break;
  }
  return seen ? { from, to: at, low: total + part, high: total + part, kind: 'plain' } : null;
}

/** Whether a hyphen or an "and" stands inside a number of words. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '', tokens[at + 1]?.lower];
  if (HYPHEN.test(here)) {
    return (CARDINALS.get(before) ?? 0) >= 20 && CARDINALS.has(next ?? '');
  }
  return here === 'and' && SCALES.has(before) && CARDINALS.has(next ?? '');
}

/** "half of", "half a million", "two-thirds", "a quarter of", "one in five". */
function share(tokens: readonly Token[], from: number): NumberAt | null {
  const word = (i: number) => tokens[from + i]?.lower ?? '';
  const part = (to: number, low: number): NumberAt => ({
    from,
    to: from + to,
    low,
    high: low,
    kind: 'share',
  });
  if (word(0) === 'half' && word(1) === 'a' && SCALES.has(word(2))) {
    const scale = scaleAt(tokens, from + 2, false);
    return { from, to: scale.to, low: scale.by / 2, high: scale.by / 2, kind: 'plain' };
  }
  if (word(0) === 'half' && ['of', 'the', 'its', 'their'].includes(word(1))) return part(1, 50);
  const count = word(0) === 'a' ? 1 : CARDINALS.get(word(0));
  if (!count) return null;
  const at = HYPHEN.test(word(1)) ? 2 : 1;
  const fraction = FRACTIONS.get(word(at));
  if (fraction && word(at + 1) === 'of' && word(at + 2) === 'a' && SCALES.has(word(at + 3))) {
    const scale = scaleAt(tokens, from + at + 3, false);
    const value = (count * fraction * scale.by) / 100;
    return { from, to: scale.to, low: value, high: value, kind: 'plain' };
  }
  if (fraction && (count > 1 || word(at + 1) === 'of')) return part(at + 1, count * fraction);
  const whole = CARDINALS.get(word(2)) ?? (DIGITS.test(word(2)) ? read(word(2)) : 0);
  if ((word(1) === 'in' || (word(1) === 'out' && word(2) === 'of')) && count < whole && word(0) !== 'a') {
    return part(3, (100 * count) / whole);
  }
  return null;
}

/** "dozens of", "tens of thousands of", "several hundred": at least twice the scale, and less than ten times it. */
function vague(tokens: readonly Token[], from: number): NumberAt | null {
  const word = (i: number) => tokens[i]?.lower ?? '';
  const few = word(from) === 'several' ? 1 : word(from) === 'a' && word(from + 1) === 'few' ? 2 : 0;
  if (few > 0) {
    const { to, by } = scaleAt(tokens, from + few, false);
    return by > 1 ? { from, to, low: 2 * by, high: 10 * by, kind: 'vague' } : null;
  }
  let [at, scale] = [from, 1];
  for (let more = PLURAL_SCALES.get(word(at)); more; ) {
    scale *= more;
    more = word(at + 1) === 'of' ? PLURAL_SCALES.get(word(at + 2)) : undefined;
    at += more ? 2 : 1;
  }
  const counts = word(at) === 'of' || word(at) === 'more' || at > from + 1;
  return at > from && counts ? { from, to: at, low: 2 * scale, high: 10 * scale, kind: 'vague' } : null;
}
