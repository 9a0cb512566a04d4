import { wordSet } from '../word-set.ts';
import { EVENT_NOUNS } from './classes.ts';
import { clauseEnd, nounEnd } from './clause.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, verbOf, word } from './line.ts';
import { speakingSide } from './sides.ts';

/** What a side can refuse to grant, beside talks and deals. */
const GRANTS = wordSet(
  'amnesty pardon bailout concession concessions compromise surrender retreat refund apology',
);

/** What somebody says that there will not be: "there will be no talks, the union said". */
export function findAbsences(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const there = word(line, group.first - 1) === 'there' || word(line, group.first) === 'there';
    const asked = there ? noQuestion(line, group) : undefined;
    if (asked) return [asked];
    const will = group.modal === 'will' || group.modal === 'would' || group.modal === 'can';
    if (!there || !will || verbOf(line, group) !== 'be') return [];
    const no = noAfter(line, group);
    const end = nounEnd(line, no + 1, 0);
    const nouns = line.tokens.slice(no + 1, Math.min(end, no + NEAR) + 1);
    if (word(line, no) !== 'no' || !nouns.some(({ lower }) => EVENT_NOUNS.has(lower) || GRANTS.has(lower)))
      return [];
    return [
      {
        rule: 'absence: there will be no',
        kind: 'rejection',
        by: speakingSide(line, group),
        to: undefined,
        words: { first: group.first, last: no },
        content: { first: no + 1, last: end },
      },
    ];
  });
}

/** Where "no" stands if it does: the tagger may take it for a part of the verb. */
const noAfter = (line: Line, { last }: VerbGroup): number => (word(line, last) === 'no' ? last : last + 1);

/** "there is no question of a pardon, Lund said", "there was no room for compromise" */
function noQuestion(line: Line, group: VerbGroup): Found | undefined {
  const no = noAfter(line, group);
  if (verbOf(line, group) !== 'be' || word(line, no) !== 'no') return undefined;
  if (!CHANCES.test(`${word(line, no + 1)} ${word(line, no + 2)}`)) return undefined;
  const first = no + 3;
  return {
    rule: 'absence: no question of',
    kind: 'rejection',
    by: speakingSide(line, group),
    to: undefined,
    words: { first: group.first, last: no + 2 },
    content: { first, last: clauseEnd(line, first) },
  };
}

const CHANCES = /^(?:question|prospect) of$|^room for$/;

/** How many words after "no" the noun may stand. */
const NEAR = 3;
