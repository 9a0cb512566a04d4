import type { Token } from '../tokens.ts';
import type { NumberAt } from './number-at.ts';
import { DIGITS, HYPHEN, read, scaleAt } from './scales.ts';
import { unitAt } from './units.ts';
import { CARDINALS, FRACTIONS, PLURAL_SCALES, SCALES } from './words.ts';

/** "half of", "half a million", "half a year", "two-thirds", "a quarter of", "one in five". */
export function shareAt(tokens: readonly Token[], from: number): NumberAt | null {
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
  if (word(0) === 'half' && /^an?$/.test(word(1)) && unitAt(tokens, from + 2))
    return { from, to: from + 2, low: 0.5, high: 0.5, kind: 'plain' };
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
export function multipleAt(tokens: readonly Token[], from: number): NumberAt | null {
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
