import { stemmer } from 'stemmer';
import type { Range } from '../../corpus/article.ts';
import { once, type Rule, type Side } from './side.ts';
import { kinsOf } from './words.ts';

const BIG = new Set('largest biggest highest greatest'.split(' '));
const SMALL = new Set('smallest lowest least'.split(' '));

/** So alike must sentences be to rank the same thing. */
const ALIKE = 0.66;

/** One side ranks a thing first of its kind, the other only among the first: "the highest" against "one of the largest". */
export const ranks: Rule = ({ a, b, score }) => {
  if (score < ALIKE) return null;
  const [x, y] = [rankIn(a), rankIn(b)];
  if (!x || !y || x.scale !== y.scale || x.among === y.among) return null;
  const shared = x.around.intersection(y.around);
  return shared.size >= 2
    ? { difference: 'scope', aWords: x.words, bWords: y.words, rule: 'differ/rank' }
    : null;
};

interface Rank {
  readonly scale: string;
  readonly among: boolean;
  readonly words: Range;
  readonly around: ReadonlySet<string>;
}

const rankIn = once(({ tokens }: Side): Rank | null => {
  const at = tokens.findIndex(
    ({ lower }) => BIG.has(lower) || SMALL.has(lower) || /^[a-z]{3,}est$/.test(lower),
  );
  const word = tokens[at];
  if (!word || tokens[at - 1]?.lower !== 'the') return null;
  const scale = BIG.has(word.lower) ? 'big' : SMALL.has(word.lower) ? 'small' : stemmer(word.lower);
  const among =
    tokens[at - 2]?.lower === 'of' && /^(?:one|some|two|three)$/.test(tokens[at - 3]?.lower ?? '');
  const from = tokens[among ? at - 3 : at - 1] ?? word;
  const others = tokens.filter((token) => token !== word);
  return {
    scale,
    among,
    words: { start: from.start, end: word.end },
    around: kinsOf(others),
  };
});
