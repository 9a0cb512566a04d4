import { JOINT_VERBS } from './classes.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { ANSWERING_VERBS } from './nouns.ts';
import { headOf, phraseEndingAt, phraseFrom } from './phrases.ts';
import { grammaticalSubject } from './subjects.ts';
import { CLAUSAL } from './tagging.ts';

/** "met the children proposed to lead the march": a participle of the object before it, who does nothing. */
export function isReduced(line: Line, group: VerbGroup): boolean {
  if (group.passive || group.first < group.last || !word(line, group.last).endsWith('ed')) return false;
  if (isFollowed(line, group)) return true;
  if (!/^(?:ADP|PART|PUNCT)$/.test(pos(line, group.last + 1))) return false;
  const object = phraseEndingAt(line, group.first - 1);
  const verb = object && line.groupAt[object.first - 1];
  return verb?.form === 'finite' && !verb.passive && !CLAUSAL.has(verbOf(line, verb));
}

/** "Drivers granted leave are back": the next verb is that of the drivers. */
function isFollowed(line: Line, group: VerbGroup): boolean {
  const object = phraseFrom(line, group.last + 1);
  const next = object && line.groupAt[object.last + 1];
  return DITRANSITIVE.test(verbOf(line, group)) && next?.form === 'finite' && pos(line, next.first) === 'AUX';
}

const DITRANSITIVE = /^(?:grant|offer|deny|refuse)$/;

/** "a deal under which the bank agreed to": a term of a deal, which may be only wished for. */
export function isTerm(line: Line, group: VerbGroup): boolean {
  return line.tokens
    .slice(Math.max(0, group.first - 6), group.first)
    .some((token) => token.lower === 'which');
}

/** "The two sides agreed to form a committee", "agreed to talks", where "the bank agreed to form a committee" concedes it. */
export function isJoint(line: Line, group: VerbGroup, { first }: Phrase): boolean {
  const act = line.groupAt[first];
  if (act && !JOINT_VERBS.has(verbOf(line, act))) return false;
  const subject = grammaticalSubject(line, group);
  if (!subject) return true;
  const several = line.tokens.slice(subject.first, subject.last + 1).some(({ lower }) => lower === 'and');
  return several || /^(?:they|we|who|both)$|s$/.test(word(line, headOf(line, subject).last));
}

/** "granted the order sought by the bank": a demand that is told as answered is told by the answer. */
export function isAnswered(line: Line, group: VerbGroup): boolean {
  if (!group.passive || group.first !== group.last) return false;
  const verb = line.groups.findLast((other) => other.last < group.first);
  return verb !== undefined && ANSWERING_VERBS.has(verbOf(line, verb));
}
