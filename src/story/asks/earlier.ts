import { isSameList } from '../once.ts';
import type { PartyId } from '../parties.ts';
import type { Counterparts } from './counterparts.ts';
import { type Choice, COMPARED, type Compared, type Group, type Grouping, type Place } from './grouping.ts';
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
  /** The sides that deal with others than before. */
  readonly #sides = new Set<PartyId | undefined>();
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
    for (const side of new Set([...counterparts.keys(), ...(before?.counterparts.keys() ?? [])]))
      if (!isSameSet(counterparts.get(side), before?.counterparts.get(side))) this.#sides.add(side);
  }

  /**
   * What an ask chose among the groups that are what they were: null for one that chose none, and undefined where that cannot
   * be said any more.
   */
  choiceOf(member: Member): Choice | null | undefined {
    const place = this.#placeOf(member);
    if (!place || this.#sides.has(member.by)) return undefined;
    if (place.at === 0) return null;
    const group = this.#now.get(place.group);
    return group && { group, score: place.score };
  }

  /** Go on to the next ask; this one is the last of a group now. */
  goOn(member: Member, group: Group): void {
    const at = group.members.length - 1;
    const place = this.#placeOf(member);
    if (at === 0 && place?.at === 0 && this.#whole.has(place.group)) {
      this.#now.set(place.group, group);
      this.#was.set(group, place.group);
    }
    const was = this.#was.get(group);
    if (at < COMPARED) {
      if (!was) for (const one of group.first.slice(at)) this.strangers.add(one);
      else if (was.members[at] !== member) this.#estrange(group);
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
  #placeOf(member: Member): Place | undefined {
    const place = this.#before?.places.get(member.ask);
    return place?.member === member ? place : undefined;
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

const isSameSet = (a: ReadonlySet<PartyId> = new Set(), b: ReadonlySet<PartyId> = new Set()): boolean =>
  a.size === b.size && a.isSubsetOf(b);
