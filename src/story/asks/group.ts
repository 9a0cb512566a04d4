import { type Counterparts, counterpartsOf } from './counterparts.ts';
import { Earlier } from './earlier.ts';
import { fits, seen } from './fit.ts';
import { type Choice, COMPARED, type Compared, type Group, type Grouping, type Place } from './grouping.ts';
import type { Member } from './members.ts';
import { type Proposals, proposals } from './proposals.ts';
import { ALIKE_AT_ALL, chanceOfRetold, mayBeRetold } from './retold.ts';
import type { StoryAsk } from './story-ask.ts';

/** So alike must what is asked be for the rules that look at words. */
const ALIKE = 0.5;
/** So alike must all asks of a group be on average, or as likely one. */
const ALIKE_ON_AVERAGE = 0.35;

/** Asks in groups, and for each group that has nothing but what one of an earlier grouping has, that one. */
interface Gathered {
  readonly grouping: Grouping;
  readonly same: ReadonlyMap<Group, Group>;
}

/**
 * Asks in groups: what one side asks in like words, with what the other side answers to it. What refers back stays with
 * what it refers to. An index of words proposes the groups, so that each ask is compared with few of them, and with none but those
 * that have changed where it chose its group `before`.
 */
export function gather(members: readonly Member[], before?: Grouping): Gathered {
  const groups: Group[] = [];
  const places = new Map<StoryAsk, Place>();
  const compared = proposals<Compared>(members.length);
  const counterparts = counterpartsOf(members);
  const earlier = new Earlier(members, counterparts, before);
  const choose = (member: Member): Choice | undefined => {
    const referred = member.refersTo && places.get(member.refersTo);
    if (referred) return { group: referred.group, score: 0 };
    const known = earlier.choiceOf(member);
    return known === undefined
      ? nearest(member, compared, counterparts)
      : nearest(member, earlier.strangers, counterparts, known ?? undefined);
  };
  for (const member of members) {
    const { group, score } = choose(member) ?? { group: begin(groups), score: 0 };
    const at = group.members.push(member) - 1;
    places.set(member.ask, { member, group, at, score });
    if (at < COMPARED) {
      const one = { ...seen(member), group };
      compared.add(one);
      group.first.push(one);
      group.sides.set(member.by, (group.sides.get(member.by) ?? 0) + 1);
    }
    earlier.goOn(member, group);
  }
  return { grouping: { counterparts, groups, places }, same: earlier.same(groups) };
}

function begin(groups: Group[]): Group {
  const group = { number: groups.length, members: [], first: [], sides: new Map() };
  groups.push(group);
  return group;
}

/**
 * The group that an ask is closest to, if there is one: to those of its members that are of the ask's own side, where the
 * group has any, else to all that are compared; of two that are as close, the one that began first. `best` is the closest of
 * those that are not among the compared.
 */
function nearest(
  member: Member,
  compared: Proposals<Compared>,
  counterparts: Counterparts,
  best?: Choice,
): Choice | undefined {
  const asked = seen(member);
  const opposite = counterparts.get(asked.by);
  const sums = new Map<Group, number>();
  compared.near(asked.content, ALIKE_AT_ALL, (other, common) => {
    const { group, by } = other;
    if (by !== asked.by && group.sides.has(asked.by)) return;
    const likeness = mayBeRetold(asked, other)
      ? chanceOfRetold(asked, other, common.likeness)
      : common.likeness >= ALIKE && fits(asked, other, common, opposite)
        ? common.likeness
        : 0;
    // Rounded, so that the sum is the same in whatever order.
    if (likeness > 0) sums.set(group, (sums.get(group) ?? 0) + Math.fround(likeness));
  });
  let closest = best;
  for (const [group, sum] of sums) {
    const score = sum / (group.sides.get(asked.by) ?? group.first.length);
    if (score >= ALIKE_ON_AVERAGE && (!closest || isCloser({ group, score }, closest)))
      closest = { group, score };
  }
  return closest;
}

const isCloser = (a: Choice, b: Choice): boolean =>
  a.score > b.score || (a.score === b.score && a.group.number < b.group.number);
