/** What nobody sees: hints where a line may break, the byte order mark, and control characters. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]|(?![\t\n])[\p{Cc}]/gu;
/** Spaces that differ from the plain one in width or in where a line may break. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/g;

/**
 * A text with the letters and marks as they were published. Only what is a matter of layout is made plain: no-break
 * and thin spaces are spaces, line ends are LF, soft hyphens and other invisible hints are left out, half a surrogate
 * pair is U+FFFD. Letters are not recomposed (no NFC).
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ');

/** A text without white space at the ends of its lines, without empty lines around it, with one line end at its end. */
export const tidyText = (text: string): string =>
  `${cleanText(text)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')}\n`;

/** No title, name or outlet is longer, in UTF-16 units; what is longer was put there by mistake. */
export const MAX_PHRASE = 300;

/** A phrase of metadata on one line, or nothing where it is empty or too long to be one. */
export function cleanPhrase(text: string | undefined | null): string | undefined {
  const phrase = cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return phrase === '' || phrase.length > MAX_PHRASE ? undefined : phrase;
}
