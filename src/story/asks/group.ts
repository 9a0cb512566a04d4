import type { PartyId } from '../parties.ts';
import { DEADLINE } from './collect.ts';
import { isAmount } from './likeness.ts';
import type { Member } from './members.ts';
import { type Like, proposals } from './proposals.ts';
import type { StoryAsk } from './story-ask.ts';
import { askedAs } from './wording.ts';

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
  const compared = proposals<Compared>();
  const places: Member[][] = [];
  const counterparts = new Counterparts(members);
  for (const member of members) {
    const referred = member.refersTo === undefined ? undefined : places[member.refersTo];
    const group = referred ?? nearest(member, compared.near(member.content, ALIKE), counterparts) ?? [];
    places.push(group);
    if (group.push(member) === 1) groups.push(group);
    if (group.length <= COMPARED) compared.add({ content: member.content, member, group });
  }
  // A deadline that nobody else tells of stands with its ask already.
  return groups.filter((group) => group.some(({ ask }) => ask.rule !== DEADLINE));
}

/** One of the first members of a group. */
interface Compared extends Pick<Member, 'content'> {
  readonly member: Member;
  readonly group: Member[];
}

/** The sides that ask of each other, in whichever order. */
class Counterparts {
  readonly #of = new Map<PartyId, Set<PartyId>>();

  constructor(members: readonly Member[]) {
    for (const { by, to } of members) {
      if (by === undefined || to === undefined) continue;
      for (const [one, other] of [[by, to] as const, [to, by] as const])
        this.#of.set(one, (this.#of.get(one) ?? new Set()).add(other));
    }
  }

  has(one: PartyId, other: PartyId): boolean {
    return this.#of.get(one)?.has(other) ?? false;
  }
}

/** The group that an ask belongs to most, if there is one; `likes` are all that have a content like its own. */
function nearest(
  member: Member,
  likes: readonly Like<Compared>[],
  counterparts: Counterparts,
): Member[] | undefined {
  let best: { group: Member[]; score: number } | undefined;
  for (const [group, some] of Map.groupBy(likes, ({ one }) => one.group)) {
    const score = closeness(member, group, some, counterparts);
    if (score > (best?.score ?? 0)) best = { group, score };
  }
  return best?.group;
}

/**
 * How close an ask is to a group, 0 when it does not belong to it. Its own side's asks decide, where the group has any.
 * `likes` are those of the group's first members that have a content like its own.
 */
function closeness(
  member: Member,
  group: readonly Member[],
  likes: readonly Like<Compared>[],
  counterparts: Counterparts,
): number {
  const first = Math.min(group.length, COMPARED);
  let own = 0;
  for (let i = 0; i < first; i++) if (group[i]?.by === member.by) own++;
  let sum = 0;
  for (const { one, likeness } of likes) {
    const other = one.member;
    if (own > 0 && other.by !== member.by) continue;
    if (likeness >= needed(member, other, counterparts) && isSureOf(member, other, likeness)) sum += likeness;
  }
  const mean = sum / (own || first);
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
  // What two ask for alike is more than a sum.
  if (x.ask.kind === y.ask.kind && !shareMoreThanAmounts(x, y)) return false;
  if (score >= BY_ONE_WORD_OF_ANOTHER) return true;
  const refused = x.ask.kind === 'rejection' || y.ask.kind === 'rejection';
  return refused || x.ask.kind === y.ask.kind ? shared >= 2 : !firstOf(x, 1).isDisjointFrom(firstOf(y, 1));
}

/** "To block a sale" and "a sale" share all but the word that makes them opposites. */
const isAgainst = (member: Member): boolean => !firstOf(member, 1).isDisjointFrom(AGAINST);
const AGAINST: ReadonlySet<string> = new Set(['block', 'prevent', 'stop', 'halt', 'delai'].map(askedAs));

/** Are two asks told within a few sentences? */
const isNear = (x: StoryAsk, y: StoryAsk): boolean =>
  x.article === y.article && Math.abs(x.sentence - y.sentence) <= NEAR;

const firstOf = ({ content }: Member, count: number): ReadonlySet<string> =>
  new Set(content.keys().take(count));

const shareMoreThanAmounts = ({ content }: Member, other: Member): boolean =>
  content.keys().some((word) => other.content.has(word) && !isAmount(word));

function sharedWords({ content }: Member, other: Member): number {
  let shared = 0;
  for (const word of content.keys()) if (other.content.has(word)) shared++;
  return shared;
}

/** How alike two asks must be to be one: by the same side and of one kind, or one refuses or offers what the other asks. */
function needed(x: Member, y: Member, counterparts: Counterparts): number {
  const refusals = Number(x.ask.kind === 'rejection') + Number(y.ask.kind === 'rejection');
  // To leave at once and a week to leave are two demands.
  if (x.term && y.term && x.term !== y.term) return Number.POSITIVE_INFINITY;
  if (x.by === y.by || x.by === undefined || y.by === undefined)
    return refusals === 1 ? Number.POSITIVE_INFINITY : ALIKE;
  const addressed = x.to === y.by || y.to === x.by;
  // Two may ask for one thing, but not of each other: each of them means the other's withdrawal.
  if (x.ask.kind === y.ask.kind)
    return addressed || counterparts.has(x.by, y.by) || isAgainst(x) !== isAgainst(y)
      ? Number.POSITIVE_INFINITY
      : ANSWERS;
  // Who refuses is the one who was asked, if both are told together or in the same words; an offer answers a demand only
  // between two who ask of each other.
  const unaddressed = refusals === 1 && (x.to === undefined || y.to === undefined);
  const open = unaddressed && (isNear(x.ask, y.ask) || sharedWords(x, y) >= 2);
  return addressed || open || counterparts.has(x.by, y.by) ? ANSWERS : Number.POSITIVE_INFINITY;
}
