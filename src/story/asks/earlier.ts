import type { PartyId } from '../parties.ts';
import { isSameList } from '../same-list.ts';
import type { Counterparts } from './counterparts.ts';
import { ALIKE, COMPARED, type Compared, type Group, type Grouping, type Place } from './grouping.ts';
import type { Member } from './members.ts';
import { type Proposals, proposals } from './proposals.ts';

/**
 * An earlier grouping, while asks are grouped once more in their order. An ask is decided by the first members of groups and by
 * whom its side deals with. A group is still what it was as long as its first members are those that an earlier one had by then;
 * an ask that chose such a group chooses it again, unless one of those that are not what they were, the strangers, is closer.
 */
export class Earlier {
  /** The first members of the groups that are not what they were. */
  readonly strangers: Proposals<Compared>;
  readonly #before: Grouping | undefined;
  /** The earlier groups whose first members are all still there, and have not changed. */
  readonly #whole: ReadonlySet<Group>;
  /** The sides that deal with others than before, each with those; all these, and what they ask among the first of a group. */
  readonly #sides: Counterparts = new Map();
  readonly #partners: ReadonlySet<PartyId | undefined>;
  readonly #dealtWith: Proposals<Compared>;
  /** The groups that are what an earlier one was, by that one; and the other way round. */
  readonly #now = new Map<Group, Group>();
  readonly #was = new Map<Group, Group>();

  constructor(members: readonly Member[], counterparts: Counterparts, before?: Grouping) {
    this.strangers = proposals(members.length);
    this.#before = before;
    const present = new Set(members);
    this.#whole = new Set(
      before?.groups.filter((group) => group.members.slice(0, COMPARED).every((one) => present.has(one))),
    );
    if (before) this.#sides = changesOf(counterparts, before.counterparts);
    this.#partners = new Set(this.#sides.values().flatMap((others) => [...others]));
    this.#dealtWith = proposals(members.length);
  }

  /** Where an ask had its place, if nothing has changed that decided it but groups. */
  placeOf(member: Member): Place | undefined {
    const place = this.#whereWas(member);
    return place && !this.#dealsAnew(member) ? place : undefined;
  }

  /** What an earlier group is now, if it is what it was. */
  now(before: Group): Group | undefined {
    return this.#now.get(before);
  }

  /** Go on to the next ask; this one is the last of a group now. */
  goOn(member: Member, group: Group): void {
    if (!this.#before) return;
    const at = group.members.length - 1;
    const place = this.#whereWas(member);
    if (at === 0 && place?.at === 0 && this.#whole.has(place.group)) {
      this.#now.set(place.group, group);
      this.#was.set(group, place.group);
    }
    const was = this.#was.get(group);
    if (at < COMPARED) {
      const one = group.first[at];
      if (one && this.#partners.has(one.by)) this.#dealtWith.add(one);
      if (one && !was) this.strangers.add(one);
      if (was && was.members[at] !== member) this.#estrange(group);
    }
    // Another group lacks one of its first members.
    if (place && place.at < COMPARED && place.group !== was) this.#estrange(this.#now.get(place.group));
  }

  /** Those of some groups that have the members that an earlier one had, with that one. */
  same(groups: readonly Group[]): Map<Group, Group> {
    return new Map(
      groups.flatMap((group) => {
        const was = this.#was.get(group);
        return was && isSameList(group.members, was.members) ? [[group, was] as const] : [];
      }),
    );
  }

  /** Where an ask had its place, if it has not changed since. */
  #whereWas(member: Member): Place | undefined {
    const place = this.#before?.places.get(member.ask);
    return place?.member === member ? place : undefined;
  }

  /** Whether its side deals with others than before, and an ask is like one of theirs. */
  #dealsAnew({ by, content }: Member): boolean {
    const others = this.#sides.get(by);
    let isLike = false;
    if (others)
      this.#dealtWith.near(content, ALIKE, (one) => {
        isLike ||= one.by !== undefined && others.has(one.by);
      });
    return isLike;
  }

  /** The group is not what it was any more. */
  #estrange(group: Group | undefined): void {
    const was = group && this.#was.get(group);
    if (!group || !was) return;
    this.#was.delete(group);
    this.#now.delete(was);
    for (const one of group.first) this.strangers.add(one);
  }
}

const NOBODY: ReadonlySet<PartyId> = new Set();

/** For each side that deals with others now those with whom it did not, and those with whom it does not any more. */
const changesOf = (now: Counterparts, before: Counterparts): Counterparts =>
  new Map(
    [...now.keys(), ...before.keys()].flatMap((side) => {
      const others = (now.get(side) ?? NOBODY).symmetricDifference(before.get(side) ?? NOBODY);
      return others.size > 0 ? [[side, others]] : [];
    }),
  );
