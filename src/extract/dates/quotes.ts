const OPENING = /[“«]|``|(?<=^|[\s(—–-])"(?=\S)/g;
const CLOSING = /[”»]|''|"(?=[\s.,;:!?)—–-]|$)/g;

const lastIndex = (text: string, mark: RegExp): number => {
  let last = -1;
  for (const match of text.matchAll(mark)) last = match.index;
  return last;
};

/** Whether what follows some text of a paragraph stands in quotation marks that the text opened. */
export const opensQuote = (text: string): boolean =>
  /[“«"]|``/.test(text) && lastIndex(text, OPENING) > lastIndex(text, CLOSING);
