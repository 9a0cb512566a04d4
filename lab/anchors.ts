/** Whether a text has the piece that an annotation picks it out by, however both are spaced and encoded. */
export const hasAnchor = (text: string, anchor: string): boolean => plain(text).includes(plain(anchor));

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
