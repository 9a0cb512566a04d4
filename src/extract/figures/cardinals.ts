import type { Token } from '../tokens.ts';
import type { NumberAt } from './number-at.ts';
import { HYPHEN } from './scales.ts';
import { CARDINALS, SCALES } from './words.ts';

/** Cardinal words: values below a scale add up, a scale multiplies what came before it. */
export function cardinalAt(tokens: readonly Token[], from: number): NumberAt | null {
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
