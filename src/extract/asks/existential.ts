import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import { type Line, verbOf, word } from './line.ts';
import { inQuestion } from './needs.ts';
import { phraseFrom } from './phrases.ts';
import { speakingSide } from './sides.ts';

/** What somebody can order or hold, so that who says that there should be one asks for it. */
const HELD = wordSet(`
  inquiry enquiry investigation probe review audit vote revote ballot referendum election elections trial retrial
  recount ban moratorium ceasefire truce apology compensation end halt hearing limit cap`);

/** What somebody says there should be: "said there should be an inquiry", "“There must be a new vote,” Lund said". */
export function findExistentials(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const should = group.modal === 'should' || group.modal === 'must';
    // "there has to be a vote"
    const be = verbOf(line, group) === 'have' ? line.groupAt[group.last + 1] : group;
    const has = be !== group && be?.form === 'infinitive' && !group.modal;
    if (!(should || has) || group.negated || !be) return [];
    if (word(line, group.first - 1) !== 'there' || word(line, be.last) !== 'be') return [];
    if (isSupposed(line, group) || inQuestion(line, group)) return [];
    const thing = phraseFrom(line, be.last + 1);
    if (!thing || word(line, thing.first) === 'no' || !HELD.has(word(line, thing.last))) return [];
    return [
      {
        rule: `obligation: there ${group.modal ?? 'has to'}`,
        kind: 'demand',
        by: speakingSide(line, group),
        to: undefined,
        words: { first: group.first - 1, last: be.last },
        content: { first: thing.first, last: clauseEnd(line, thing.first) },
      },
    ];
  });
}
