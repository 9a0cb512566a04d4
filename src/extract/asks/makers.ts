import type { AskSide } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { userOf } from './compounded.ts';
import { type Line, type Phrase, verbOf, word } from './line.ts';
import { LIGHT_VERBS } from './nouns.ts';
import { actorOf, sideOf } from './sides.ts';

/** "Norline said its rival raised its offer": whoever makes or repeats what is its own. */
export const ownOf = (line: Line, start: number): AskSide | undefined =>
  /^(?:its|their)$/.test(word(line, start)) ? userOf(line, start) : undefined;

/** "An appeal for blood was launched by the clinic": whoever makes what the noun names, told behind it. */
export function issuerOf(line: Line, last: number): AskSide | undefined {
  const group = line.groupAt[last + 1];
  return group?.passive && LIGHT_VERBS.has(verbOf(line, group)) ? actorOf(line, group) : undefined;
}

/** "came back with an offer of 9 percent": whoever comes with it. */
export function bringerOf(line: Line, noun: string, start: number): AskSide | undefined {
  const group = line.groups.findLast(({ last }) => last < start);
  const apart = line.tokens.slice((group?.last ?? 0) + 1, start - 1).some(({ lower }) => lower === ',');
  if (!BROUGHT.has(noun) || word(line, start - 1) !== 'with' || !group || apart) return undefined;
  return COMING.has(verbOf(line, group)) ? actorOf(line, group) : undefined;
}

const BROUGHT: ReadonlySet<string> = new Set([
  'offer',
  'bid',
  'proposal',
  'demand',
  'request',
  'appeal',
  'plea',
]);
const COMING: ReadonlySet<string> = new Set([
  'come',
  'go',
  'respond',
  'reply',
  'counter',
  'return',
  'approach',
  'open',
  'start',
  'break',
  'follow',
  'answer',
]);

/** A deadline is set by whoever acts in the sentence, unless it is set for them. */
export function setterOf(line: Line, noun: Token, at: number, to: Phrase | undefined): AskSide | undefined {
  const group = line.groups.find((other) => other.form === 'finite');
  if (noun.lemma !== 'deadline' || !group || group.first > at) return undefined;
  const side = actorOf(line, group);
  return side && side.party !== sideOf(line, to)?.party ? side : undefined;
}
