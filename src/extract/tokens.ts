import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Range } from '../corpus/article.ts';
import { stemOf } from './stems.ts';

/** A word or a mark, with offsets into the article's text. */
export interface Token extends Range {
  /** As it stands in the text. */
  readonly text: string;
  /** In lower case, typographic apostrophes made plain. */
  readonly lower: string;
  readonly lemma: string;
  readonly stem: string;
  /** Universal part of speech, as tagged by wink-nlp: a hint, wrong for about one word in twenty. */
  readonly pos: string;
}

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;
// The typings give `lemma` two parameters more than the collections' `out` takes; it is called like `pos`.
const lemma = its.lemma as unknown as typeof its.pos;

/** The tagger numbers the words of its list (87,000 forms), and new words after them: the first new one marks the end. */
const numberOf = (word: string): number => Number(nlp.readDoc(word).tokens().out(its.uniqueId)[0] ?? 0);
const FIRST_UNKNOWN = numberOf('qzxvkj');

/** Whether a word in lower case is in the tagger's list of English words. Names that many people bear are mostly not. */
export const isEnglish = (lower: string): boolean => numberOf(lower) < FIRST_UNKNOWN;

/** Web addresses, and what else has no blank for longer than any word. */
const UNBROKEN = /(?<!\S)(?:\S{80,}|\S*?\/\/\S{9,})/g;

/** The tagger's patterns for addresses and numbers need endless time for some of these: it is given one made-up word. */
const tamed = (text: string): string => text.replace(UNBROKEN, (run) => 'x'.repeat(run.length));

/**
 * Marks in the notations of typesetters and treebanks as the marks that they stand for, each as long as before: ``so'' is
 * quoted, -LRB- a bracket. The tagger takes them for words and single quotation marks.
 */
export const withPlainMarks = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/-([LR])RB-/g, (_, side) => (side === 'L' ? '(    ' : '    )'))
    .replace(/``/g, '“ ')
    .replace(/''/g, (_, at: number, all: string) => {
      const opens = /\S/.test(all[at + 2] ?? '') && !/\S/.test(all[at - 1] ?? '');
      return opens ? '“ ' : '” ';
    });

/**
 * A possessive that the tagger took for one word. It does so where marks join one to other words ("the union's—and"), and
 * then remembers it as a word for as long as it lives: split here, its tokens do not depend on what was read before.
 */
const POSSESSIVE = /^(.+)('s)$/isu;

/**
 * The tokens of a range of a text, each with its part of speech.
 * Contractions are split as the tagger splits them ("can" + "not", "could" + "n't"); offsets always fit the text.
 */
export function tokenize(text: string, range: Range): Token[] {
  // The tagger knows plain apostrophes only; the replacement keeps every offset.
  const plain = withPlainMarks(text.slice(range.start, range.end));
  const tame = tamed(plain);
  const words = nlp.readDoc(tame).tokens();
  const tags = words.out(its.pos);
  const lemmas = words.out(lemma);
  const tokens: Token[] = [];
  let at = 0;
  for (const [i, shown] of words.out().entries()) {
    const found = tame.indexOf(shown, at);
    if (found < 0) continue;
    at = found + shown.length;
    const own = plain.slice(found, at);
    const [, owner, mark] = POSSESSIVE.exec(own) ?? [];
    const split = owner !== undefined && mark !== undefined;
    const end = split ? found + owner.length : at;
    const known = shown === own && !split ? lemmas[i] : undefined;
    tokens.push(tokenOf(text, plain, range.start, { start: found, end }, known, tags[i] ?? 'X'));
    if (split) tokens.push(tokenOf(text, plain, range.start, { start: end, end: at }, undefined, 'PART'));
  }
  return tokens;
}

const ASCII = /^[\x21-\x7e]*$/;

/** One token: `at` lies in `plain`, which begins at `offset` of the text. */
function tokenOf(
  text: string,
  plain: string,
  offset: number,
  at: Range,
  lemma: string | undefined,
  pos: string,
): Token {
  const lower = plain.slice(at.start, at.end).toLowerCase();
  const [start, end] = [offset + at.start, offset + at.end];
  return {
    start,
    end,
    text: text.slice(start, end),
    lower,
    lemma: lemma || lower,
    stem: stemOf(ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, ''), 'en'),
    pos,
  };
}
