/** A text on one line, without the control characters with which an article could steer a terminal, or turn the words around it. */
export const tame = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
