import type { Range } from '../../corpus/article.ts';
import type { Token } from '../../extract/tokens.ts';
import { IDLE } from './act-words.ts';
import { once, type Side } from './side.ts';
import { textOf } from './text.ts';
import { kinsOf } from './words.ts';

const SAY =
  'sa(?:y|ying|id)|specif(?:y|ied)|disclos(?:e|ing|ed)|reveal(?:ing|ed)?|giv(?:e|en)|identif(?:y|ied)|named?|confirm(?:ed)?|explain(?:ed)?|tell|answer(?: (?:[a-z]+ )?questions?)?';
const HINT = '(?:details?|indication|word|hint|estimate|figures?) (?:of|on|about|for|as to)';
/** Words that leave a question open, in front of the question. */
const OPEN = new RegExp(
  `\\b(?:${[
    `(?:did|does|do|would|could|can|will|has|have|had)(?: not|n[’']t)(?: immediately| yet| been able to)? (?:${SAY})`,
    `(?:are|is|was|were)(?: not|n[’']t) (?:${SAY})`,
    `(?:(?:declined|refused)|(?:has|have|had) yet|too (?:early|soon)) to (?:${SAY})`,
    `nor did (?:he|she|they|it) (?:${SAY})`,
    `(?:gave|given|giving|provided|offered) no ${HINT}`,
    `without (?:saying|giving|specifying|disclosing|naming|explaining)`,
    'unclear|not (?:yet |immediately )?clear|not (?:yet )?known|unknown|uncertain|undecided|no word on|to be seen',
    'before(?: even)?(?= an estimate of)',
  ].join('|')}) `,
  'iu',
);
/** What is not known, in front of the words that say so: "the death toll is not yet known". */
const SUBJECT =
  /^(.{4,60}?) (?:is|are|was|were|remains?|remained) (?:still |as yet )?(?:unknown|unclear|uncertain|not (?:yet )?(?:known|clear))\b/iu;
/** What is asked, by how the question begins. */
const KINDS = {
  whether: /^(?:about |as to )?(?:whether|if)\b/i,
  who: /^(?:about |as to )?(?:who|the names?|the identity|the suspect)\b/i,
  toll: /^(?:(?:about|as to|an?|any|the|official|overall|exact|final|estimate|figures?|number|full|of|for) )*(?:death toll|toll|dead|deaths|casualties|human cost)\b|^how many (?:people )?(?:were |had |have |been )*(?:died|dead|killed)\b/i,
  'how many': /^(?:about |as to )?(?:how (?:many|much)|the (?:number|size|amount))\b/i,
  'how far': /^how (?:far|close|near|deep|high|tall|wide)\b/i,
  'how long': /^how long\b/i,
} as const;
const IN_ORDER = ['whether', 'who', 'toll', 'how many', 'how far', 'how long'] as const;
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

/** The question that a sentence leaves open, if there is one: "did not say how many", "the toll is not yet known". */
export const openQuestionIn = once((side: Side): OpenQuestion | null => {
  const text = textOf(side);
  const from = side.tokens[0]?.start ?? 0;
  const match = OPEN.exec(text);
  const behind = match && questionIn(side, from + match.index, from + match.index + match[0].length);
  if (behind) return behind;
  const subject = SUBJECT.exec(text);
  return (
    subject &&
    kindOf(side, { start: from, end: from + (subject[1]?.length ?? 0) }, subjectWords(from, subject))
  );
});

const subjectWords = (from: number, match: RegExpExecArray): Range => ({
  start: from + (match[1]?.length ?? 0) + 1,
  end: from + match[0].length,
});

/** The question that goes on behind words that leave it open, up to the first mark. */
function questionIn(side: Side, start: number, from: number): OpenQuestion | null {
  const behind = side.tokens.filter((token) => token.start >= from);
  const stop = behind.find(({ lower }) => END.test(lower));
  const end = stop?.start ?? side.tokens.at(-1)?.end ?? from;
  return kindOf(side, { start: from, end }, { start, end: from - 1 });
}

/** What kind of question some words ask; null where they ask nothing that could be answered. */
function kindOf({ tokens: all }: Side, { start, end }: Range, words: Range): OpenQuestion | null {
  const tokens = all.filter((token) => token.start >= start && token.end <= end);
  const asked = tokens.map(({ text }) => text).join(' ');
  const kind = IN_ORDER.find((one) => KINDS[one].test(asked));
  return kind ? { kind, words, tokens, about: topicOf(tokens) } : null;
}

/** The classes of what some words are about: no names, and no verbs that tell nothing. */
export const topicOf = (tokens: readonly Token[]): Set<string> =>
  kinsOf(tokens.filter(({ pos }) => pos !== 'PROPN')).difference(IDLE);
