import type { Found } from './found.ts';
import { type Line, type Phrase, pos, word } from './line.ts';
import { agentAfter, phraseStart, possessorOf } from './owners.ts';
import { phraseFrom } from './phrases.ts';
import { sideOf } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';

const NOUNS = new Set(['request', 'urging', 'insistence', 'behest', 'invitation']);

/** What is done because somebody asked for it: "closed the road at Lund's request", "at the request of the union", "left on orders from the ministry". */
export function findBehests(line: Line): Found[] {
  return line.tokens.flatMap(({ lower }, i): Found[] => {
    const ordered = lower === 'orders' && word(line, i + 1) === 'from';
    if (!ordered && !NOUNS.has(lower)) return [];
    const start = phraseStart(line, i);
    if (word(line, start - 1) !== (ordered ? 'on' : 'at')) return [];
    const by = ordered
      ? sideOf(line, phraseFrom(line, i + 2))
      : (possessorOf(line, i) ?? agentAfter(line, i)?.side);
    const done = doneBefore(line, start - 1);
    if (!by || !done) return [];
    const words = { first: start - 1, last: i };
    return [{ rule: `behest: ${lower}`, kind: 'demand', by, to: undefined, words, content: done }];
  });
}

/** What is said to be done before a token, with the subject of a passive. */
function doneBefore(line: Line, at: number): Phrase | undefined {
  const last = word(line, at - 1) === ',' ? at - 2 : at - 1;
  const done = line.groups.findLast((group) => group.last <= last && group.form === 'finite');
  if (!done || done.negated || done.modal || pos(line, last) === 'CCONJ') return undefined;
  // What somebody is doing all along was asked for long ago.
  if (!done.passive && word(line, done.last).endsWith('ing')) return undefined;
  if (line.tokens.slice(done.last, last).some((token) => token.lower === ',')) return undefined;
  const subject = done.passive ? grammaticalSubject(line, done) : undefined;
  return { first: subject?.first ?? done.first, last };
}
