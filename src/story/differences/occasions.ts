import type { Range } from '../../corpus/article.ts';
import { CARDINALS } from '../../extract/figures/words.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { once, type Rule, type Side } from './side.ts';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
/** Between a verb and how often, or an ordinal and its noun, stand so many words at most. */
const NEAR = 4;

/** One side says how often, the other which time it is, and the two do not fit: "had met six times", "their third meeting". */
export const occasions: Rule = ({ a, b }) => {
  const found = misfit(a, b);
  if (found)
    return { difference: 'figure', aWords: found.count, bWords: found.place, rule: 'differ/occasion' };
  const back = misfit(b, a);
  return back && { difference: 'figure', aWords: back.place, bWords: back.count, rule: 'differ/occasion' };
};

function misfit(counting: Side, ranking: Side): { count: Range; place: Range } | null {
  if (namesIn(counting).intersection(namesIn(ranking)).size < 2) return null;
  for (const count of countsIn(counting)) {
    const place = placesIn(ranking).find(
      ({ kin, value }) => kin === count.kin && value !== count.value && value !== count.value + 1,
    );
    if (place) return { count: count.words, place: place.words };
  }
  return null;
}

interface Occasion {
  /** The class of what is done. */
  readonly kin: string;
  readonly value: number;
  readonly words: Range;
}

const namesIn = once(
  ({ tokens }): ReadonlySet<string> =>
    new Set(
      tokens.flatMap(({ pos, text, lower }) =>
        pos === 'PROPN' && /^\p{Lu}\p{L}{2}/u.test(text) ? [lower] : [],
      ),
    ),
);

/** "Met six times": how often something was done. */
const countsIn = once(({ tokens }): Occasion[] =>
  tokens.flatMap((token, at): Occasion[] => {
    const number = tokens[at - 1];
    const value = CARDINALS.get(number?.lower ?? '') ?? Number(number?.lower);
    const verb = tokens.slice(Math.max(0, at - 1 - NEAR), at - 1).findLast(({ pos }) => pos === 'VERB');
    if (token.lower !== 'times' || !number || !verb || !(value >= 2 && value < 100)) return [];
    return [{ kin: kinOf(verb.stem), value, words: { start: number.start, end: token.end } }];
  }),
);

/** "Their third meeting": which of several it is. */
const placesIn = once(({ tokens }): Occasion[] =>
  tokens.flatMap((token, at): Occasion[] => {
    const value =
      ORDINALS.indexOf(token.lower) + 1 || Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(token.lower)?.[1]);
    const noun = nounBehind(tokens, at + 1);
    return value >= 2 && noun
      ? [{ kin: kinOf(noun.stem), value, words: { start: token.start, end: noun.end } }]
      : [];
  }),
);

/** The last noun of the phrase that goes on at a token. */
function nounBehind(tokens: readonly Token[], from: number): Token | undefined {
  const to = tokens.findIndex(
    ({ pos, lower }, i) => i >= from && !/^(?:NOUN|PROPN|ADJ)$/.test(pos) && lower !== '-',
  );
  return tokens
    .slice(from, Math.min(to < 0 ? tokens.length : to, from + NEAR))
    .findLast(({ pos }) => pos === 'NOUN');
}
