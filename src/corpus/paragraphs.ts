import type { Range } from './article.ts';

/** One paragraph of a text, and what it is in its layout. */
export interface Paragraph extends Range {
  readonly kind: 'text' | 'item' | 'heading';
  /** Where its words begin: after the mark of a list item, a heading or a quoted block. */
  readonly words: number;
}

interface Line extends Range {
  readonly text: string;
  /** In characters, with the white space before it and without that behind it. */
  readonly width: number;
}

/** A bullet, a number or a quote mark at the start of a line, with the space behind it. */
const MARK = /^(?:[*+•‣◦▪●·–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+(?=\S)|^[•‣◦▪●](?=\S)/u;
const HEADING_MARK = /^#{1,6}[ \t]+(?=\S)/;
const QUOTE_MARK = /^(?:>[ \t]*)+(?=\S)/;

/** Longest wrapped line: editors and mail programs wrap at 65 to 100 characters. */
const MAX_WRAP = 110;
/** How much shorter than the longest line a wrapped line may be: some programs even out the lines of a paragraph. */
const RAGGED = 0.9;
/** A heading has no more than this many words; longer lines without a full stop are captions or broken text. */
const MAX_HEADING_WORDS = 20;

/**
 * The paragraphs of a text, in order; together they hold every character that is not white space.
 * A line is a paragraph, unless the text is hard-wrapped: then full lines go on in the next one.
 */
export function findParagraphs(text: string): Paragraph[] {
  const lines = [...text.matchAll(/[^\n]+/g)].flatMap((match) => trimmed(match[0], match.index));
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const last = open.at(-1);
    if (last && !(adjacent(text, last, line) && !isMarked(line) && isFull(last, line, width))) {
      paragraphs.push(paragraph(text, open));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) paragraphs.push(paragraph(text, open));
  return paragraphs;
}

function trimmed(raw: string, at: number): Line[] {
  const text = raw.trim();
  if (text === '') return [];
  const start = at + raw.indexOf(text);
  return [{ start, end: start + text.length, text, width: start - at + text.length }];
}

const adjacent = (text: string, a: Line, b: Line): boolean =>
  text.indexOf('\n', text.indexOf('\n', a.end) + 1) === -1 ||
  text.indexOf('\n', text.indexOf('\n', a.end) + 1) >= b.start;

const isMarked = (line: Line): boolean => MARK.test(line.text) || HEADING_MARK.test(line.text);

/** Whether a line was broken only because the next word did not fit into `width` characters. */
const isFull = (line: Line, next: Line, width: number): boolean =>
  line.width + 1 + next.text.search(/\s|$/) > width * RAGGED;

/** The width that a text was wrapped at, or Infinity where a line is a paragraph. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const width = lines.reduce((most, line) => (/\s/.test(line.text) ? Math.max(most, line.width) : most), 0);
  if (width > MAX_WRAP) return Number.POSITIVE_INFINITY;
  let [full, running, runningFull] = [0, 0, 0];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || !adjacent(text, line, next) || isMarked(next)) continue;
    const runsOn = /^\p{Ll}/u.test(next.text);
    if (runsOn) running++;
    if (!isFull(line, next, width)) continue;
    full++;
    if (runsOn) runningFull++;
  }
  // Where lines are wrapped, many go on in lower case, and nearly all that do were full.
  const wrapped = running > 0 && runningFull * 4 >= running * 3 && runningFull * 4 >= full;
  return wrapped ? width : Number.POSITIVE_INFINITY;
}

function paragraph(text: string, lines: readonly Line[]): Paragraph {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const content = text.slice(start, end);
  const marked = (mark: RegExp): number => start + (mark.exec(content)?.[0].length ?? 0);
  if (HEADING_MARK.test(content)) return { start, end, kind: 'heading', words: marked(HEADING_MARK) };
  if (MARK.test(content)) return { start, end, kind: 'item', words: marked(MARK) };
  return { start, end, kind: isHeading(content) ? 'heading' : 'text', words: marked(QUOTE_MARK) };
}

/** A short line that begins like a sentence and does not end like one; or a question in title case. */
function isHeading(content: string): boolean {
  const words = content.split(/\s+/);
  if (words.length > MAX_HEADING_WORDS || !/^[\p{Lu}\p{N}“"‘']/u.test(content)) return false;
  if (!/[.!?…:;,][\s“”"’'»)\]]*$/u.test(content)) return true;
  const long = words.filter((word) => /^\P{L}*\p{L}{4}/u.test(word));
  return content.endsWith('?') && words.length > 1 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
