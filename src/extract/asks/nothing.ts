import type { AskKind } from '../finding.ts';
import { UNSAID } from './classes.ts';
import { type Line, type Phrase, word } from './line.ts';

/** "offered no details", and what is not told to reporters, which is no refusal: "declined to comment". */
export function isNothing(line: Line, { first }: Phrase, kind: AskKind): boolean {
  const text = word(line, first);
  if (kind !== 'rejection') return /^(?:no|nothing|little|few)$/.test(text) || isAnonymity(line, first);
  const group = line.groupAt[first];
  return (
    text === 'comment' || (group?.form === 'infinitive' && UNSAID.has(line.tokens[group.last]?.lemma ?? ''))
  );
}

/** "asked not to be named": a word between a source and a reporter. */
function isAnonymity(line: Line, first: number): boolean {
  const words = line.tokens.slice(first, first + 6).map((token) => token.lower);
  return words.some((text) => /^(?:named|identified|quoted|anonymous|anonymity|unnamed)$/.test(text));
}
