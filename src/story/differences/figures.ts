import { stemmer } from 'stemmer';
import type { Figure } from '../../extract/finding.ts';
import { stemsOf } from '../../extract/stems.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { amountOf, compatible } from './amounts.ts';
import { once, type Rule, type Side } from './side.ts';

/** Words around a figure that say what it is a figure of. */
const NEAR = 9;
/** Sentences this alike speak of one thing. */
const ALIKE = 0.3;
/** Sentences this alike tell one event. */
const ONE_EVENT = 0.5;
/** Published this many days apart, a value may have changed between the two. */
const LATER = 7;

/** The same thing is counted, and the amounts cannot both be true. */
export const figures: Rule = ({ a, b, score, daysApart }) => {
  const [inA, inB] = [measured(a), measured(b)];
  for (const x of inA) {
    const rivals = inB.filter((y) => sameThing(x, y, score));
    const [y] = rivals;
    if (!y || rivals.some((other) => compatible(x.amount, other.amount))) continue;
    if (inA.some((other) => other !== x && sameThing(other, y, score) && compatible(other.amount, y.amount)))
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

/** Things so common that counting them says little of what is counted. */
const GENERIC: ReadonlySet<string> = new Set(
  'people man woman child member worker official group thing other case time part place way year day week month hour'
    .split(' ')
    .map((word) => kinOf(stemmer(word))),
);

/** What happens to people: the killed are not the injured, though both are people. */
const FATES: ReadonlySet<string> = new Set(
  'kill injure arrest displace miss rescue free release evacuate hospitalise infect jail charge drown trap save'
    .split(' ')
    .map((word) => kinOf(stemmer(word))),
);

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

const measured = once(({ reading, tokens }: Side): Measured[] => {
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
      around: new Set([...wordsOf(before), ...wordsOf(behind)].filter((word) => word !== words.at(-1))),
    };
  });
});

function sameThing(x: Measured, y: Measured, score: number): boolean {
  if (x.amount.dimension !== y.amount.dimension) return false;
  if (x.head && y.head && x.head !== y.head) return false;
  if (!nested(x.qualifiers, y.qualifiers)) return false;
  const shared = x.around.intersection(y.around).size;
  const fates = [x, y].map(({ head, around }) => FATES.intersection(new Set([head ?? '', ...around])));
  if (fates[0]?.size !== fates[1]?.size || !nested(fates[0] ?? FATES, fates[1] ?? FATES)) return false;
  const counted = x.head !== undefined && x.head === y.head;
  if (x.amount.dimension === 'count' && !counted) return false;
  if (counted && !GENERIC.has(x.head ?? '')) return shared >= (score >= ONE_EVENT ? 0 : 1);
  // In sentences that are alike as wholes, a word less is proof enough.
  const few = score >= ALIKE && shared * 2 >= Math.min(x.around.size, y.around.size);
  return shared >= (few ? 1 : 2);
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

/** The content words among some tokens, verbs by their lemma: "struck" is "strike". */
const wordsOf = (tokens: readonly Token[]): string[] => stemsOf(tokens).map(kinOf);

const nested = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.isSubsetOf(b) || b.isSubsetOf(a);
const between = (tokens: readonly Token[], start: number, end: number): Token[] =>
  tokens.filter((token) => token.start >= start && token.end <= end);
