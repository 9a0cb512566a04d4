import type { PartyId } from '../parties.ts';
import type { Counterparts } from './counterparts.ts';
import type { Member } from './members.ts';

/** An ask is compared with so many members of a group at most: a group's first ones say what it is about. */
export const COMPARED = 6;

/** Asks that are one, with what the other side answers. */
export interface Group {
  readonly members: Member[];
  /** Of each side, how many of its members others are compared with. */
  readonly sides: Map<PartyId | undefined, number>;
}

/** All asks in groups. */
export interface Grouping {
  readonly counterparts: Counterparts;
  readonly groups: readonly Group[];
}
