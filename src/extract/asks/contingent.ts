import type { AskSide } from '../finding.ts';
import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf, sideOf, speakingSide } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';
import { startsThing } from './things.ts';

const DEPENDING = /^(?:conditional|contingent|conditioned|predicated)$/;
/** How many tokens may stand between "made" and "conditional". */
const REACH = 14;

/** What something depends on, by whose will it does: "its offer is conditional on a vote", "made the loan contingent on reforms", "made a truce a condition for talks". */
export function findContingent(line: Line): Found[] {
  return line.tokens.flatMap(({ lower }, i): Found[] => {
    const depends = DEPENDING.test(lower);
    if (!depends && !/^(?:pre)?condition$/.test(lower)) return [];
    const group = line.groups.findLast(({ last }) => last <= i);
    if (!group || group.negated || i - group.last > REACH || isSupposed(line, group)) return [];
    const makes = verbOf(line, group) === 'make' && !group.passive;
    const content = depends ? dependedOn(line, i) : conditionOf(line, group, i, makes);
    const by = makes ? actorOf(line, group) : (speakingSide(line, group) ?? ownerOf(line, group));
    return content && by
      ? [
          {
            rule: `contingent: ${lower}`,
            kind: 'demand',
            by,
            to: undefined,
            words: { first: i, last: i },
            content,
          },
        ]
      : [];
  });
}

function dependedOn(line: Line, i: number): Phrase | undefined {
  if (!/^(?:on|upon)$/.test(word(line, i + 1)) || !startsThing(line, i + 2)) return undefined;
  return { first: i + 2, last: clauseEnd(line, i + 2) };
}

/** "made *a truce* a condition for talks", "*a truce* was a condition for talks" */
function conditionOf(line: Line, group: VerbGroup, noun: number, makes: boolean): Phrase | undefined {
  if (!/^(?:for|of|to)$/.test(word(line, noun + 1))) return undefined;
  if (makes) {
    let last = noun - 1;
    while (last > group.last && !/^an?$/.test(word(line, last))) last--;
    return last - 1 > group.last ? { first: group.last + 1, last: last - 1 } : undefined;
  }
  const be = line.tokens[group.first]?.lemma === 'be' && /^(?:an?|the)$/.test(word(line, group.last + 1));
  return be ? grammaticalSubject(line, group) : undefined;
}

/** Whose offer it is: "Halden's offer is conditional on". */
function ownerOf(line: Line, group: VerbGroup): AskSide | undefined {
  const subject = grammaticalSubject(line, group);
  const whose = subject && /^(?:'s|')$/.test(word(line, (phraseFrom(line, subject.first)?.first ?? -2) + 1));
  return whose ? sideOf(line, { first: subject.first, last: subject.first }) : undefined;
}
