/** Whatever Discord gives a meaning: emphasis, code, spoilers, lists, headings, links, mentions, emoji, timestamps. */
const MEANING = /[\\`*_~|<>#@:[\]()+\-!]|(?<=^\d{1,9})\./g;

/**
 * A text that Discord shows as the very characters that it has: nothing in it is markdown, a link or a mention.
 * White space, line breaks included, becomes single spaces, so that a text cannot leave its line.
 */
export const neutralise = (text: string): string => text.replace(/\s+/g, ' ').replace(MEANING, '\\$&');

/** The longest start of a text that fits once neutralised; cut texts end in an ellipsis. For metadata only, never for quotes. */
export function shorten(text: string, length: number): string {
  if (neutralise(text).length <= length) return neutralise(text);
  let kept = '';
  for (const character of text) {
    const longer = kept + neutralise(character);
    if (longer.length >= length) break;
    kept = longer;
  }
  return `${kept.trimEnd()}…`;
}
