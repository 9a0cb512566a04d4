import { wordSet } from '../word-set.ts';
import { complementAt } from './complements.ts';
import type { Found } from './found.ts';
import { type Line, verbOf, word } from './line.ts';
import { headOf } from './phrases.ts';
import { actorOf } from './sides.ts';
import { subjectOf } from './subjects.ts';
import { askVerbOf } from './verbs.ts';

/** Who moves a court; others "move to cut prices" by cutting them. */
const MOVERS = wordSet(
  'defense defence prosecution prosecutor prosecutors lawyer lawyers attorney attorneys counsel',
);

/** What a court may let them do. */
const BEFORE_COURT = wordSet('show call introduce present play use question argue');

/** What one side of a case asks of the court: "the defense moved to exclude the letter", "prosecutors wanted to show it". */
export function findMotions(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const lemma = verbOf(line, group);
    if (!/^(?:move|want)$/.test(lemma) || group.passive || group.negated || group.modal) return [];
    const sought = lemma === 'move' && word(line, group.last + 1) === 'for';
    const complement = complementAt(line, group.last + (sought ? 2 : 1), sought ? 'thing' : 'to');
    const verb = complement && line.groupAt[complement.content.first];
    if (lemma === 'want' && !BEFORE_COURT.has(verbOf(line, verb))) return [];
    // "moved to dismiss the case" is told by its own verb.
    if (!complement || (!sought && (!verb || askVerbOf(line.tokens[verb.last]?.lower ?? '')))) return [];
    // A side may rest its case without asking.
    if (verbOf(line, verb) === 'rest') return [];
    const mover = subjectOf(line, group);
    const head = mover && line.tokens[headOf(line, mover).last]?.lower;
    if (!head || !MOVERS.has(head)) return [];
    const { content } = complement;
    return [
      { rule: 'motion', kind: 'demand', by: actorOf(line, group), to: undefined, words: group, content },
    ];
  });
}
