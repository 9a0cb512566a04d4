/**
 * A rule that knows boilerplate by its words alone. It is tried on a paragraph of at most `words` words, in lower case,
 * with plain quotation marks and single spaces.
 */
export interface WordRule {
  readonly name: string;
  readonly words: number;
  readonly pattern: RegExp;
}

/** A rule that holds where one of the patterns does. */
export const rule = (name: string, words: number, ...patterns: readonly string[]): WordRule => ({
  name,
  words,
  pattern: new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'u'),
});

/** What sites call their own pieces. */
export const PIECE =
  '(?:article|story|post|page|piece|report|news|item|video|gallery|photo|link|thread|blog|summary|transcript)s?';

/** Where readers share and follow. */
export const NETWORK =
  '(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|youtube|tiktok|threads|bluesky|mastodon|google news|flipboard|pinterest|messenger|e-?mail|rss)';

/** The start of a request to the reader: of the paragraph or of one of its sentences, never behind a quotation mark. */
export const ASKING =
  '^(?:[^"]*[.!?] )?(?:please |don\'t forget to |be sure to |make sure to |why not |and )?';
