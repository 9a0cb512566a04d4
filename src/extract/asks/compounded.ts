import type { AskSide } from '../finding.ts';
import { nounEnd } from './clause.ts';
import { isUnreal } from './context.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { LIGHT_VERBS } from './nouns.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';

/** "launched a $10m appeal", "submitted a transfer request": the noun itself says what for, where somebody makes it. */
export function compounded(
  line: Line,
  noun: number,
  start: number,
  fromWhom: boolean,
): { content: Phrase; to?: undefined } | undefined {
  const lemma = line.tokens[noun]?.lemma ?? '';
  if (fromWhom && isReceived(line, noun, start)) return { content: { first: start, last: noun } };
  if (!COMPOUNDED.has(lemma) || !userOf(line, start)) return undefined;
  if (isBidMade(line, noun, start)) return { content: { first: start, last: nounEnd(line, start, 0) } };
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

const BIDS = new Set(['offer', 'bid', 'proposal']);
/** "received a cash offer from Norline", but not "criticism of the proposal by farmers" or "asked for proposals from firms". */
function isReceived(line: Line, noun: number, start: number): boolean {
  if (!BIDS.has(line.tokens[noun]?.lemma ?? '') || word(line, noun + 1) === 'of') return false;
  const definite = /^(?:the|this|that|its|their)$/.test(word(line, start));
  if (definite && (word(line, noun).startsWith('proposal') || pos(line, start - 1) === 'ADP')) return false;
  return !/^(?:ask|seek|request|invite|want|await|solicit|trigger|attract|provoke|expect)$/.test(
    governor(line, start) ?? '',
  );
}

const MAKING = new Set(['make', 'submit', 'launch', 'table', 'lodge', 'present']);
/** What is bid for on a market, where one also bids for an office or a medal. */
const TRADED =
  /^(?:takeover|buyout|merger|cash|hostile|tender|rival|shares?|stock|stake|company|assets|unit)$/;

/** "launched a hostile bid for Norline", "made a cash offer": an offer that is told by the noun alone. */
function isBidMade(line: Line, noun: number, start: number): boolean {
  if (!BIDS.has(line.tokens[noun]?.lemma ?? '') || !MAKING.has(governor(line, start) ?? '')) return false;
  const maker = line.groups.findLast(({ last }) => last < start);
  if (
    word(line, start) === 'the' ||
    word(line, (maker?.first ?? 0) - 1) === 'or' ||
    (maker && isUnreal(line, maker, 'offer'))
  )
    return false;
  const end = nounEnd(line, start, 0);
  return line.tokens.slice(start, end + 1).some(({ lower }) => TRADED.test(lower));
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

/** Who has an assurance did not give it. */
const GIVEN: ReadonlySet<string> = new Set(['give', 'offer', 'issue', 'make', 'provide', 'extend']);

/** Nouns with verbs of their own: to lead a campaign is to ask, to launch one may be to sell. */
const SPECIAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['petition', new Set([...LIGHT_VERBS, 'sign', 'organise', 'organize', 'circulate'])],
  ['assurance', GIVEN],
  ['assurances', GIVEN],
  ['guarantee', GIVEN],
  ['guarantees', GIVEN],
  ['campaign', new Set(['lead', 'wage', 'mount', 'join', 'back', 'support', 'spearhead'])],
]);

/** Whoever makes, issues or repeats what the noun names. */
export function userOf(line: Line, start: number): AskSide | undefined {
  const group = line.groups.findLast((other) => other.last < start);
  const noun = word(line, phraseFrom(line, start)?.last ?? start);
  const light = SPECIAL.get(noun) ?? LIGHT_VERBS;
  if (!group || !light.has(verbOf(line, group))) return undefined;
  for (let i = group.last + 1; i < start; i++) if (word(line, i) === ',') return undefined;
  return actorOf(line, group);
}
