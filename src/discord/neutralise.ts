/** Whatever Discord gives a meaning: emphasis, code, spoilers, lists, headings, links, mentions, emoji, timestamps. */
const MEANING = /[\\`*_~|<>#@:[\]()+\-!]|(?<=^\d{1,9})\./g;

/** The characters of a text without their meaning. White space, line breaks included, becomes single spaces, so that a text cannot leave its line. */
export const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(MEANING, '\\$&');

/** Letters that run from right to left, by their blocks, and characters that have others do so. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const [ISOLATE, END] = ['\u2068', '\u2069'];

/**
 * A text that keeps to itself whatever direction it runs in: the words around it stay in their places (Unicode Standard
 * Annex 9, isolates). Ends of isolates that it does not have are left out, as they would end this one.
 */
export function isolated(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  let open = 0;
  const own = text.replace(/[\u2066-\u2069]/g, (control) => {
    if (control === END && open === 0) return '';
    open += control === END ? -1 : 1;
    return control;
  });
  return `${ISOLATE}${own}${END.repeat(open + 1)}`;
}

/** A text that Discord shows as the very characters that it has, in its place: nothing in it is markdown, a link or a mention. */
export const neutralise = (text: string): string => isolated(escaped(text));

/** The longest start of a text that fits once neutralised; cut texts end in an ellipsis. For metadata only, never for quotes. */
export function shorten(text: string, length: number): string {
  const whole = neutralise(text);
  if (whole.length <= length) return whole;
  let kept = '';
  for (const character of text) {
    const longer = kept + escaped(character);
    if (isolated(`${longer}…`).length > length) break;
    kept = longer;
  }
  return isolated(`${kept.trimEnd()}…`);
}
