import type { AskKind, AskSide } from '../finding.ts';
import type { Found } from './found.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { ownerOf } from './owners.ts';
import { inferred } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';

/** Asks that an amount says all of, and their kinds. */
const PRICED: ReadonlyMap<string, AskKind> = new Map([
  ['claim', 'demand'],
  ['offer', 'offer'],
  ['bid', 'offer'],
  ['proposal', 'offer'],
  ['approach', 'offer'],
]);
/** How many tokens may stand between the noun and its verb: "the claim, he said, remains". */
const REACH = 7;

/** How much somebody asks or offers: "the union's claim remains 18 percent", "the new bid would be worth $48 million". */
export function findAmounts(line: Line, holder: AskSide | undefined): Found[] {
  return line.tokens.flatMap((token, i): Found[] => {
    const kind = token.pos === 'NOUN' ? PRICED.get(token.lemma) : undefined;
    if (!kind) return [];
    const group = line.groups.find(
      ({ first }) => first > i && PRICING.test(verbOf(line, line.groupAt[first])),
    );
    if (!group || group.first - i > REACH || group.negated || group.form !== 'finite') return [];
    const subject = grammaticalSubject(line, group);
    if (!subject || subject.first > i || subject.last < i) return [];
    let first = group.last + 1;
    while (/^(?:worth|at|to|of|for|still|now|about|over|nearly|around)$/.test(word(line, first))) first++;
    if (pos(line, first) !== 'SYM' && !/^[\d$€£¥]/u.test(word(line, first))) return [];
    const by = ownerOf(line, i) ?? inferred(holder);
    let last = first;
    while (/^(?:NUM|SYM|NOUN)$/.test(pos(line, last + 1)) || /^(?:%|per|a|over)$/.test(word(line, last + 1)))
      last++;
    // "was 9 percent higher"
    if (/^(?:ADJ|ADV)$/.test(pos(line, last + 1))) return [];
    return [
      {
        rule: 'amount',
        kind,
        by,
        to: undefined,
        words: { first: i, last: group.last },
        content: { first, last },
      },
    ];
  });
}

const PRICING = /^(?:be|remain|stand|amount|come|total|value)$/;
