const OPENING = /[“«]|``|(?<=^|[\s(—–-])(?:"|'')(?=\S)/g;
const CLOSING = /[”»]|(?<=\S)''|"(?=[\s.,;:!?)—–-]|$)/g;

/** Any mark that may be one of these: most sentences have none. */
const MARK = /["“”«»]|``|''/;

const lastIndex = (text: string, mark: RegExp): number => {
  let last = -1;
  for (const match of text.matchAll(mark)) last = match.index;
  return last;
};

/** How far on the end of a quotation is looked for, in characters. */
export const LONGEST = 2000;

/** Whether the next quotation mark in a text closes one; also true where there is none. */
export function closesNext(text: string): boolean {
  const [opening, closing] = [text.search(OPENING), text.search(CLOSING)];
  return opening < 0 || (closing >= 0 && closing <= opening);
}

/** Whether what follows some text stands in quotation marks, given whether the text itself begins in some. */
export function isQuotedAfter(text: string, open: boolean): boolean {
  if (!MARK.test(text)) return open;
  // a straight mark at the end opens what follows, so a letter stands for that
  const [opening, closing] = [lastIndex(`${text}x`, OPENING), lastIndex(`${text}x`, CLOSING)];
  return opening === closing ? open : opening > closing;
}
