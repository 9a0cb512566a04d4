import type { Range } from '../../corpus/article.ts';
import { fateOf } from './fates.ts';
import { measured } from './measured.ts';
import { once, type Rule, type Side, UNLIKE } from './side.ts';
import { figureIn } from './text.ts';
import { kinsOf } from './words.ts';

/** One side says that nobody came to harm, the other how many did: "no one was hurt", "four people were hurt". */
export const nobody: Rule = ({ a, b, score, daysApart }) => {
  if (score < UNLIKE) return null;
  const difference = daysApart >= 1 ? 'changed' : 'figure';
  const rule = 'differ/nobody';
  const [inA, inB] = [noneIn(a), noneIn(b)];
  const none = inA ?? inB;
  const some = none && !(inA && inB) ? someIn(inA ? b : a, none) : null;
  if (!none || !some) return null;
  const [aWords, bWords] = inA ? [none.words, some] : [some, none.words];
  return { difference, aWords, bWords, rule };
};

interface None {
  readonly fate: string;
  readonly words: Range;
  readonly around: ReadonlySet<string>;
}

/** Between "no" and what happened to none stand so many words at most: "no one aboard was badly hurt". */
const NEAR = 6;
const NOBODY = /^(?:one|people|passengers|casualties|deaths|fatalities|injuries|arrests)$/;

/** What a sentence says happened to nobody. */
const noneIn = once(({ tokens }: Side): None | null => {
  const at = tokens.findIndex(
    ({ lower }, i) => lower === 'nobody' || (lower === 'no' && NOBODY.test(tokens[i + 1]?.lower ?? '')),
  );
  const first = tokens[at];
  const fate = tokens.slice(at + 1, at + 1 + NEAR).find(fateOf);
  if (!first || !fate) return null;
  const others = tokens.filter(({ start }) => start < first.start || start > fate.end);
  return { fate: fateOf(fate) ?? '', words: { start: first.start, end: fate.end }, around: kinsOf(others) };
});

/** The number of those to whom it did happen, in the same place or event. */
function someIn(side: Side, none: None): Range | null {
  const some = measured(side).find(
    ({ fate, amount, around }) =>
      fate === none.fate && amount.dimension === 'count' && !around.isDisjointFrom(none.around),
  );
  return some ? figureIn(some) : null;
}
