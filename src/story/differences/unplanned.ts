import type { Range } from '../../corpus/article.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf, kinsNamed } from '../kin.ts';
import { actsOf } from './acts.ts';
import { mayBeOthers } from './contrasts.ts';
import { isCommon } from './counted.ts';
import { once, type Rule, type Side } from './side.ts';
import { kinsOf } from './words.ts';

/** Sentences less alike than this (0 to 1) speak of two plans. */
const ALIKE = 0.1;
/** What is not planned is told in so many words behind "plans". */
const LONG = 7;
/** Words that say that something may be done, or is wanted, so many words at most in front of it. */
const MAY = new Set(
  'may might could must will would should need plan plans set expected forced likely call calls called'.split(
    ' ',
  ),
);
const NEAR = 6;

/** One side says that nothing of the kind is planned, the other that it may be: "no plans for a meeting", "may have to meet". */
export const unplanned: Rule = ({ a, b, score, daysApart }) => {
  if (score < ALIKE) return null;
  const difference = daysApart >= 1 ? 'changed' : 'polarity';
  const rule = 'differ/unplanned';
  const [inA, inB] = [unplannedIn(a), unplannedIn(b)];
  const denied = inA ?? inB;
  const planned = denied && !(inA && inB) ? plannedIn(inA ? b : a, denied) : null;
  if (!denied || !planned) return null;
  const [aWords, bWords] = inA ? [denied.words, planned] : [planned, denied.words];
  return mayBeOthers(a, aWords, b, bWords) ? null : { difference, aWords, bWords, rule };
};

interface Unplanned {
  /** The class of what is not planned, and those of all words that say so, names included. */
  readonly head: string;
  readonly about: ReadonlySet<string>;
  readonly words: Range;
}

/** What a sentence says is not planned. */
const unplannedIn = once(({ tokens }: Side): Unplanned | null => {
  const at = tokens.findIndex((_, i) => behindDenial(tokens, i) > i);
  const first = tokens[at];
  if (!first) return null;
  const from = behindDenial(tokens, at);
  const phrase = phraseAt(tokens, from);
  const noun = phrase.findLast(({ pos }) => pos === 'NOUN');
  const head = tokens[from - 1]?.lower === 'to' ? phrase[0] : noun;
  if (!head || isCommon(kinOf(head.stem))) return null;
  return { head: kinOf(head.stem), about: kinsOf(phrase), words: { start: first.start, end: head.end } };
});

/** The token index behind words that deny a plan and begin at a token ("no plans for", "ruled out"); the index itself elsewhere. */
function behindDenial(tokens: readonly Token[], at: number): number {
  const word = (i: number) => tokens[at + i]?.lower ?? '';
  if (/^rul(?:e|es|ed|ing)$/.test(word(0)) && word(1) === 'out') return at + 2;
  if (word(0) !== 'no') return at;
  const plan = [1, 2].find((i) => /^(?:plans?|need|intention|reason|cause)$/.test(word(i)));
  return plan && /^(?:for|to|of)$/.test(word(plan + 1)) ? at + plan + 2 : at;
}

/** The words of a phrase from a token on: up to the first mark, or the word that begins what it is for. */
function phraseAt(tokens: readonly Token[], from: number): readonly Token[] {
  const rest = tokens.slice(from, from + LONG);
  const stop = rest.findIndex(
    ({ pos, lower }, i) => i > 0 && (pos === 'PUNCT' || /^(?:to|after|in|on|because)$/.test(lower)),
  );
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** What is done with a thing that begins or is given. */
const BEGUN = kinsNamed('call order announce open begin start launch approve appoint hold set');

/** The words with which a sentence says that it may be done after all, or was. */
function plannedIn(side: Side, { head, about }: Unplanned): Range | null {
  const { tokens } = side;
  const done = actsOf(side).find(
    ({ kin, verb, object, when, negated, hypothetical }) =>
      (BEGUN.has(kin) || BEGUN.has(verb)) && object === head && when === 'done' && !negated && !hypothetical,
  );
  if (done) return done.words;
  if (kinsOf(tokens).intersection(about).size < 2) return null;
  for (const [at, token] of tokens.entries()) {
    if (kinOf(token.stem) !== head) continue;
    const before = tokens.slice(Math.max(0, at - NEAR), at);
    const may = before.find(({ lower }) => MAY.has(lower));
    if (may && !before.some(({ lower }) => /^(?:not|n't|no|never)$/.test(lower)))
      return { start: may.start, end: token.end };
  }
  return null;
}
