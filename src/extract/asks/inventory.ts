import type { AskSide } from '../finding.ts';
import { kindOf } from './announce.ts';
import { clauseEnd } from './clause.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { ownerOf, phraseStart } from './owners.ts';
import { isHead, phraseFrom } from './phrases.ts';
import { inferred } from './sides.ts';

const INCLUDING = new Set(['include', 'comprise', 'cover', 'involve', 'be', 'remain']);

/**
 * What a sentence lists as asks: "their demands include a pay rise", "an amnesty and free passage were key demands".
 * `holder` is whoever asked last, for "these demands" and for asks that are said to be nobody's.
 */
export function findInventory(line: Line, holder: AskSide | undefined): Found[] {
  return line.tokens.flatMap((token, i): Found[] => {
    const named = token.pos === 'NOUN' ? kindOf(token.lemma) : undefined;
    const kind = named && isConditioned(line, i) ? 'demand' : named;
    const listed = kind && (forward(line, i) ?? backward(line, i));
    const by = listed && (ownerOf(line, i) ?? (refersBack(line, i) ? inferred(holder) : undefined));
    return kind && by
      ? [
          {
            rule: 'list: what asks include',
            kind,
            by,
            to: undefined,
            words: { first: i, last: i },
            content: listed,
          },
        ]
      : [];
  });
}

/** "conditions to the Norline offer include": what it is bound to is asked. */
const isConditioned = (line: Line, noun: number): boolean =>
  line.tokens
    .slice(Math.max(0, noun - CONDITIONED), noun)
    .some(
      ({ lower }, k, before) =>
        lower === 'conditions' && /^(?:to|of|for|on)$/.test(before[k + 1]?.lower ?? ''),
    );

/** How far behind "conditions of" the noun stands. */
const CONDITIONED = 6;

/** "these demands", or asks in the plural that nobody is said to make: "were key demands". */
function refersBack(line: Line, noun: number): boolean {
  const lead = word(line, phraseStart(line, noun));
  return (
    /^(?:these|those|such)$/.test(lead) ||
    (word(line, noun).endsWith('s') && !/^(?:any|no|some|many)$/.test(lead))
  );
}

function listing(line: Line, group: VerbGroup | undefined): group is VerbGroup {
  if (group?.form !== 'finite' || group.passive || group.negated || group.modal) return false;
  return INCLUDING.has(verbOf(line, group));
}

function forward(line: Line, noun: number): Phrase | undefined {
  const group = line.groups.find((other) => other.first > noun);
  if (!listing(line, group) || group.first - noun > 6 || isApart(line, noun, group)) return undefined;
  if (verbOf(line, group) === 'remain') return undefined;
  const first = group.last + 1;
  const be = verbOf(line, group) === 'be';
  if (be && (kindOf(line.tokens[noun]?.lemma ?? '') !== 'demand' || isJudged(line, first))) return undefined;
  const thing = be
    ? /^(?:a|an|the|that|to|no|at)$/.test(word(line, first)) || pos(line, first) === 'NUM'
    : first < line.tokens.length - 1;
  return thing ? { first, last: clauseEnd(line, first) } : undefined;
}

/** "The demand was a mistake" says nothing of what is demanded. */
function isJudged(line: Line, first: number): boolean {
  const phrase = phraseFrom(line, first);
  return phrase !== undefined && JUDGEMENTS.has(word(line, phrase.last));
}

const JUDGEMENTS = new Set(
  'attempt mistake insult sign step move part matter result response failure success way surprise problem issue joke trap ploy tactic source reason threat test blow lie'.split(
    ' ',
  ),
);

/** Is there a comma in between, other than one before "which"? */
function isApart(line: Line, noun: number, group: VerbGroup): boolean {
  for (let i = noun + 1; i < group.first; i++)
    if (word(line, i) === ',' && word(line, i + 1) !== 'which') return true;
  return false;
}

function backward(line: Line, noun: number): Phrase | undefined {
  const at = line.groups.findLastIndex((other) => other.last < noun);
  const group = line.groups[at];
  if (!listing(line, group) || verbOf(line, group) === 'include') return undefined;
  for (let i = group.last + 1; i < noun; i++) {
    const among = word(line, i) === 'among' || word(line, i) === 'of';
    if (!among && !/^(?:DET|ADJ|ADV|PRON|NUM|PROPN|PART|NOUN)$/.test(pos(line, i))) return undefined;
  }
  const before = line.groups.findLast((other) => other.last < group.first && other.form === 'finite');
  const first = before ? before.last + 1 : 0;
  return first < group.first && pos(line, first) !== 'ADP' && isHead(line, group.first - 1)
    ? { first, last: group.first - 1 }
    : undefined;
}
