import type { AskKind } from '../finding.ts';
import { MENTAL_VERBS, UNSAID } from './classes.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, verbOf, word } from './line.ts';
import { nounIn } from './things.ts';

/** "offered no details", and what is not told to reporters, which is no refusal: "declined to comment". */
export function isNothing(line: Line, { first }: Phrase, kind: AskKind): boolean {
  const text = word(line, first);
  if (kind !== 'rejection')
    return (
      /^(?:no|nothing|little|few)$/.test(text) ||
      isAnonymity(line, first) ||
      isCry(line, first) ||
      nounIn(line, first, ASSERTED) ||
      isInMind(line, first)
    );
  const group = line.groupAt[first];
  const lemma = verbOf(line, group);
  // One declines to discuss a thing with reporters, and refuses it to the other side.
  if (TALKING.has(lemma) && line.tokens[first - 1]?.lemma === 'refuse') return false;
  const kept = WITHHELD.has(lemma) && line.tokens[first - 1]?.lemma === 'decline';
  return (
    text === 'comment' ||
    (group?.form === 'infinitive' &&
      (UNSAID.has(lemma) || UNTHOUGHT.has(lemma) || kept || isName(line, group)))
  );
}

/** "called for help": by telephone, or for anybody who heard it. */
const isCry = (line: Line, first: number): boolean =>
  word(line, first) === 'help' &&
  line.tokens[first - 2]?.lemma === 'call' &&
  !/^(?:from|to|in|with|after)$/.test(word(line, first + 1));

/** "wants the people to know that": nobody is asked to do anything. */
function isInMind(line: Line, first: number): boolean {
  const act = line.groups.find((group) => group.first > first);
  const anew = act && /^(?:again|twice)$/.test(word(line, act.last + 1));
  return act?.form === 'infinitive' && !anew && MENTAL_VERBS.has(verbOf(line, act));
}

/** What one insists on by saying that it is so. */
const ASSERTED = new Set(['innocence', 'neutrality', 'independence']);

/** "declined to give figures", "to use the word": to reporters, not to the other side. */
const WITHHELD = new Set(['give', 'provide', 'use', 'release', 'offer']);

/** What one does not do for lack of belief. */
const UNTHOUGHT = new Set(['believe', 'think', 'imagine']);

/** "refused to give his name", "to be photographed" */
const isName = (line: Line, { last }: VerbGroup): boolean =>
  /^(?:photographed|interviewed|named|identified|quoted|filmed)$/.test(word(line, last)) ||
  (line.tokens[last]?.lemma === 'give' &&
    line.tokens.slice(last + 1, last + 4).some(({ lower }) => /^(?:names?|age|surname)$/.test(lower)));

const TALKING = new Set(['talk', 'discuss']);

/** "asked not to be named": a word between a source and a reporter. */
function isAnonymity(line: Line, first: number): boolean {
  const words = line.tokens.slice(first, first + 6).map((token) => token.lower);
  return words.some((text) => /^(?:named|identified|quoted|anonymous|anonymity|unnamed)$/.test(text));
}
