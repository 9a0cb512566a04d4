import type { Figure, SentenceReading } from '../../extract/finding.ts';

/** Units of time: lengths measure nothing. */
const LENGTHS = new Set('second minute hour day week fortnight month quarter year decade century'.split(' '));

/** What a sentence measures: each amount with its unit, alike where the amounts are equal. Bare counts measure nothing. */
export const amountsOf = ({ figures }: SentenceReading): ReadonlySet<string> =>
  new Set(figures.filter(isMeasured).map(({ unit, low, high }) => `${low} ${high} ${unit}`));

const isMeasured = ({ unit }: Figure): boolean => unit !== undefined && !LENGTHS.has(unit);
