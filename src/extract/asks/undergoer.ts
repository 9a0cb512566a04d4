import { complementAt } from './complements.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, word } from './line.ts';
import { isHead, phraseEndingAt } from './phrases.ts';
import { grammaticalSubject } from './subjects.ts';

/**
 * What a passive is said of: its subject, or the noun phrase that a bare participle follows ("rejected a truce proposed
 * by the bank"). Nothing where nobody is said to have done it: "one of the largest ever offered", "any truce proposed by".
 */
export function undergoer(line: Line, group: VerbGroup): Phrase | undefined {
  let i = group.first - 1;
  while (pos(line, i) === 'ADV') {
    if (word(line, i) === 'ever') return undefined;
    i--;
  }
  if (word(line, i) === ',') i--;
  const bare = group.first === group.last && isHead(line, i);
  const subject = bare ? described(line, i) : grammaticalSubject(line, group);
  // "offered the field as a gift, which was refused": what is a gift, not as what it was given.
  const given = subject && word(line, subject.first - 1) === 'as' ? subject.first - 2 : -1;
  return given >= 0 && isHead(line, given) ? phraseEndingAt(line, given) : subject;
}

/** The noun phrase that a bare participle follows, without what was felt about it ("messages against the truce"). */
function described(line: Line, end: number): Phrase | undefined {
  const phrase = phraseEndingAt(line, end);
  if (!phrase) return undefined;
  let { first } = phrase;
  for (let i = first; i < phrase.last; i++) if (FEELING.has(word(line, i))) first = i + 1;
  // "over two years": a length of time belongs to what lasts so long.
  const last = pos(line, phrase.last) === 'NUM' ? end : phrase.last;
  return /^(?:any|every|each|no)$/.test(word(line, first)) ? undefined : { first, last };
}

const FEELING = new Set(['against', 'towards', 'toward']);

/** The object that a passive keeps: "was offered a contract by the club". */
export function keptObject(line: Line, verb: number): Phrase | undefined {
  if (!/^(?:DET|NUM|ADJ)$/.test(pos(line, verb + 1))) return undefined;
  const object = complementAt(line, verb + 1, 'given')?.content;
  const by = line.tokens.findIndex(({ lower }, i) => i > verb && lower === 'by');
  return object && by > verb + 1 && by <= object.last ? { first: object.first, last: by - 1 } : object;
}
