import type { Token } from '../tokens.ts';
import { firstNameGender } from './firstnames.ts';
import { ORGANIZATION, POLICY } from './orgwords.ts';
import { isAddress, isQualifier, isTitle } from './titles.ts';

const folded = (tokens: readonly Token[], at: number): string => tokens[at]?.folded ?? '';

/** Where the bare name begins in a capitalised run that may begin with a title; `to` when it is nothing but a title. */
export function afterTitle(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to; at += 1) {
    const word = folded(tokens, at);
    if (!isTitle(word) || (at > from && firstNameGender(folded(tokens, at - 1)))) continue;
    // "Hun Sen", "Mayor Jane King": what ends a name after another word of it is a surname.
    const last = at === to - 1 && at > from;
    if (last && (isAddress(word) || (start > from && at > start))) continue;
    // "General Motors" and "Executive Committee" are no persons.
    if (at === to - 1 || !ORGANIZATION.has(folded(tokens, to - 1))) start = at + 1;
  }
  // "Secretary of State Jane Doe": the office after "of" belongs to the title.
  if (tokens[from - 1]?.lower === 'of' && isTitle(folded(tokens, from - 2))) {
    while (start < to && POLICY.has(folded(tokens, start))) start += 1;
  }
  // "minister-designate Jane Doe".
  return start < to && tokens[start]?.text === '-' ? start + 2 : start;
}

/** Where the title begins in a run that ends with one and begins with a name ("Senate President"); `from` in all others. */
export function beforeTitle(tokens: readonly Token[], from: number, to: number): number {
  if (isQualifier(folded(tokens, from))) return from;
  let title = from;
  while (title < to && !isTitle(folded(tokens, title))) title += 1;
  return title;
}
