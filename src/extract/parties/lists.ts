/** The phrases of a text that commas divide. */
export const listed = (text: string): readonly string[] =>
  text.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());

/** The words of a text that blanks divide. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
