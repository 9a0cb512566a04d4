import type { Paragraph } from '../paragraphs.ts';

/** A paragraph as the rules see it. */
export interface Line {
  /** What a reader sees: without the emphasis and the links of Markdown. */
  readonly text: string;
  /** In lower case, with plain quotation marks and single spaces. */
  readonly plain: string;
  /** Its letters and digits alone, in lower case, with a space for whatever stands between them. */
  readonly letters: string;
  readonly kind: Paragraph['kind'];
  readonly words: number;
}

const MARKUP = /\*\*|__|(?<!!)\[([^[\]\n]*)\]\([^)[\n]*\)/g;

const plainOf = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, ' ').trim();

const lettersIn = (plain: string): string => plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The letters of a phrase, to compare it whatever its marks and its case. */
export const lettersOf = (phrase: string): string => lettersIn(plainOf(phrase));

/** A paragraph's content, without its mark, as the rules see it. */
export function toLine(content: string, kind: Paragraph['kind']): Line {
  const text = content.replace(MARKUP, '$1');
  const plain = plainOf(text);
  return { text, plain, letters: lettersIn(plain), kind, words: plain.split(' ').length };
}
