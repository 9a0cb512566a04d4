import { type Label, say } from '../locale/label.ts';
import { visible } from './lines.ts';

/** What Discord takes, in UTF-16 units. */
const LONGEST = 1024;
const LONGEST_NAME = 100;

/** A name as it is read out: one line, not too long. */
export function spoken(name: string): string {
  const shown = visible(name);
  return shown.length <= LONGEST_NAME ? shown : `${shown.slice(0, LONGEST_NAME - 1).toWellFormed()}…`;
}

/** The sentences as one text, as many of the first as fit. */
export function altOf(sentences: readonly Label[]): string {
  let text = '';
  for (const sentence of sentences) {
    const longer = `${text} ${say(sentence)}`.trimStart();
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return text;
}
