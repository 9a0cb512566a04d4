import { ASKED_NOUNS } from './classes.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, word } from './line.ts';
import { isHead, phraseEndingAt } from './phrases.ts';
import { grammaticalSubject } from './subjects.ts';

/** What a verb refuses where it stands before the verb: "a deal that the bank rejected", "an offer the union dismissed". */
export function refusedBefore(line: Line, group: VerbGroup): Phrase | undefined {
  const subject = grammaticalSubject(line, group);
  if (!subject) return undefined;
  const inner = innerPhrase(line, subject);
  let end = (inner ?? subject.first) - 1;
  if (!inner && !/^(?:which|that)$/.test(word(line, end))) return undefined;
  if (!inner) end--;
  if (word(line, end) === ',') end--;
  if (!isHead(line, end) || !ASKED_NOUNS.has(line.tokens[end]?.lemma ?? '')) return undefined;
  return phraseEndingAt(line, end);
}

/** Where a second noun phrase begins in "an offer the union". */
function innerPhrase(line: Line, phrase: Phrase): number | undefined {
  for (let i = phrase.last; i > phrase.first; i--) {
    if (pos(line, i) === 'DET' && isHead(line, i - 1)) return i;
  }
  return undefined;
}
