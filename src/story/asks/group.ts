import { type Counterparts, counterpartsOf } from './counterparts.ts';
import { Earlier } from './earlier.ts';
import { type Asked, fits, seen } from './fit.ts';
import { COMPARED, type Group, type Grouping } from './grouping.ts';
import type { Member } from './members.ts';
import { type Proposals, proposals } from './proposals.ts';
import type { StoryAsk } from './story-ask.ts';

/** So alike must one content of a group be, and so alike all its contents on average. */
const ALIKE = 0.5;
const ALIKE_ON_AVERAGE = 0.4;

/** Asks in groups, and for each group that has nothing but what one of an earlier grouping has, that one. */
interface Gathered {
  readonly grouping: Grouping;
  readonly same: ReadonlyMap<Group, Group>;
}

/** One of the first members of a group. */
interface Compared extends Asked {
  readonly group: Group;
}

/**
 * Asks in groups: what one side asks in like words, with what the other side answers to it. What refers back stays with
 * what it refers to. An index of words proposes the groups, so that each ask is compared with few of them, and with none where
 * nothing has changed that decided its group `before`.
 */
export function gather(members: readonly Member[], before?: Grouping): Gathered {
  const groups: Group[] = [];
  const compared = proposals<Compared>(members.length);
  const places = new Map<StoryAsk, Group>();
  const counterparts = counterpartsOf(members);
  const earlier = new Earlier(members, counterparts, before);
  for (const member of members) {
    const asked = seen(member);
    const find = () => (earlier.holds(member) ? earlier.of(member) : nearest(asked, compared, counterparts));
    const referred = member.refersTo && places.get(member.refersTo);
    const group: Group = referred ?? find() ?? { members: [], sides: new Map() };
    places.set(member.ask, group);
    if (group.members.push(member) === 1) groups.push(group);
    if (group.members.length <= COMPARED) {
      compared.add({ ...asked, group });
      group.sides.set(member.by, (group.sides.get(member.by) ?? 0) + 1);
    }
    earlier.goOn(member, group);
  }
  return { grouping: { counterparts, groups }, same: earlier.same(groups) };
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
    if (fits(asked, other, common, opposite)) sums.set(group, (sums.get(group) ?? 0) + common.likeness);
  });
  let best: { group: Group; score: number } | undefined;
  for (const [group, sum] of sums) {
    const score = sum / (group.sides.get(asked.by) ?? Math.min(group.members.length, COMPARED));
    if (score >= ALIKE_ON_AVERAGE && score > (best?.score ?? 0)) best = { group, score };
  }
  return best?.group;
}
