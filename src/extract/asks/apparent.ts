import type { VerbGroup } from './groups.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { ANSWERING_VERBS } from './nouns.ts';
import { phraseEndingAt } from './phrases.ts';
import { CLAUSAL } from './tagging.ts';

/** "met the children proposed to lead the march": a participle of the object before it, who does nothing. */
export function isReduced(line: Line, group: VerbGroup): boolean {
  if (group.passive || group.first < group.last || !word(line, group.last).endsWith('ed')) return false;
  if (!/^(?:ADP|PART|PUNCT)$/.test(pos(line, group.last + 1))) return false;
  const object = phraseEndingAt(line, group.first - 1);
  const verb = object && line.groupAt[object.first - 1];
  return verb?.form === 'finite' && !verb.passive && !CLAUSAL.has(verbOf(line, verb));
}

/** "a deal under which the bank agreed to": a term of a deal, which may be only wished for. */
export function isTerm(line: Line, group: VerbGroup): boolean {
  return line.tokens
    .slice(Math.max(0, group.first - 6), group.first)
    .some((token) => token.lower === 'which');
}

/** "granted the order sought by the bank": a demand that is told as answered is told by the answer. */
export function isAnswered(line: Line, group: VerbGroup): boolean {
  if (!group.passive || group.first !== group.last) return false;
  const verb = line.groups.findLast((other) => other.last < group.first);
  return verb !== undefined && ANSWERING_VERBS.has(verbOf(line, verb));
}
