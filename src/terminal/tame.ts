/** A text on one line, without the control characters with which an article could steer a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
export const tame = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
