import { clauseEnd } from './clause.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { actorOf } from './sides.ts';
import { startsThing } from './things.ts';

/** Verbs that change what was offered or asked before. */
const REVISES = new Set(
  'raise increase improve sweeten double triple lift boost cut lower reduce halve revise up'.split(' '),
);
/** What is changed, and the kind of ask that it is. */
const BIDS: ReadonlyMap<string, 'offer' | 'demand'> = new Map([
  ['offer', 'offer'],
  ['bid', 'offer'],
  ['proposal', 'offer'],
  ['counter-offer', 'offer'],
  ['demand', 'demand'],
  ['claim', 'demand'],
]);

/** An offer or a demand with a new amount: "raised its pay offer from 4 per cent to 6", "put 5 per cent on the table". */
export function findBids(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const verb = verbOf(line, group);
    const bid = REVISES.has(verb)
      ? revised(line, group.last)
      : verb === 'put'
        ? tabled(line, group.last)
        : undefined;
    if (!bid || group.passive || isUnreal(line, group, bid.kind) || isUnmeant(line, group)) return [];
    const { kind, noun, content } = bid;
    const words = { first: group.first, last: noun };
    return [{ rule: `bid: ${verb}`, kind, by: actorOf(line, group), to: undefined, words, content }];
  });
}

/** "saw no need to raise it", "has no intention of raising it" */
const isUnmeant = (line: Line, { first }: VerbGroup): boolean =>
  line.tokens.slice(Math.max(0, first - 3), first).some(({ lower }) => lower === 'no');

/** How far behind its verb the noun stands: "raised its last pay offer". */
const REACH = 6;

/** What a noun behind the verb was changed to: an amount. */
function revised(line: Line, verb: number) {
  for (let noun = verb + 2; noun <= verb + REACH; noun++) {
    if (word(line, noun) === ',') return undefined;
    const kind = BIDS.get(line.tokens[noun]?.lemma ?? '');
    if (!kind || !/^(?:its|their|his|her|the)$/.test(word(line, verb + 1))) continue;
    const to = line.tokens.findIndex(
      ({ lower }, i) => i > noun && i <= noun + 2 * REACH && lower === 'to' && isAmount(line, i + 1),
    );
    const amount = to >= 0;
    const own = kind === 'offer' && /^(?:its|their|his|her)$/.test(word(line, verb + 1));
    // What the noun is followed by tells more: "its offer of more rest".
    if (!amount && (!own || /^(?:of|to|for)$/.test(word(line, noun + 1)))) return undefined;
    const content = amount
      ? { first: to + 1, last: amountEnd(line, to + 1) }
      : { first: verb + 1, last: noun };
    return { kind, noun, content };
  }
  return undefined;
}

/** "put 5 per cent on the table". */
function tabled(line: Line, verb: number) {
  const table = line.tokens.findIndex(
    ({ lower }, i) => i > verb + 2 && i <= verb + 2 * REACH && lower === 'table',
  );
  const last = table - 3;
  if (table < 0 || last <= verb || word(line, last + 1) !== 'on' || word(line, last + 2) !== 'the')
    return undefined;
  if (
    pos(line, verb + 1) === 'PRON' ||
    !startsThing(line, verb + 1) ||
    line.groups.some(({ first }) => first > verb && first < table)
  )
    return undefined;
  return { kind: 'offer' as const, noun: verb, content: { first: verb + 1, last } };
}

/** The amount alone, without when and why: "6 per cent on Sunday to end the strike". */
function amountEnd(line: Line, start: number): number {
  const end = clauseEnd(line, start);
  const behind = line.tokens.findIndex(
    ({ pos: tag, lower }, i) =>
      i > start &&
      (/^(?:ADP|PART|ADV|SCONJ|PUNCT)$/.test(tag) || line.groupAt[i]) &&
      !/^(?:per|%|-)$/.test(lower),
  );
  return behind < 0 ? end : Math.min(end, behind - 1);
}

const isAmount = (line: Line, at: number): boolean =>
  pos(line, at) === 'NUM' || /^[\d$€£¥]/u.test(word(line, at));
