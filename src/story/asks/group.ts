import type { PartyId } from '../parties.ts';
import { DEADLINE } from './collect.ts';
import type { Member } from './members.ts';
import { type Common, type Proposals, proposals } from './proposals.ts';
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
const COMPARED = 6;

/** An ask as it is compared with others. */
interface Asked extends Pick<Member, 'ask' | 'content' | 'by' | 'to' | 'term'> {
  /** The first word of its content, and the second. */
  readonly heads: readonly string[];
  /** "To block a sale" and "a sale" share all but the word that makes them opposites. */
  readonly against: boolean;
}

interface Group {
  readonly members: Member[];
  /** Of each side, how many of its members others are compared with. */
  readonly sides: Map<PartyId | undefined, number>;
}

/** One of the first members of a group. */
interface Compared extends Asked {
  readonly group: Group;
}

/**
 * Asks in groups: what one side asks in like words, with what the other side answers to it. What refers back stays with
 * what it refers to. An index of words proposes the groups, so that each ask is compared with few of them.
 */
export function gather(members: readonly Member[]): Member[][] {
  const groups: Group[] = [];
  const compared = proposals<Compared>(members.length);
  const places: Group[] = [];
  const counterparts = counterpartsOf(members);
  for (const member of members) {
    const asked = seen(member);
    const referred = member.refersTo === undefined ? undefined : places[member.refersTo];
    const group: Group = referred ??
      nearest(asked, compared, counterparts) ?? { members: [], sides: new Map() };
    places.push(group);
    if (group.members.push(member) === 1) groups.push(group);
    if (group.members.length > COMPARED) continue;
    compared.add({ ...asked, group });
    group.sides.set(member.by, (group.sides.get(member.by) ?? 0) + 1);
  }
  // A deadline that nobody else tells of stands with its ask already.
  return groups.flatMap(({ members }) => (members.some(({ ask }) => ask.rule !== DEADLINE) ? [members] : []));
}

function seen({ ask, content, by, to, term }: Member): Asked {
  const heads = [...content.keys().take(2)];
  return { ask, content, by, to, term, heads, against: AGAINST.has(heads[0] ?? '') };
}

const AGAINST: ReadonlySet<string> = new Set(['block', 'prevent', 'stop', 'halt', 'delai'].map(askedAs));

/** For each side all that it asks of, or that ask of it. */
type Counterparts = ReadonlyMap<PartyId | undefined, ReadonlySet<PartyId>>;

function counterpartsOf(members: readonly Member[]): Counterparts {
  const all = new Map<PartyId, Set<PartyId>>();
  for (const { by, to } of members) {
    if (by === undefined || to === undefined) continue;
    for (const [one, other] of [[by, to] as const, [to, by] as const])
      all.set(one, (all.get(one) ?? new Set()).add(other));
  }
  return all;
}

/**
 * The group that an ask is closest to, if there is one: to those of its members that are of the ask's own side, where the
 * group has any, else to all that are compared.
 */
function nearest(asked: Asked, compared: Proposals<Compared>, counterparts: Counterparts): Group | undefined {
  const opposite = counterparts.get(asked.by);
  const sums = new Map<Group, number>();
  compared.near(asked.content, ALIKE, (other, common) => {
    const { group, by } = other;
    if (by !== asked.by && group.sides.has(asked.by)) return;
    if (!isSureOf(asked, other, common) || !areOfOne(asked, other, common, opposite)) return;
    sums.set(group, (sums.get(group) ?? 0) + common.likeness);
  });
  let best: { group: Group; score: number } | undefined;
  for (const [group, sum] of sums) {
    const score = sum / (group.sides.get(asked.by) ?? Math.min(group.members.length, COMPARED));
    if (score >= ALIKE_ON_AVERAGE && score > (best?.score ?? 0)) best = { group, score };
  }
  return best?.group;
}

/**
 * Is likeness more than a word in common? One word will do where one side asks it first in both, or both say hardly
 * anything else. What one side offers is what the other asks when both name it first.
 */
function isSureOf(x: Asked, y: Asked, { likeness, shared, amounts }: Common): boolean {
  if (x.by === y.by)
    return shared >= 2 || likeness >= BY_ONE_WORD || x.heads.some((word) => y.heads.includes(word));
  // What two ask for alike is more than a sum.
  if (x.ask.kind === y.ask.kind && shared === amounts) return false;
  if (likeness >= BY_ONE_WORD_OF_ANOTHER) return true;
  const refused = x.ask.kind === 'rejection' || y.ask.kind === 'rejection';
  return refused || x.ask.kind === y.ask.kind ? shared >= 2 : x.heads[0] === y.heads[0];
}

/** Are two asks told within a few sentences? */
const isNear = (x: StoryAsk, y: StoryAsk): boolean =>
  x.article === y.article && Math.abs(x.sentence - y.sentence) <= NEAR;

/**
 * Whether two asks of like contents may be one: by the same side and of one kind, or one refuses or offers what the other
 * asks. `counterparts` are those of the side of `x`.
 */
function areOfOne(
  x: Asked,
  y: Asked,
  { likeness, shared }: Common,
  counterparts: ReadonlySet<PartyId> | undefined,
): boolean {
  const refusals = Number(x.ask.kind === 'rejection') + Number(y.ask.kind === 'rejection');
  // To leave at once and a week to leave are two demands.
  if (x.term && y.term && x.term !== y.term) return false;
  if (x.by === y.by || x.by === undefined || y.by === undefined) return refusals !== 1;
  if (likeness < ANSWERS) return false;
  const addressed = x.to === y.by || y.to === x.by || counterparts?.has(y.by) === true;
  // Two may ask for one thing, but not of each other: each of them means the other's withdrawal.
  if (x.ask.kind === y.ask.kind) return x.ask.kind !== 'offer' && !addressed && x.against === y.against;
  // Who refuses is the one who was asked, if both are told together or in the same words; an offer answers a demand only
  // between two who ask of each other.
  const unaddressed = refusals === 1 && (x.to === undefined || y.to === undefined);
  return addressed || (unaddressed && (isNear(x.ask, y.ask) || shared >= 2));
}
