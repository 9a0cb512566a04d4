import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Range } from '../corpus/article.ts';
import { fold } from './fold.ts';
import { stemOf } from './stems.ts';

/** A word or a mark, with offsets into the article's text. */
export interface Token extends Range {
  /** As it stands in the text. */
  readonly text: string;
  /** In lower case, typographic apostrophes made plain. */
  readonly lower: string;
  /** As names are compared: see `fold`. */
  readonly folded: string;
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
const POSSESSIVE = /^.+(?='s$)/isu;

/** What the letters of a word alone say. */
interface Form extends Pick<Token, 'text' | 'lower' | 'folded' | 'stem'> {
  /** The length of what the possessive mark that it ends in belongs to; its own where it ends in none. */
  readonly owner: number;
}

/** Forms once seen: the words of news repeat, and equal ones then share strings that were hashed before. */
const forms = new Map<string, Form>();
const MOST_FORMS = 50_000;
const ASCII = /^[\x21-\x7e]*$/;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const lower = text.toLowerCase();
  const unmarked = ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  const owner = POSSESSIVE.exec(text)?.[0] ?? text;
  const form = { text, lower, folded: fold(text), stem: stemOf(unmarked, 'en'), owner: owner.length };
  forms.set(text, form);
  return form;
}

/**
 * The tokens of a range of a text, each with its part of speech.
 * Contractions are split as the tagger splits them ("can" + "not", "could" + "n't"); offsets always fit the text.
 */
export function tokenize(text: string, range: Range): Token[] {
  const given = text.slice(range.start, range.end);
  // The tagger knows plain apostrophes only; the replacement keeps every offset.
  const plain = withPlainMarks(given);
  const tame = tamed(plain);
  const words = nlp.readDoc(tame).tokens();
  const tags = words.out(its.pos);
  const lemmas = words.out(lemma);
  const tokens: Token[] = [];
  const add = (at: number, form: Form, lemma: string | undefined, pos: string): void => {
    const { lower, stem } = form;
    const end = at + form.text.length;
    const { text, folded } = given === plain ? form : formOf(given.slice(at, end));
    const [from, to] = [range.start + at, range.start + end];
    tokens.push({ start: from, end: to, text, lower, folded, lemma: lemma || lower, stem, pos });
  };
  let at = 0;
  for (const [i, shown] of words.out().entries()) {
    const found = tame.indexOf(shown, at);
    if (found < 0) continue;
    at = found + shown.length;
    // What the tagger shows is a string that it keeps, and that was hashed before: a slice would be a new one each time.
    const form = formOf(plain === tame ? shown : plain.slice(found, at));
    const { text: own, owner } = form;
    const pos = tags[i] ?? 'X';
    if (owner === own.length) add(found, form, shown === own ? lemmas[i] : undefined, pos);
    else {
      add(found, formOf(own.slice(0, owner)), undefined, pos);
      add(found + owner, formOf(own.slice(owner)), undefined, 'PART');
    }
  }
  return tokens;
}
