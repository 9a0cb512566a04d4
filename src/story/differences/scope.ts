import type { Range } from '../../corpus/article.ts';
import { kinOf } from '../kin.ts';
import { mayBeOthers } from './contrasts.ts';
import { once, type Rule, type Side } from './side.ts';
import { kinsOf } from './words.ts';

const ALL = new Set('all every entire entirely whole total complete full'.split(' '));
const PART = new Set(
  'some part partial partially partly several certain few half limited most many only'.split(' '),
);
/** "All night" and "many nights" share nothing out. */
const TIMES = new Set('second minute hour day night morning week month year time way'.split(' '));
const NONE = new Set(['no', 'none']);
const NEAR = 8;
/** So alike must sentences be to speak of the same whole. */
const ALIKE = 0.72;

/** One side says all of a thing, the other some or none of it. */
export const scope: Rule = ({ a, b, score }) => {
  if (score < ALIKE) return null;
  for (const x of quantities(a)) {
    for (const y of quantities(b)) {
      if (x.share === y.share || x.head !== y.head || x.around.isDisjointFrom(y.around)) continue;
      if (mayBeOthers(a, x.words, b, y.words)) continue;
      return { difference: 'scope', aWords: x.words, bWords: y.words, rule: 'differ/quantifier' };
    }
  }
  return null;
};

/** A quantifier with its noun: "all prisoners". */
interface Quantity {
  readonly share: 'all' | 'part' | 'none';
  readonly head: string;
  readonly words: Range;
  readonly around: ReadonlySet<string>;
}

const quantities = once(({ tokens }: Side): Quantity[] => {
  return tokens.flatMap((token, at): Quantity[] => {
    const share = shareOf(token.lower);
    const length = tokens.slice(at + 1, at + 6).findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
    const inside = tokens.slice(at + 1, at + 1 + length);
    const plain = inside.every(({ pos, lower }) => pos === 'ADJ' || pos === 'DET' || lower === 'of');
    let end = at + 1 + length;
    while (tokens[end + 1]?.pos === 'NOUN') end += 1;
    const noun = tokens[end];
    if (!share || length < 0 || !plain || !noun || TIMES.has(noun.lemma)) return [];
    const around = [...tokens.slice(Math.max(0, at - NEAR), at), ...tokens.slice(end + 1, end + 1 + NEAR)];
    return [
      {
        share,
        head: kinOf(noun.stem),
        words: { start: token.start, end: noun.end },
        around: kinsOf(around),
      },
    ];
  });
});

const shareOf = (word: string): Quantity['share'] | null =>
  ALL.has(word) ? 'all' : PART.has(word) ? 'part' : NONE.has(word) ? 'none' : null;
