import type { Bound, Figure } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { bare } from './bare.ts';
import { type BoundAt, boundBefore, boundBehind } from './bounds.ts';
import { countedBefore, countedBehind } from './counted.ts';
import type { NumberAt } from './number-at.ts';
import { rangeAt } from './ranges.ts';
import { currencyBefore, unitAt } from './units.ts';
import { vetoOf } from './vetoes.ts';

/**
 * The amounts in a sentence, in order: bound, value, unit and what is counted. Every range is in the text's offsets.
 * Years, dates, times of day, ordinals and numbers inside names are no amounts.
 */
export function findFigures(_text: string, tokens: readonly Token[]): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = figureAt(tokens, at);
    if (found?.figure) figures.push(found.figure);
    at = found?.to ?? at + 1;
  }
  return figures;
}

/** The figure whose number begins at a token, and where to read on. A number that is no figure is passed over whole. */
function figureAt(tokens: readonly Token[], at: number): { figure?: Figure; to: number } | null {
  const sign = currencyBefore(tokens[at]);
  const from = sign ? at + 1 : at;
  const number = rangeAt(tokens, from, sign !== undefined);
  if (!number) return null;
  const behind = boundBehind(tokens, number.to);
  const unit = sign ? { unit: sign, to: number.to } : unitAt(tokens, unitFrom(tokens, number, behind?.at));
  const measured = sign !== undefined || unit !== null;
  if (vetoOf(tokens, number, measured)) return { to: number.to };
  const before = boundBefore(tokens, number.lead ?? at);
  const start = before?.at ?? number.lead ?? at;
  const to = Math.max(unit?.to ?? 0, behind?.at ?? 0, number.to);
  const first = tokens[start];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const share = number.kind === 'share';
  const counted = countedBehind(tokens, to) ?? countedBefore(tokens, start);
  const figure: Figure = {
    start: first.start,
    end: last.start + bare(last).length,
    rule: isAge(tokens, to) ? 'figure/age' : ruleOf(number, unit?.unit),
    ...boundOf(number, before ?? behind),
    ...((share || unit) && { unit: share ? '%' : (unit?.unit ?? '%') }),
    ...(counted && { counted }),
  };
  return { figure, to };
}

/** Where a unit may begin: behind a bound that follows the number, and behind "of" in "millions of dollars". */
const unitFrom = (tokens: readonly Token[], { kind, to }: NumberAt, behind = to): number =>
  kind === 'vague' && tokens[behind]?.lower === 'of' ? behind + 1 : behind;

/** An unknown multiple has a bound of its own: "dozens" is at least two of them. */
function boundOf(
  { kind, low, high }: NumberAt,
  found: BoundAt | null,
): { bound: Bound; low: number; high: number } {
  return kind === 'vague' ? { bound: 'at-least', low, high } : { bound: found?.bound ?? 'exact', low, high };
}

/** "40-year-old": the unit is followed by "old". */
const isAge = (tokens: readonly Token[], to: number): boolean =>
  /^olds?$/.test(tokens[tokens[to]?.lower === '-' ? to + 1 : to]?.lower ?? '');

function ruleOf({ kind }: NumberAt, unit: string | undefined): string {
  if (kind !== 'plain') return `figure/${kind}`;
  if (!unit) return 'figure/count';
  return unit === '%' ? 'figure/percent' : /^[A-Z]{3}$/.test(unit) ? 'figure/money' : 'figure/measure';
}
