import { type Counterparts, counterpartsOf } from './counterparts.ts';
import { Earlier } from './earlier.ts';
import { type Asked, fits, seen } from './fit.ts';
import {
  ALIKE,
  type Choice,
  COMPARED,
  type Compared,
  type Group,
  type Grouping,
  type Place,
} from './grouping.ts';
import type { Member } from './members.ts';
import { type Proposals, proposals } from './proposals.ts';
import { ALIKE_AT_ALL, chanceOfRetold, mayBeRetold } from './retold.ts';
import type { StoryAsk } from './story-ask.ts';

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
    const before = earlier.placeOf(member);
    if (!before) return nearest(member, compared, counterparts);
    const same = earlier.now(before.group);
    const choice = nearest(member, earlier.strangers, counterparts, same && { ...before, group: same });
    if (same || before.at === 0 || (choice && isCloserThan(choice, before))) return choice;
    return nearest(member, compared, counterparts);
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
  const { content, by } = member;
  const opposite = counterparts.get(by);
  const sums = new Map<Group, number>();
  let asked: Asked | undefined;
  compared.near(content, ALIKE_AT_ALL, (other, common) => {
    const { group } = other;
    if (other.by !== by && group.sides.has(by)) return;
    asked ??= seen(member);
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
    const score = sum / (group.sides.get(by) ?? group.first.length);
    if (score >= ALIKE_ON_AVERAGE && (!closest || isCloser({ group, score }, closest)))
      closest = { group, score };
  }
  return closest;
}

/** Whether a choice is closer than one before was, and so than all that was not chosen then. */
const isCloserThan = (choice: Choice, before: Choice): boolean =>
  choice.score > before.score ||
  (choice.score === before.score && choice.group.members[0] === before.group.members[0]);

const isCloser = (a: Choice, b: Choice): boolean =>
  a.score > b.score || (a.score === b.score && a.group.number < b.group.number);
