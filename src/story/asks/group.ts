import type { StoryAsk } from '../asks.ts';
import type { PartyId } from '../parties.ts';
import { DEADLINE } from './collect.ts';
import { likeContents } from './likeness.ts';
import type { Member } from './members.ts';
import { type Proposals, proposals } from './proposals.ts';

/** So alike must one content of a group be, and so alike all its contents on average. */
const ALIKE = 0.5;
const ALIKE_ON_AVERAGE = 0.4;
/** What two sides say of one thing is linked when it is this alike: one may well offer something like what the other asks. */
const ANSWERS = 0.6;
/** One common word is enough where it says nearly all that both ask: in asks of one side, and of two. */
const BY_ONE_WORD = 0.7;
const BY_ONE_WORD_OF_ANOTHER = 0.85;
/** Told within so many sentences, a refusal may answer an ask that is not said to be made to whoever refuses. */
const NEAR = 3;
/** An ask is compared with so many members of a group at most: a group's first ones say what it is about. */
const COMPARED = 12;

/**
 * Asks in groups: what one side asks in like words, with what the other side answers to it. What refers back stays with
 * what it refers to. An index of words proposes the groups, so that each ask is compared with few of them.
 */
export function gather(members: readonly Member[]): Member[][] {
  const groups: Member[][] = [];
  const proposed = proposals();
  const places: number[] = [];
  const counterparts = new Set(
    members.flatMap(({ by, to }) => (by === undefined || to === undefined ? [] : [pairOf(by, to)])),
  );
  for (const member of members) {
    const referred = member.refersTo === undefined ? undefined : places[member.refersTo];
    const at = referred ?? nearest(member, groups, proposed, counterparts) ?? groups.push([]) - 1;
    places.push(at);
    if ((groups[at]?.push(member) ?? 0) <= COMPARED) proposed.add(member.content, at);
  }
  // A deadline that nobody else tells of stands with its ask already.
  return groups.filter((group) => group.some(({ ask }) => ask.rule !== DEADLINE));
}

/** Two sides that ask of each other, in whichever order, as one number. */
const pairOf = (a: PartyId, b: PartyId): number => Math.min(a, b) * 2 ** 26 + Math.max(a, b);

/** The group that an ask belongs to most, if there is one. */
function nearest(
  member: Member,
  groups: readonly (readonly Member[])[],
  proposed: Proposals,
  counterparts: ReadonlySet<number>,
): number | undefined {
  let best: { group: number; score: number } | undefined;
  for (const group of proposed.near(member.content, ALIKE)) {
    const score = closeness(member, groups[group] ?? [], counterparts);
    if (score > (best?.score ?? 0)) best = { group, score };
  }
  return best?.group;
}

/** How close an ask is to a group, 0 when it does not belong to it. Its own side's asks decide, where the group has any. */
function closeness(member: Member, group: readonly Member[], counterparts: ReadonlySet<number>): number {
  const first = group.slice(0, COMPARED);
  const own = first.filter((other) => other.by === member.by);
  const scores = (own.length > 0 ? own : first).map((other) => {
    const enough = needed(member, other, counterparts);
    const score = enough <= 1 ? likeContents(member.content, other.content) : 0;
    return score >= enough && isSureOf(member, other, score) ? score : 0;
  });
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return mean >= ALIKE_ON_AVERAGE ? mean : 0;
}

/**
 * Is likeness more than a word in common? One word will do where one side asks it first in both, or both say hardly
 * anything else. What one side offers is what the other asks when both name it first.
 */
function isSureOf(x: Member, y: Member, score: number): boolean {
  const shared = sharedWords(x, y);
  if (x.by === y.by)
    return shared >= 2 || score >= BY_ONE_WORD || !firstOf(x, 2).isDisjointFrom(firstOf(y, 2));
  if (score >= BY_ONE_WORD_OF_ANOTHER) return true;
  const refused = x.ask.kind === 'rejection' || y.ask.kind === 'rejection';
  return refused || x.ask.kind === y.ask.kind ? shared >= 2 : !firstOf(x, 1).isDisjointFrom(firstOf(y, 1));
}

/** Are two asks told within a few sentences? */
const isNear = (x: StoryAsk, y: StoryAsk): boolean =>
  x.article === y.article && Math.abs(x.sentence - y.sentence) <= NEAR;

const firstOf = ({ content }: Member, count: number): ReadonlySet<string> =>
  new Set(content.keys().take(count));

function sharedWords({ content }: Member, other: Member): number {
  let shared = 0;
  for (const word of content.keys()) if (other.content.has(word)) shared++;
  return shared;
}

/** How alike two asks must be to be one: by the same side and of one kind, or one refuses or offers what the other asks. */
function needed(x: Member, y: Member, counterparts: ReadonlySet<number>): number {
  const refusals = Number(x.ask.kind === 'rejection') + Number(y.ask.kind === 'rejection');
  // To leave at once and a week to leave are two demands.
  if (x.term && y.term && x.term !== y.term) return Number.POSITIVE_INFINITY;
  if (x.by === y.by || x.by === undefined || y.by === undefined)
    return refusals === 1 ? Number.POSITIVE_INFINITY : ALIKE;
  const addressed = x.to === y.by || y.to === x.by;
  // Two may ask for one thing, but not of each other: each of them means the other's withdrawal.
  if (x.ask.kind === y.ask.kind)
    return addressed || counterparts.has(pairOf(x.by, y.by)) ? Number.POSITIVE_INFINITY : ANSWERS;
  // Who refuses is the one who was asked, if both are told together or in the same words; an offer answers a demand only
  // between two who ask of each other.
  const unaddressed = refusals === 1 && (x.to === undefined || y.to === undefined);
  const open = unaddressed && (isNear(x.ask, y.ask) || sharedWords(x, y) >= 2);
  return addressed || open || counterparts.has(pairOf(x.by, y.by)) ? ANSWERS : Number.POSITIVE_INFINITY;
}
