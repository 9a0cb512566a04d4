import type { PartyId } from '../parties.ts';
import type { Counterparts } from './counterparts.ts';
import { COMPARED, type Group, type Grouping } from './grouping.ts';
import type { Member } from './members.ts';
import type { StoryAsk } from './story-ask.ts';

/**
 * What of an earlier grouping still holds, while asks are grouped once more in their order. An ask is decided by the first
 * members of groups that share a word with it, by how many these groups have of each side, and by whom its side deals with. So
 * its decision holds as long as none of its words is one of a group whose first members are not what they were.
 */
export class Earlier {
  /** The earlier group of each ask that has not changed, and its members that others were compared with. */
  readonly #groups = new Map<StoryAsk, Group>();
  readonly #first = new Set<StoryAsk>();
  /** The groups that begin with the ask that an earlier one began with, by that one; and the other way round. */
  readonly #now = new Map<Group, Group>();
  readonly #was = new Map<Group, Group>();
  /** The words of groups that have changed, and the sides that deal with others than before. */
  readonly #words = new Set<string>();
  readonly #sides = new Set<PartyId | undefined>();

  constructor(members: readonly Member[], counterparts: Counterparts, before?: Grouping) {
    if (!before) return;
    const now = new Map(members.map((member) => [member.ask, member]));
    for (const group of before.groups)
      for (const [i, member] of group.members.entries()) {
        if (isSame(member, now.get(member.ask))) {
          this.#groups.set(member.ask, group);
          if (i < COMPARED) this.#first.add(member.ask);
        } else if (i < COMPARED) this.#change(group);
      }
    for (const side of new Set([...counterparts.keys(), ...before.counterparts.keys()]))
      if (!isSameSet(counterparts.get(side), before.counterparts.get(side))) this.#sides.add(side);
  }

  /** Whether an ask belongs where it belonged before. */
  holds({ ask, content, by }: Member): boolean {
    if (!this.#groups.has(ask) || this.#sides.has(by)) return false;
    return !content.keys().some((word) => this.#words.has(word));
  }

  /** The group that an ask belongs to whose decision holds; undefined when it begins one. */
  of({ ask }: Member): Group | undefined {
    const before = this.#groups.get(ask);
    return before && this.#now.get(before);
  }

  /** Go on to the next ask; this one is the last of a group now. */
  goOn({ ask }: Member, group: Group): void {
    const before = this.#groups.get(ask);
    if (before?.members[0]?.ask === ask && group.members.length === 1) {
      this.#now.set(before, group);
      this.#was.set(group, before);
    }
    const isFirst = group.members.length <= COMPARED;
    const wasFirst = this.#first.has(ask);
    if (isFirst === wasFirst && (!isFirst || this.#was.get(group) === before)) return;
    for (const one of [before, group, this.#was.get(group)]) if (one) this.#change(one);
  }

  /** Those of some groups that have the members that an earlier one had, each as it was, with that one. */
  same(groups: readonly Group[]): Map<Group, Group> {
    return new Map(
      groups.flatMap((group) => {
        const before = this.#was.get(group);
        const isSame =
          before?.members.length === group.members.length &&
          group.members.every(
            ({ ask }, i) => before.members[i]?.ask === ask && this.#groups.get(ask) === before,
          );
        return isSame ? [[group, before] as const] : [];
      }),
    );
  }

  #change({ members }: Group): void {
    for (const { content } of members.slice(0, COMPARED))
      for (const word of content.keys()) this.#words.add(word);
  }
}

const isSame = (a: Member, b: Member | undefined): boolean =>
  b !== undefined &&
  a.by === b.by &&
  a.to === b.to &&
  a.term === b.term &&
  (a.refersTo === undefined) === (b.refersTo === undefined) &&
  isSameList([...a.content], [...b.content]);

const isSameList = (a: readonly (readonly [string, number])[], b: typeof a): boolean =>
  a.length === b.length && a.every(([word, weight], i) => b[i]?.[0] === word && b[i]?.[1] === weight);

const isSameSet = (a: ReadonlySet<PartyId> = new Set(), b: ReadonlySet<PartyId> = new Set()): boolean =>
  a.size === b.size && a.isSubsetOf(b);
