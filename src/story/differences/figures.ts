import type { Figure } from '../../extract/finding.ts';
import { stemsOf } from '../../extract/stems.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { amountOf, compatible } from './amounts.ts';
import type { Rule, Side } from './side.ts';

/** Words around a figure that say what it is a figure of. */
const NEAR = 9;
/** Published this many days apart, a value may have changed between the two. */
const LATER = 7;

/** The same thing is counted, and the amounts cannot both be true. */
export const figures: Rule = ({ a, b, daysApart }) => {
  const [inA, inB] = [measured(a), measured(b)];
  for (const x of inA) {
    const rivals = inB.filter((y) => sameThing(x, y));
    const [y] = rivals;
    if (!y || rivals.some((other) => compatible(x.amount, other.amount))) continue;
    if (inA.some((other) => other !== x && sameThing(other, y) && compatible(other.amount, y.amount)))
      continue;
    if (saidElsewhere(a, x, y) || saidElsewhere(b, y, x)) continue;
    return {
      difference: daysApart >= LATER ? 'changed' : 'figure',
      aWords: { start: x.figure.start, end: x.figure.end },
      bWords: { start: y.figure.start, end: y.figure.end },
      rule: `differ/${x.figure.rule}`,
    };
  }
  return null;
};

/** A figure of a sentence with what identifies the thing it measures. */
interface Measured {
  readonly figure: Figure;
  readonly amount: ReturnType<typeof amountOf>;
  /** What is counted: its head, and the words that qualify it. */
  readonly head: string | undefined;
  readonly qualifiers: ReadonlySet<string>;
  /** The content words around it, up to the next figure on each side. */
  readonly around: ReadonlySet<string>;
}

function measured({ reading, tokens }: Side): Measured[] {
  return reading.figures.map((figure, i) => {
    const { counted } = figure;
    const inside = counted ? between(tokens, counted.start, counted.end) : [];
    const words = inside.map((token) => kinOf(token.stem));
    const from = reading.figures[i - 1]?.end ?? 0;
    const to = reading.figures[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const before = between(tokens, from, figure.start).slice(-NEAR);
    const behind = between(tokens, figure.end, to).slice(0, NEAR);
    return {
      figure,
      amount: amountOf(figure),
      head: words.at(-1),
      qualifiers: new Set(words.slice(0, -1)),
      around: new Set(stemsOf([...before, ...behind]).map(kinOf)),
    };
  });
}

function sameThing(x: Measured, y: Measured): boolean {
  if (x.amount.dimension !== y.amount.dimension) return false;
  if (x.head && y.head && x.head !== y.head) return false;
  if (!nested(x.qualifiers, y.qualifiers)) return false;
  const shared = x.around.intersection(y.around);
  if (x.amount.dimension === 'count') return x.head !== undefined && x.head === y.head && shared.size > 1;
  return shared.size > 1;
}

/** Whether another sentence of one side's article gives the other side's amount for the thing: then it knows of both. */
function saidElsewhere({ others, reading }: Side, own: Measured, foreign: Measured): boolean {
  return others.some((sentence) => {
    if (sentence === reading) return false;
    const same = sentence.figures.some((figure) => {
      const amount = amountOf(figure);
      return amount.dimension === foreign.amount.dimension && compatible(amount, foreign.amount);
    });
    return same && sentence.stems.filter((stem) => own.around.has(kinOf(stem))).length >= 2;
  });
}

const nested = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.isSubsetOf(b) || b.isSubsetOf(a);
const between = (tokens: readonly Token[], start: number, end: number): Token[] =>
  tokens.filter((token) => token.start >= start && token.end <= end);
