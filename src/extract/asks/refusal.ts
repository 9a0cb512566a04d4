import { UNSAID } from './classes.ts';
import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import { decisionNot, outOfQuestion, unacceptable } from './judgement.ts';
import { type Line, word } from './line.ts';
import { actorOf } from './sides.ts';
import { wordSet } from './words.ts';

/** What is not done without being refused: it lies in nobody's will. */
const UNWILLED = wordSet(`
  be have know see need happen become feel seem appear matter think believe forget like last survive get win lose
  suffer find understand remember work help mean want hope expect exist die fall rise make`);

/** What one says that one can not do when one refuses. */
const UNACCEPTABLE = wordSet('accept agree support allow tolerate sign approve permit endorse back grant');

/** Refusals by a negated verb of will: "will not sign", "would never accept", "cannot agree to", "did not give permission". */
export function findRefusals(line: Line): Found[] {
  const found: Found[] = [];
  for (const group of line.groups) {
    const decided = decisionNot(line, group) ?? unacceptable(line, group) ?? outOfQuestion(line, group);
    if (decided) found.push(decided);
    if (!group.negated || group.passive || group.form !== 'finite' || isSupposed(line, group)) continue;
    const verb = line.tokens[group.last];
    if (!verb || verb.pos === 'AUX') continue;
    const willed =
      (group.modal === 'will' || group.modal === 'would') &&
      !UNWILLED.has(verb.lemma) &&
      !UNSAID.has(verb.lemma);
    const able = (group.modal === 'can' || group.modal === 'could') && UNACCEPTABLE.has(verb.lemma);
    const permits = verb.lemma === 'give' && word(line, group.last + 1) === 'permission';
    if (!(willed || able || permits) || isLong(line, group.first, group.last)) continue;
    found.push({
      rule: `refusal: ${group.modal ?? 'do'} not ${verb.lemma}`,
      kind: 'rejection',
      by: actorOf(line, group),
      to: undefined,
      words: group,
      content: { first: group.last, last: clauseEnd(line, group.last) },
    });
  }
  return found;
}

/** "would not have come", "will not be talking": what did not happen, not what is refused. */
function isLong(line: Line, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:have|be|been)$/.test(word(line, i))) return true;
  return false;
}
