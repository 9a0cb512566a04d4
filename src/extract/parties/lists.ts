/** The phrases of a text that commas divide. */
export const listed = (text: string): readonly string[] =>
  text.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
