import { clauseEnd } from './clause.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf, sideOf, speakingSide } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';
import { startsThing } from './things.ts';

const UNTIL = /^(?:until|till|by|hours?|minutes?|days?|weeks?|months?|midnight|noon|deadline)$/;

const GIVES = new Set(['give', 'set', 'hand']);
const LIMITS = /^(?:deadline|ultimatum)$/;

/** Time that somebody is given to act: "gave the rebels until Friday to leave", "has given them 48 hours to answer". */
export function findUltimatums(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const verb = verbOf(line, group);
    const limited = verb === 'have' ? hasUntil(line, group) : undefined;
    if (limited) return [limited];
    if (!GIVES.has(verb) || group.passive || isUnreal(line, group, 'demand')) return [];
    const to = phraseFrom(line, group.last + 1);
    const goal = to && forThing(line, group, to);
    if (goal) return [goal];
    if (verb !== 'give') return [];
    const act = line.groups.find((other) => other.first > group.last);
    if (!to || act?.form !== 'infinitive') return [];
    const between = line.tokens.slice(group.last + 1, act.first);
    if (!between.some((token) => UNTIL.test(token.lower)) || between.some((token) => token.lower === ','))
      return [];
    return [
      {
        rule: 'ultimatum: gave time to',
        kind: 'demand',
        by: actorOf(line, group),
        to: timeless(line, to.first, to.last),
        words: { first: group.first, last: act.first - 1 },
        content: { first: act.first, last: clauseEnd(line, act.first) },
      },
    ];
  });
}

/** "the bank has until Friday to answer, the union said" */
function hasUntil(line: Line, group: VerbGroup): Found | undefined {
  const act = line.groups.find(({ first }) => first > group.last);
  const by = speakingSide(line, group);
  const to = grammaticalSubject(line, group);
  if (!/^(?:until|till)$/.test(word(line, group.last + 1)) || act?.form !== 'infinitive' || !by)
    return undefined;
  if (group.negated || sideOf(line, to)?.party === by.party) return undefined;
  return {
    rule: 'ultimatum: has until',
    kind: 'demand',
    by,
    to,
    words: { first: group.first, last: act.first - 1 },
    content: { first: act.first, last: clauseEnd(line, act.first) },
  };
}

/** "set the bank a deadline of Sunday for a better offer": what is to be had by then. */
function forThing(line: Line, group: VerbGroup, to: Phrase): Found | undefined {
  const end = clauseEnd(line, group.last + 1);
  const noun = line.tokens.findIndex(({ lower }, i) => i > group.last && i <= end && LIMITS.test(lower));
  const goal = line.tokens.findIndex(({ lower }, i) => i > noun && i <= end && lower === 'for');
  const infinitive = line.groups.some(
    ({ first, form }) => first > goal && first <= end && form === 'infinitive',
  );
  if (noun < 0 || goal < 0 || infinitive || !startsThing(line, goal + 1)) return undefined;
  return {
    rule: 'ultimatum: set a deadline for',
    kind: 'demand',
    by: actorOf(line, group),
    to: noun > to.last + 1 ? timeless(line, to.first, to.last) : undefined,
    words: { first: group.first, last: goal },
    content: { first: goal + 1, last: end },
  };
}

/** The person of "them 48 hours": what stands before the number. */
function timeless(line: Line, first: number, last: number): { first: number; last: number } {
  let end = first;
  while (end < last && !/^\d/.test(word(line, end + 1)) && !UNTIL.test(word(line, end + 1))) end++;
  return { first, last: end };
}
