import type { Range } from '../../corpus/article.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { once, type Rule, type Side } from './side.ts';
import { kinsOf } from './words.ts';

const SELF = new Set('himself herself itself themselves'.split(' '));
const NEAR = 6;

/** A thing is for somebody and others, and the others are not the same: "for himself and his family", "for himself and 20 aides". */
export const beneficiaries: Rule = ({ a, b }) => {
  for (const x of sharesIn(a)) {
    for (const y of sharesIn(b)) {
      if (!x.others.isDisjointFrom(y.others) || x.thing.isDisjointFrom(y.thing)) continue;
      return { difference: 'scope', aWords: x.words, bWords: y.words, rule: 'differ/beneficiary' };
    }
  }
  return null;
};

interface Share {
  readonly words: Range;
  /** Who besides: the nouns behind "and". */
  readonly others: ReadonlySet<string>;
  /** The words before "for": what is shared. */
  readonly thing: ReadonlySet<string>;
}

const sharesIn = once(({ tokens }: Side): Share[] =>
  tokens.flatMap((token, at): Share[] => {
    if (!SELF.has(token.lower) || tokens[at - 1]?.lower !== 'for' || tokens[at + 1]?.lower !== 'and')
      return [];
    const nouns = nounsBehind(tokens, at + 2);
    const last = nouns.at(-1);
    const thing = kinsOf(tokens.slice(Math.max(0, at - 1 - NEAR), at - 1));
    if (!last) return [];
    return [
      {
        words: { start: token.start, end: last.end },
        others: new Set(nouns.map(({ stem }) => kinOf(stem))),
        thing,
      },
    ];
  }),
);

/** The nouns of the first noun phrase behind a token. */
function nounsBehind(tokens: readonly Token[], from: number): Token[] {
  const first = tokens.findIndex(({ pos }, i) => i >= from && pos === 'NOUN');
  if (first < 0 || tokens.slice(from, first).some(({ pos }) => pos === 'PUNCT')) return [];
  const end = tokens.findIndex(({ pos }, i) => i > first && pos !== 'NOUN');
  return tokens.slice(first, end < 0 ? tokens.length : end);
}
