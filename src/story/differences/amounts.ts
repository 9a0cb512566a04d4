import type { Figure } from '../../extract/finding.ts';

/** What units are measured in together, and how many of the smallest each is. */
const MEASURES: readonly (readonly [dimension: string, units: Readonly<Record<string, number>>])[] = [
  [
    'time',
    {
      second: 1,
      minute: 60,
      hour: 3600,
      day: 86_400,
      week: 604_800,
      fortnight: 1_209_600,
      month: 2_629_800,
      quarter: 7_889_400,
      year: 31_557_600,
      decade: 315_576_000,
      century: 3_155_760_000,
    },
  ],
  [
    'length',
    { mm: 0.001, cm: 0.01, inch: 0.0254, foot: 0.3048, yard: 0.9144, metre: 1, km: 1000, mile: 1609.344 },
  ],
  ['mass', { gram: 0.001, kg: 1, ton: 1000, tonne: 1000 }],
  ['area', { acre: 0.4047, hectare: 1 }],
  ['power', { watt: 1, kw: 1e3, mw: 1e6, gw: 1e9 }],
];
const UNITS = new Map(
  MEASURES.flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, size]) => [unit, { dimension, size }] as const),
  ),
);

/** An amount as an interval of plain numbers, comparable with others of its dimension. */
export interface Amount {
  /** `count`, an ISO 4217 code, `%`, or what its unit measures. */
  readonly dimension: string;
  readonly low: number;
  readonly high: number;
  /** What it is rounded to: 1,000,000 for "8 million". */
  readonly step: number;
}

/** Who writes "up to 100" knows of so many of them at least. */
const CEILING = 0.6;

/**
 * The values that a figure may stand for as a reader takes it. A bound is open to one side, but not without end:
 * who writes "at least 12" knows of 12 and not of 40.
 */
export function amountOf({ bound, low, high, unit }: Figure): Amount {
  const measure = UNITS.get(unit ?? '');
  const size = measure?.size ?? 1;
  const dimension = measure?.dimension ?? unit ?? 'count';
  // People and things are counted one by one up to a hundred or so; "about" has its own slack.
  const step = bound === 'about' || (dimension === 'count' && low < 100) ? 0 : stepOf(low);
  const at = (from: number, to: number): Amount => ({
    dimension,
    low: from * size,
    high: to * size,
    step: step * size,
  });
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return at(low, high > low ? high : low * (isRound(low) ? 1.6 : 1.1));
    case 'at-most':
    case 'less-than':
      return at(high * CEILING, high);
    case 'about':
      return high > low ? at(low * 0.95, high * 1.05) : at(low * 0.85, high * 1.15);
    default:
      return at(low, high);
  }
}

/** Nobody rounds by more than this share of the whole; lengths of time are told in the unit that is at hand. */
const ROUNDING = 0.06;
const ROUNDING_OF_TIME = 0.2;

/** Whether two amounts of one dimension can both be true of one thing. What is rounded more coarsely stands for the other. */
export function compatible(a: Amount, b: Amount): boolean {
  // Of per cent, the rest is often just left out: 34 for 34.6.
  const coarser = Math.max(a.step, b.step) / (a.dimension === '%' ? 1 : 2);
  const most = a.dimension === 'time' ? ROUNDING_OF_TIME : ROUNDING;
  const slack = a.step === b.step ? 0 : Math.min(coarser, most * Math.max(a.high, b.high));
  return a.low - slack <= b.high && b.low - slack <= a.high;
}

/** Reports of one thing differ by a factor; by orders of magnitude only figures of different things do. */
const ORDER = 20;
/** Whether two amounts may be of one thing by their size. */
export const ofOneOrder = (a: Amount, b: Amount): boolean =>
  Math.max(a.low, b.low) <= ORDER * Math.min(a.high, b.high);

/** The step that a number is rounded to: 1000 for 12,000, 1 for 12, 0.1 for 3.5. */
function stepOf(value: number): number {
  let step = 0.01;
  while (step < value / 10 && isWhole(value / (step * 10))) step *= 10;
  return step;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
const isRound = (value: number): boolean => value >= 20 && isWhole(value / 10);
