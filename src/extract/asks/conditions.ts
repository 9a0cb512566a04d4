import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import { isOpen } from './exchange.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf } from './sides.ts';

const MARKS = new Set(['only', 'if', 'unless', 'provided', 'providing', 'condition']);
const THREATS = new Set(['threaten', 'vow', 'warn', 'pledge', 'promise', 'refuse', 'swear', 'vote', 'plan']);

/** Conditions that somebody sets: "will strike unless the bank pays", "would disarm only if the army left". */
export function findConditions(line: Line): Found[] {
  return line.tokens.flatMap((token, i): Found[] => {
    if (!MARKS.has(token.lower)) return [];
    const joined = token.lower === 'only' && /^(?:if|when|once|after)$/.test(word(line, i + 1));
    const main = mainBefore(line, i);
    // "will only pay if"
    const apart =
      token.lower === 'if' && word(line, i - 1) !== 'only' && main !== undefined && hasOnly(line, main);
    const bound = boundBy(line, i);
    const only = joined || apart || bound !== undefined;
    if (!only && token.lower !== 'unless') return [];
    const start = bound ?? i + (joined ? 2 : 1);
    const by = main && !isSupposed(line, main) ? actorOf(line, main) : undefined;
    if (!main || !by || isOpen(line, start)) return [];
    const demand: Found = {
      rule: `condition: ${only ? 'only if' : 'unless'}`,
      kind: 'demand',
      by,
      to: gainsItself(line, start) || isPassive(line, start) ? undefined : phraseFrom(line, start),
      words: { first: i, last: start - 1 },
      content: { first: start, last: clauseEnd(line, start) },
    };
    if (!only || main.negated || main.passive) return [demand];
    const offer: Found = {
      rule: 'condition: would, only if',
      kind: 'offer',
      by,
      to: undefined,
      words: main,
      content: { first: main.last, last: i - 1 },
    };
    return [offer, demand];
  });
}

/** Where the clause begins behind "provided that" and "on condition that". */
function boundBy(line: Line, i: number): number | undefined {
  const [before, text, after] = [word(line, i - 1), word(line, i), word(line, i + 1)];
  const that = after === 'that' ? 2 : 1;
  if (text === 'provided' || text === 'providing')
    return that === 2 || word(line, i - 1) === ',' ? i + that : undefined;
  return text === 'condition' && /^(?:on|the)$/.test(before) && that === 2 ? i + that : undefined;
}

/** Who is to be freed is not who is to free them. */
const isPassive = (line: Line, start: number): boolean =>
  line.groups.find(({ first }) => first > start)?.passive === true;

const hasOnly = (line: Line, { first, last }: VerbGroup): boolean =>
  line.tokens.slice(first, last + 1).some((token) => token.lower === 'only');

/** The verb that a condition is put on: one that says what somebody will do, or threatens it. */
function mainBefore(line: Line, condition: number): VerbGroup | undefined {
  return line.groups.findLast(
    (group) =>
      group.last < condition &&
      group.last > condition - REACH &&
      group.form === 'finite' &&
      (group.modal === 'will' || group.modal === 'would' || THREATS.has(verbOf(line, group))),
  );
}

/** "unless it got the money": who sets the condition is to have it. */
function gainsItself(line: Line, start: number): boolean {
  const verb = line.groupAt[start + 1];
  return /^(?:it|they|he|she|we|i)$/.test(word(line, start)) && GAINS.has(verbOf(line, verb));
}

const GAINS = new Set(['get', 'receive', 'obtain', 'win', 'gain', 'have']);

/** How many tokens a condition may stand after its verb. */
const REACH = 15;
