import type { StoryAsk } from '../asks.ts';
import type { PartyId } from '../parties.ts';
import { type Content, likeContents } from './content.ts';

/** An ask with what its grouping looks at. */
export interface Member {
  readonly ask: StoryAsk;
  readonly content: Content;
  readonly by: PartyId | undefined;
  readonly to: PartyId | undefined;
}

/** So alike must one content of a group be, and so alike all its contents on average. */
const ALIKE = 0.5;
const ALIKE_ON_AVERAGE = 0.4;
/** An ask is compared with so many members of a group at most: a group's first ones say what it is about. */
const COMPARED = 12;

/**
 * Asks in groups: what one side asks in like words, with what the other side answers to it.
 * An index of words to groups proposes the groups, so the cost is the asks times the groups that share a word with them.
 */
export function gather(members: readonly Member[]): Member[][] {
  const groups: Member[][] = [];
  const index = new Map<string, Set<number>>();
  for (const member of members) {
    const near = new Set(member.content.keys().flatMap((word) => index.get(word) ?? []));
    let best: { group: number; score: number } | undefined;
    for (const group of near) {
      const score = closeness(member, groups[group] ?? []);
      if (score > (best?.score ?? 0)) best = { group, score };
    }
    const at = best?.group ?? groups.push([]) - 1;
    groups[at]?.push(member);
    for (const word of member.content.keys()) {
      const of = index.get(word);
      if (of) of.add(at);
      else index.set(word, new Set([at]));
    }
  }
  return groups;
}

/** How close an ask is to a group, 0 when it does not. */
function closeness(member: Member, group: readonly Member[]): number {
  const scores = group
    .slice(0, COMPARED)
    .map((other) => (linked(member, other) ? likeContents(member.content, other.content) : 0));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.max(...scores) >= ALIKE && mean >= ALIKE_ON_AVERAGE ? mean : 0;
}

/** Whether two asks may be one: by the same side and of one kind, or one refuses or offers what the other asks. */
function linked(x: Member, y: Member): boolean {
  const same = x.by === y.by || x.by === undefined || y.by === undefined;
  const refusals = Number(x.ask.kind === 'rejection') + Number(y.ask.kind === 'rejection');
  if (same) return refusals !== 1;
  const opposed = (a: Member, b: Member) => a.to === undefined || a.to === b.by;
  return (opposed(x, y) || opposed(y, x)) && x.ask.kind !== y.ask.kind;
}
