import type { AskSide } from '../finding.ts';
import { nounEnd } from './clause.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { LIGHT_VERBS } from './nouns.ts';
import { actorOf } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';

/** "launched a $10m appeal", "submitted a transfer request": the noun itself says what for, where somebody makes it. */
export function compounded(
  line: Line,
  noun: number,
  start: number,
): { content: Phrase; to?: undefined } | undefined {
  if (!COMPOUNDED.has(line.tokens[noun]?.lemma ?? '') || !userOf(line, start)) return undefined;
  const before = pos(line, noun - 1);
  const amount = line.tokens
    .slice(start, noun)
    .some((token) => token.pos === 'SYM' || /\d/.test(token.lower));
  const maker = line.groups.findLast(({ last }) => last < start);
  const launched =
    word(line, noun) === 'appeal' &&
    LAUNCHING.has(governor(line, start) ?? '') &&
    !/^(?:whether|if)$/.test(word(line, (maker?.first ?? 0) - 1));
  if (launched && !amount) return { content: { first: start, last: nounEnd(line, start, 0) } };
  return amount || (before === 'NOUN' && line.tokens[noun]?.lemma === 'request')
    ? { content: { first: pos(line, start - 1) === 'SYM' ? start - 1 : start, last: noun } }
    : undefined;
}

/** Who launches an appeal asks for help, who lodges one goes to court. */
const LAUNCHING = new Set(['launch', 'start', 'begin', 'issue']);
const COMPOUNDED = new Set(['appeal', 'request', 'bid', 'offer']);

/** "the plan has her blessing": what has it stands before the verb. */
export function blessed(
  line: Line,
  noun: number,
  start: number,
): { content: Phrase; to?: undefined } | undefined {
  const group = line.groupAt[start - 1];
  if (line.tokens[noun]?.lemma !== 'blessing' || !group || verbOf(line, group) !== 'have') return undefined;
  const content = group.negated ? undefined : grammaticalSubject(line, group);
  return content && { content };
}

/** The verb whose object begins at a token, over a preposition or a list. */
export function governor(line: Line, start: number): string | undefined {
  for (let i = start - 1; i >= 0 && i > start - 8; i--) {
    const group = line.groupAt[i];
    if (group) return group.last === i ? line.tokens[i]?.lemma : undefined;
    if (word(line, i) === ',' || word(line, i) === ';') return undefined;
  }
  return undefined;
}

/** Whoever makes, issues or repeats what the noun names. */
export function userOf(line: Line, start: number): AskSide | undefined {
  const group = line.groups.findLast((other) => other.last < start);
  if (!group || !LIGHT_VERBS.has(verbOf(line, group))) return undefined;
  for (let i = group.last + 1; i < start; i++) if (word(line, i) === ',') return undefined;
  return actorOf(line, group);
}
