import type { FeedItem } from './feed.ts';

/** The words of a text in lower case and without accents, each between spaces, so that only whole words are found. */
const folded = (text: string): string => {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .match(/[\p{L}\p{N}]+/gu);
  return ` ${(words ?? []).join(' ')} `;
};

/** Keywords as a member writes them: separated by commas, each a word or several in a row. */
export const parseKeywords = (text: string): string[] =>
  text
    .split(',')
    .map((keyword) => keyword.trim())
    .filter((keyword) => folded(keyword).trim() !== '');

/**
 * Whether an entry has one of the keywords in its title or its summary, as a whole word or a row of words, whatever
 * their case and accents. Without keywords every entry matches.
 */
export function matchesKeywords(
  { title, summary }: Pick<FeedItem, 'title' | 'summary'>,
  keywords: readonly string[],
): boolean {
  if (keywords.length === 0) return true;
  const texts = [folded(title ?? ''), folded(summary ?? '')];
  return keywords.some((keyword) => texts.some((text) => text.includes(folded(keyword))));
}
