import type { Range } from '../../corpus/article.ts';
import type { Token } from '../../extract/tokens.ts';
import { IDLE } from './act-words.ts';
import { once, type Side } from './side.ts';
import { textOf } from './text.ts';
import { kinsOf } from './words.ts';

const SAY =
  'say|saying|specify|disclose|disclosing|reveal|revealing|give|identify|name|confirm|explain|know|answer(?: (?:[a-z]+ )?questions?)?';
/** Words that leave a question open, in front of the question. */
const OPEN = new RegExp(
  `\\b(?:(?:did|does|do|would|could|can|will|has|have|had)(?: not|n[’']t)(?: immediately| yet| been able to)?|(?:are|is|was|were)(?: not|n[’']t)|(?:declined|refused) to|nor did (?:he|she|they|it)) (?:${SAY}) |\\b(?:unclear|not (?:yet |immediately )?clear|not (?:yet )?known|unknown|uncertain|undecided|no word on) `,
  'iu',
);
/** What is asked, by how the question begins. */
const KINDS = {
  whether: /^(?:about |as to )?(?:whether|if)\b/i,
  who: /^(?:about |as to )?(?:who|the names?|the identity|the suspect)\b/i,
  'how many': /^(?:about |as to )?(?:how (?:many|much)|the (?:number|size|amount))\b/i,
  'how far': /^how (?:far|close|near|deep|high|tall|wide)\b/i,
  'how long': /^how long\b/i,
} as const;
/** The tokens behind which a question goes on no further. */
const END = /^[,;:—–“”".]$/;

/** A question that a sentence leaves open. */
export interface OpenQuestion {
  readonly kind: keyof typeof KINDS;
  /** The words that leave it open: "did not say". */
  readonly words: Range;
  /** The question itself, up to the first comma. */
  readonly tokens: readonly Token[];
  readonly about: ReadonlySet<string>;
}

/** The question that a sentence leaves open, if there is one: "did not say how many", "it was unclear whether". */
export const openQuestionIn = once((side: Side): OpenQuestion | null => {
  const match = OPEN.exec(textOf(side));
  if (!match) return null;
  const start = (side.tokens[0]?.start ?? 0) + match.index;
  const from = start + match[0].length;
  const behind = side.tokens.filter((token) => token.start >= from);
  const stop = behind.findIndex(({ lower }) => END.test(lower));
  const tokens = behind.slice(0, stop < 0 ? behind.length : stop);
  const asked = tokens.map(({ text }) => text).join(' ');
  for (const kind of ['whether', 'who', 'how many', 'how far', 'how long'] as const)
    if (KINDS[kind].test(asked))
      return { kind, words: { start, end: from - 1 }, tokens, about: topicOf(tokens) };
  return null;
});

/** The classes of what some words are about: no names, and no verbs that tell nothing. */
export const topicOf = (tokens: readonly Token[]): Set<string> =>
  kinsOf(tokens.filter(({ pos }) => pos !== 'PROPN')).difference(IDLE);
