/** Ends what was cut. */
export const ELLIPSIS = '…';
/** Longer texts fit nowhere. */
const LONGEST = 300;

const characters = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);

/**
 * A name as one line of what can be seen: white space is single spaces; controls, overrides of the direction of
 * writing among them, are left out. Joiners stay, words of several scripts need them. Cut where it fits nowhere.
 */
export const visible = (text: string): string =>
  characters(text.slice(0, 4 * LONGEST).normalize('NFC'))
    .slice(0, LONGEST)
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '')
    .trim();

/** The longest start of a text that fits with an ellipsis behind it. */
function cut(text: string, fits: (part: string) => boolean): string {
  const all = characters(text);
  const start = (length: number): string => all.slice(0, length).join('').trimEnd() + ELLIPSIS;
  let [most, over] = [0, all.length];
  while (most + 1 < over) {
    const half = (most + over) >> 1;
    if (fits(start(half))) most = half;
    else over = half;
  }
  return start(most);
}

/** A text in at most so many lines that fit, broken between words; what finds no room ends in an ellipsis. */
export function wrapped(text: string, lines: number, fits: (line: string) => boolean): string[] {
  if (fits(text)) return [text];
  const words = text.split(' ');
  let n = 1;
  while (n < words.length && fits(words.slice(0, n + 1).join(' '))) n++;
  const [first, rest] = [words.slice(0, n).join(' '), words.slice(n).join(' ')];
  if (lines === 1 || !rest || !fits(first)) return [cut(text, fits)];
  return [first, ...wrapped(rest, lines - 1, fits)];
}
