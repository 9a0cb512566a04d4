import type { PartyId } from '../parties.ts';
import type { Counterparts } from './counterparts.ts';
import type { Asked } from './fit.ts';
import type { Member } from './members.ts';
import type { StoryAsk } from './story-ask.ts';

/** An ask is compared with so many members of a group at most: a group's first ones say what it is about. */
export const COMPARED = 6;

/** So alike must what is asked be for the rules that look at words. */
export const ALIKE = 0.5;

/** Asks that are one, with what the other side answers. */
export interface Group {
  /** Its place among all groups: those who begin earlier come first. */
  readonly number: number;
  readonly members: Member[];
  /** The first of its members, with whom others are compared, and how many of these are of each side. */
  readonly first: Compared[];
  readonly sides: Map<PartyId | undefined, number>;
}

/** One of the first members of a group. */
export interface Compared extends Asked {
  readonly group: Group;
}

/** A group, and how close to it an ask was that joined it: 0 for who began it, and for who refers to an ask in it. */
export interface Choice {
  readonly group: Group;
  readonly score: number;
}

/** Where an ask has its place: `at` is an index into the members of the group. */
export interface Place extends Choice {
  readonly member: Member;
  readonly at: number;
}

/** All asks in groups. */
export interface Grouping {
  readonly counterparts: Counterparts;
  readonly groups: readonly Group[];
  readonly places: ReadonlyMap<StoryAsk, Place>;
}
