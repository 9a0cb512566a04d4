import { lasting, once } from '../once.ts';
import type { Party, PartyId } from '../parties.ts';
import type { StoryText } from '../story-text.ts';
import { campOf } from './camps.ts';
import { stems } from './written.ts';

/** A party as a side of asks. It is one object from change to change of the story for as long as it stays what it is. */
export interface Standing {
  /** Whom it belongs to: the country that it is or speaks for, where there is one. */
  readonly camp: PartyId | undefined;
  /** The stems of all that it is called, and of all that its camp is. */
  readonly names: readonly ReadonlySet<string>[];
}

const NO_NAMES: ReadonlySet<string> = new Set();
const NOBODY: Standing = { camp: undefined, names: [] };

/** By what a party is called. */
const kept = lasting<readonly string[], Standing>();

/** Each party of a story as a side of asks. */
export function standingsIn(story: StoryText): (party: PartyId | undefined) => Standing {
  const known = new Map<PartyId, Standing>();
  for (const [id, party] of story.parties.all) {
    const camp = campOf(story, { party: id, basis: 'stated' });
    const other = camp === undefined ? undefined : story.parties.all.get(camp);
    const names = [namesOf(party), namesOf(other)];
    known.set(
      id,
      kept(party.names, [camp, ...names], () => ({ camp, names })),
    );
  }
  return (party) => (party === undefined ? NOBODY : (known.get(party) ?? NOBODY));
}

/** A description is no name: of "all prisoners must be freed" the prisoners are the point. */
const namesOf = (party: Party | undefined): ReadonlySet<string> =>
  !party || party.kind === 'group' ? NO_NAMES : stemsOf(party.names);

const stemsOf = once((names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(stems)));
