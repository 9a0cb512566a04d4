import { label } from '../../locale/label.ts';
import type { Found } from '../candidate.ts';
import type { Block } from './blocks.ts';
import { parseDay } from './day.ts';

/** Two to four words in capital letters at their start, and perhaps as many of a second author. */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:d[aei]|de la|van|von|\p{Lu}[\p{L}.'’-]*)){1,3}`;
const BYLINE = new RegExp(`^(?:By|BY|by)\\s+(${NAME}(?:\\s+(?:and|&)\\s+${NAME})?)(?=$|\\s*[|,·–—/])`, 'u');

/** The author, where a line of its own names one as bylines do: "By Ada Quill | 12 March 2031". */
export function authorOf(lines: readonly string[]): Found | undefined {
  const value = lines.map((line) => BYLINE.exec(line)?.[1]).find(Boolean);
  return value === undefined ? undefined : { value, from: label('intake.from.line') };
}

/** So long is a line that tells who wrote the article and when, in UTF-16 units. */
const MAX_LENGTH = 120;

/**
 * The article from its first paragraph on: lines before it that name the author or the day, and are no sentences, say
 * nothing else.
 */
export function withoutByline(
  blocks: readonly Block[],
  { author, language }: { readonly author?: Found; readonly language?: string },
): readonly Block[] {
  const isByline = ({ text, kind }: Block): boolean =>
    kind !== 'heading' &&
    text.length < MAX_LENGTH &&
    !/[.!?。]["”’»」]*$/.test(text) &&
    ((author !== undefined && text.includes(author.value)) || parseDay(text, language) !== undefined);
  const start = blocks.findIndex((block) => !isByline(block));
  return blocks.slice(Math.max(start, 0));
}
