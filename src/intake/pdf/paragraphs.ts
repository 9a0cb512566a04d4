import type { Line } from './lines.ts';

/** Lines that belong together. */
export interface PrintedParagraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
}

const ENDED = /[.!?:…]["”’»)\]]*$/;
const MARKED = /^(?:[•‣◦▪●–—-]|\(?\d{1,2}[.)])\s+\S/;
/** A new paragraph begins where lines are so much further apart than usual. */
const APART = 1.35;

/** Put lines together to paragraphs. A line end is a space; a word that was broken at it is whole again where that is sure. */
export function printedParagraphs(lines: readonly Line[]): PrintedParagraph[] {
  const usual = usualGap(lines);
  const margin = new Map<string, number>();
  for (const line of lines) {
    const key = columnOf(line);
    margin.set(key, Math.max(margin.get(key) ?? 0, line.right));
  }
  const groups: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    const right = margin.get(last ? columnOf(last) : '') ?? 0;
    if (last && !begins(last, line, usual, right)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  const words = wordsOf(lines);
  return groups.map((group) => ({
    text: join(group, words),
    size: group[0]?.size ?? 0,
    page: group[0]?.page ?? 0,
  }));
}

/** Lines with the same left edge on one page, give or take an indent. */
const columnOf = ({ page, left }: Line): string => `${page} ${Math.round(left / 100)}`;

/** The distance between most lines, in sizes of their letters. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .flatMap((line, i) => {
      const last = lines[i - 1];
      return last && last.page === line.page && last.y > line.y ? [(last.y - line.y) / line.size] : [];
    })
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1.2;
}

/** Whether a new paragraph begins with `line`. `right` is where the full lines of the one before it end. */
function begins(last: Line, line: Line, usual: number, right: number): boolean {
  if (Math.abs(last.size - line.size) > 0.1 * last.size || MARKED.test(line.text)) return true;
  const full = last.right > right - 0.15 * (right - last.left);
  if (last.page !== line.page || line.y > last.y) return ENDED.test(last.text) || !full;
  if ((last.y - line.y) / line.size > APART * usual) return true;
  if (line.left > last.left + 0.8 * line.size && line.left < last.left + 4 * line.size) return true;
  return !full && (ENDED.test(last.text) || !/^\p{Ll}/u.test(line.text));
}

/** The words of a text in lower case, those with a hyphen within them as well. */
function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?!-$)/gu) ?? []);
  return new Set(words);
}

function join(lines: readonly Line[], words: ReadonlySet<string>): string {
  let text = '';
  for (const { text: line } of lines) {
    const broken = /(\p{L}+(?:-\p{L}+)*)([-\u00ad\u2010])$/u.exec(text);
    const rest = /^\p{Ll}[\p{L}]*/u.exec(line)?.[0];
    if (!broken?.[1] || rest === undefined) text += text === '' ? line : ` ${line}`;
    // A soft hyphen is no part of the word; of a plain one the rest of the text has to tell. Else it stays.
    else if (broken[2] === '\u00ad' || words.has((broken[1] + rest).toLowerCase()))
      text = text.slice(0, -1) + line;
    else text += line;
  }
  return text;
}
