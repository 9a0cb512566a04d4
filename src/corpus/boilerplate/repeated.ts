import { type Line, lettersOf } from './line.ts';

/** A repeated line of fewer words may well be part of the article ("He is wrong."). */
const REPEATED_WORDS = 5;
/** So many paragraphs away at most stands a pull quote, or a post that is shown again, from its place in the text. */
const NEAR = 3;

/** For each line whether it only says what the front matter tells (`known`), what stood there before, or a pull quote. */
export function findRepeated(lines: readonly Line[], known: readonly string[]): boolean[] {
  const told = new Set(known.map(lettersOf));
  const seen = new Set<string>();
  return lines.map(({ letters, words }, i) => {
    const before = seen.has(letters);
    seen.add(letters);
    if (told.has(letters)) return true;
    if (words < REPEATED_WORDS) return false;
    const around = [...lines.slice(Math.max(0, i - NEAR), i), ...lines.slice(i + 1, i + 1 + NEAR)];
    const pulled = around.some(
      (other) => other.letters.length > letters.length && other.letters.includes(letters),
    );
    return before || pulled;
  });
}
