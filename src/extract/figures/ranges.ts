import type { Token } from '../tokens.ts';
import type { NumberAt } from './number-at.ts';
import { numberAt } from './numbers.ts';
import { currencyBefore } from './units.ts';

/** A number, with the token index where words that belong to it begin in front ("between"). */
export interface SpannedNumber extends NumberAt {
  readonly lead?: number;
}

const LINKS = new Set(['to', 'or', '-', '–', '—', 'and']);
/** "Fell 3 to 40": by how much, and to what. */
const MOVED = new Set('rose fell gained lost climbed dropped slipped jumped up down off'.split(' '));
const LEADS: ReadonlyMap<string, string> = new Map([
  ['between', 'and'],
  ['from', 'to'],
]);

/**
 * The range that begins with the number at a token, or null: "3 to 5", "between 10 and 15", "$2-3 million".
 * A scale on the second number alone holds for both.
 */
export function rangeAt(tokens: readonly Token[], from: number, money: boolean): SpannedNumber | null {
  const first = numberAt(tokens, from, money);
  if (!first) return null;
  if (first.kind !== 'plain' || MOVED.has(tokens[from - 1]?.lower ?? '')) return first;
  const lead = money ? from - 2 : from - 1;
  const wanted = LEADS.get(tokens[lead]?.lower ?? '');
  const link = tokens[first.to]?.lower ?? '';
  const fits = wanted ? link === wanted : LINKS.has(link) && link !== 'and';
  const next = first.to + 1;
  const second = fits ? numberAt(tokens, currencyBefore(tokens[next]) ? next + 1 : next, money) : null;
  if (second?.kind !== 'plain') return first;
  const scale = first.high < 1000 && second.low >= 1000 ? scaleOf(second.low) : 1;
  const low = first.low * scale < second.low ? first.low * scale : first.low;
  if (low >= second.high) return first;
  return { ...second, from, low, ...(wanted && { lead }) };
}

const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);
