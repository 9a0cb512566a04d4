import type { Range } from '../../corpus/article.ts';
import { foldWord, stemOf, stopwordsOf } from '../../extract/stems.ts';
import { CONTENT } from './content.ts';
import { BASES } from './irregular.ts';

/** A word as search sees it, with UTF-16 offsets into the text that it was read from. */
export interface Word extends Range {
  /** In lower case, without accents and without the full stops of an acronym. */
  readonly folded: string;
  /** What is indexed: the stem, of an irregular form that of its base. */
  readonly term: string;
  /** A function word of the language: left out of the index, kept for phrases. */
  readonly stop: boolean;
}

/** Acronyms with full stops, numbers with their separators, words. Apostrophes separate. */
const WORD = /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that write no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
/** Left over where an apostrophe separates ("the mayor's", "don't"). */
const CLITICS = new Set([
  's',
  't',
  'd',
  'm',
  'll',
  're',
  've',
  'don',
  'doesn',
  'didn',
  'isn',
  'wasn',
  'won',
  'wouldn',
  'couldn',
  'hasn',
  'aren',
]);
const APOSTROPHE = /['’]/;
/** What is indexed for a folded word: its stem, of an irregular form that of its base. */
export const termOf = (folded: string, language: string): string =>
  stemOf(language === 'en' ? (BASES.get(folded) ?? folded) : folded, language);

function* pieces(text: string, language: string): Iterable<[at: number, word: string]> {
  if (UNSPACED.test(text)) {
    for (const part of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
      if (part.isWordLike) yield [part.index, part.segment];
    }
    return;
  }
  for (const match of text.matchAll(WORD)) yield [match.index, match[0]];
}

/** The words of a text in order. `language` is an ISO 639-1 code; only English is stemmed. */
export function wordsOf(text: string, language: string): Word[] {
  const stopwords = stopwordsOf(language);
  const words: Word[] = [];
  for (const [start, shown] of pieces(text, language)) {
    const folded = foldWord(shown).replace(/[.,]/g, '');
    if (folded === '') continue;
    // "US" is a country, "us" is a pronoun.
    const acronym = shown.length > 1 && shown === shown.toUpperCase() && /\p{Lu}/u.test(shown);
    const clitic = CLITICS.has(folded) && APOSTROPHE.test(`${text[start - 1]}${text[start + shown.length]}`);
    const stop = clitic || (!acronym && stopwords.has(folded) && !(language === 'en' && CONTENT.has(folded)));
    words.push({ start, end: start + shown.length, folded, term: termOf(folded, language), stop });
  }
  return words;
}
