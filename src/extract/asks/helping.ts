import { clauseEnd } from './clause.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, verbOf, word } from './line.ts';
import { isDescribing } from './relative.ts';
import { actorOf } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';

/** Verbs of those who mean to help. */
const MEANING = new Set(['want', 'plan', 'intend', 'prepare', 'wish']);

const HELPING = new Set(['help', 'compensate', 'refund', 'reimburse']);

/** What others hope for is no offer. */
const HOPING = new Set(['hope', 'expect', 'believe', 'think']);

/** Help that is only to come: "wants to help the victims", "will help rebuild the town", "will consider helping". */
export function findHelping(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    if (!HELPING.has(verbOf(line, group)) || group.passive || !isToCome(line, group)) return [];
    if (
      (group.form !== 'ing' && isUnreal(line, group, 'offer')) ||
      isDescribing(line, group) ||
      !helpsOthers(line, group)
    )
      return [];
    const content = { first: group.last, last: clauseEnd(line, group.last) };
    return [
      {
        rule: 'help: to come',
        kind: 'offer',
        by: actorOf(line, group),
        to: undefined,
        words: group,
        content,
      },
    ];
  });
}

function isToCome(line: Line, group: VerbGroup): boolean {
  const matrix = line.groups[line.groups.indexOf(group) - 1];
  if (matrix && HOPING.has(verbOf(line, matrix))) return false;
  const before = matrix && matrix.last === group.first - 1 && !matrix.negated && !matrix.passive;
  // Of "an appeal intended to help" nobody intends anything.
  const bare = matrix?.first === matrix?.last && word(line, group.first - 1).endsWith('ed');
  const led = line.groups.some(({ form, last }) => form === 'finite' && last < (matrix?.first ?? 0));
  if (group.form === 'infinitive')
    return !!before && MEANING.has(verbOf(line, matrix)) && !matrix.modal && !(bare && led);
  if (group.form === 'ing') return !!before && verbOf(line, matrix) === 'consider' && matrix.modal === 'will';
  const subject = group.modal === 'will' ? grammaticalSubject(line, group) : undefined;
  // "The deal will help the bank": only somebody offers.
  return (
    !!subject &&
    !/ing$/.test(word(line, subject.first)) &&
    line.mentions.some(({ last }) => last === subject.last)
  );
}

/** Somebody or something is helped: not "will help", "will help itself", "will help explain why". */
function helpsOthers(line: Line, group: VerbGroup): boolean {
  const next = word(line, group.last + 1);
  if (
    /^(?:|[.,;”]|(?:him|her|it|them|our|your|my)sel(?:f|ves)|explain|determine|decide|find|us|me)$/.test(next)
  )
    return false;
  return next !== 'to' || line.groupAt[group.last + 1]?.form === 'infinitive';
}
