import type { Range } from '../../corpus/article.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { mayBeOthers } from './contrasts.ts';
import { areOpposite } from './opposites.ts';
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
/** A noun phrase of more words is read no further. */
const LONG = 7;
/** So alike must sentences be to speak of the same whole. */
const ALIKE = 0.72;

/** One side says all of a thing, the other some or none of it. */
export const scope: Rule = ({ a, b, score }) => {
  if (score < ALIKE) return null;
  for (const x of quantities(a)) {
    for (const y of quantities(b)) {
      if (x.share === y.share || x.head !== y.head || !tellsOfOne(x, y)) continue;
      if (mayBeOthers(a, x.words, b, y.words)) continue;
      return { difference: 'scope', aWords: x.words, bWords: y.words, rule: 'differ/quantifier' };
    }
  }
  return null;
};

/** The same is told of both, or the opposite: "keep all plants open", "close two of the plants". */
const tellsOfOne = ({ around }: Quantity, other: Quantity): boolean =>
  [...around].some(
    (kin) => other.around.has(kin) || [...other.around].some((word) => areOpposite(kin, word)),
  );

/** A quantifier with its noun: "all prisoners". */
interface Quantity {
  readonly share: 'all' | 'part' | 'none';
  readonly head: string;
  readonly words: Range;
  readonly around: ReadonlySet<string>;
}

const quantities = once(({ tokens }: Side): Quantity[] => {
  return tokens.flatMap((token, at): Quantity[] => {
    const share = shareAt(tokens, at);
    const end = share ? nounAfter(tokens, at) : undefined;
    const noun = end === undefined ? undefined : tokens[end];
    if (!share || end === undefined || !noun || TIMES.has(noun.lemma)) return [];
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

function shareAt(tokens: readonly Token[], at: number): Quantity['share'] | null {
  const [token, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  // "Two of the five plants" are some of them; "two of five" may be a score.
  // "One of the first witnesses" shares nothing out, nor does "no further witnesses".
  if (token?.lower === 'one' || /^(?:further|more|other|longer)$/.test(next?.lower ?? '')) return null;
  const some = token?.pos === 'NUM' && next?.lower === 'of' && /^(?:DET|PRON|PROPN)$/.test(behind?.pos ?? '');
  const word = token?.lower ?? '';
  return some || PART.has(word) ? 'part' : ALL.has(word) ? 'all' : NONE.has(word) ? 'none' : null;
}

/** The last noun of the phrase that a quantifier begins, over names and numbers: "all five Acme plants". */
function nounAfter(tokens: readonly Token[], at: number): number | undefined {
  let noun: number | undefined;
  for (let i = at + 1; i < tokens.length && i <= at + LONG; i++) {
    const { pos = '', lower = '' } = tokens[i] ?? {};
    if (pos === 'NOUN') noun = i;
    else if (noun !== undefined) break;
    else if (!/^(?:ADJ|DET|NUM|PART|PROPN|PRON)$/.test(pos) && !(lower === 'of' && i === at + 1)) break;
  }
  return noun;
}
