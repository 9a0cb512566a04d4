import { ASKED_NOUNS, PERMIT_NOUNS } from './classes.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, word } from './line.ts';
import { isHead, phraseEndingAt } from './phrases.ts';
import { grammaticalSubject } from './subjects.ts';

/** What a verb refuses where it stands before the verb: "a deal that the bank rejected", "an offer the union dismissed". */
export const refusedBefore = (line: Line, group: VerbGroup): Phrase | undefined =>
  hasObject(line, group) ? undefined : askedBefore(line, group);

/** An ask that the clause of a verb is about: "a deal that the bank …", "an offer the union …". */
export function askedBefore(line: Line, group: VerbGroup): Phrase | undefined {
  const subject = grammaticalSubject(line, group);
  if (!subject) return undefined;
  let end = subject.first - 1;
  if (/^(?:which|that)$/.test(word(line, end))) end -= word(line, end - 1) === ',' ? 2 : 1;
  if (
    !isHead(line, end) ||
    !(ASKED_NOUNS.has(line.tokens[end]?.lemma ?? '') || PERMIT_NOUNS.has(word(line, end)))
  )
    return undefined;
  return phraseEndingAt(line, end);
}

/** Is there a noun phrase right after a verb, which then lacks nothing? */
const hasObject = (line: Line, group: VerbGroup): boolean =>
  /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(pos(line, group.last + 1));
