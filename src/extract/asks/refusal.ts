import { wordSet } from '../word-set.ts';
import { UNSAID } from './classes.ts';
import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import { decisionNot } from './decided.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { isOwnWord, noPlans, notGoing, notWanting, UNWILLED } from './intentions.ts';
import { outOfQuestion, unacceptable } from './judgement.ts';
import { type Line, verbOf, word } from './line.ts';
import { noneWill } from './none.ts';
import { actorOf } from './sides.ts';

/** What one may well not do without being asked to: a plan that is told is no refusal, one's own word is. */
const SCHEDULED = wordSet(`
  attend play appear travel participate compete start feature race run stand speak perform tour fly seek`);

/** What one says that one can not do when one refuses. */
const UNACCEPTABLE = wordSet('accept agree support allow tolerate sign approve permit endorse back grant');

/** Refusals by a negated verb of will: "will not sign", "would never accept", "cannot agree to", "did not give permission". */
export function findRefusals(line: Line): Found[] {
  const found: Found[] = [];
  for (const group of line.groups) {
    const decided = decisionNot(line, group) ?? unacceptable(line, group) ?? outOfQuestion(line, group);
    if (decided) found.push(decided);
    const unplanned = noPlans(line, group) ?? notGoing(line, group) ?? notWanting(line, group);
    if (unplanned) found.push(unplanned);
    const declared = noneWill(line, group);
    if (declared) found.push(declared);
    if (!group.negated || group.form !== 'finite' || isSupposed(line, group)) continue;
    const forced =
      group.passive &&
      FORCED.has(verbOf(line, group)) &&
      word(line, group.last + 1) === 'into' &&
      isOwnWord(line, group);
    if (group.passive && !forced) continue;
    const verb = line.tokens[group.last];
    if (!verb || verb.pos === 'AUX') continue;
    const willed =
      (group.modal === 'will' || group.modal === 'would') &&
      !UNWILLED.has(verb.lemma) &&
      (!UNSAID.has(verb.lemma) || talksWith(line, group.last));
    if (SCHEDULED.has(verb.lemma) && !isOwnWord(line, group)) continue;
    if (DOUBLE.has(verb.lemma) || isPromised(line, group)) continue;
    const able = (group.modal === 'can' || group.modal === 'could') && UNACCEPTABLE.has(verb.lemma);
    const permits = verb.lemma === 'give' && word(line, group.last + 1) === 'permission';
    const long = isLong(line, group.first, group.last);
    if (
      !(willed || able || permits) ||
      (!forced && long && !(verb.lower.endsWith('ing') && isOwnWord(line, group)))
    )
      continue;
    found.push({
      rule: `refusal: ${group.modal ?? 'do'} not ${verb.lemma}`,
      kind: 'rejection',
      by: actorOf(line, forced ? { ...group, passive: false } : group),
      to: undefined,
      words: group,
      content: { first: group.last, last: clauseEnd(line, group.last) },
    });
  }
  return found;
}

/** "said it would not be forced into a sale" */
const FORCED = wordSet(
  'force pressure bully blackmail dictate intimidate draw push rush coerce drag stampede provoke',
);

/** "will not talk to the rebels", but not "to reporters". */
const talksWith = (line: Line, verb: number): boolean =>
  line.tokens[verb]?.lemma === 'talk' &&
  /^(?:to|with)$/.test(word(line, verb + 1)) &&
  !line.tokens
    .slice(verb + 2, verb + 5)
    .some(({ lower }) => /^(?:reporters?|press|media|journalists?)$/.test(lower));

/** Who will not refuse accepts. */
const DOUBLE = wordSet('reject refuse spurn veto decline deny oppose resist ignore dismiss block object');

/** "pledged that it would not close": an offer, and told as one. */
function isPromised(line: Line, group: VerbGroup): boolean {
  const before = line.groups.findLast((other) => other.last < group.first);
  return /^(?:promise|pledge|guarantee|assure)$/.test(verbOf(line, before));
}

/** "would not have come", "will not be talking": what did not happen, not what is refused. */
function isLong(line: Line, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:have|be|been)$/.test(word(line, i))) return true;
  return false;
}
