import type { PartyId } from '../parties.ts';
import type { Member } from './members.ts';

/** For each side all that it asks of, or that ask of it. */
export type Counterparts = ReadonlyMap<PartyId | undefined, ReadonlySet<PartyId>>;

/** The counterparts of all sides of some asks. */
export function counterpartsOf(members: readonly Member[]): Counterparts {
  const all = new Map<PartyId, Set<PartyId>>();
  for (const { by, to } of members) {
    if (by === undefined || to === undefined) continue;
    for (const [one, other] of [[by, to] as const, [to, by] as const])
      all.set(one, (all.get(one) ?? new Set()).add(other));
  }
  return all;
}
