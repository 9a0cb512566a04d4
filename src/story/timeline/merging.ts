import { type Component, componentsOf, isSameComponent } from './components.ts';
import { type Linking, linkMentions, strongestLinks, UNLINKED } from './linking.ts';
import { type Group, mergeComponent } from './merge.ts';
import type { Told } from './told.ts';
import { type Weighed, type Weighing, weighTold } from './weighed.ts';

/** A component with the groups of its mentions. */
interface Merged extends Component {
  readonly groups: readonly Group[];
}

/** The mentions of a story in groups that tell of one event, with all that was found on the way to them. */
export interface Merging {
  readonly weighing: Weighing;
  readonly linking: Linking;
  /** By their first mentions. */
  readonly merged: ReadonlyMap<Weighed, Merged>;
}

/** Merges the mentions of a story. What of the story as it was `before` has not changed is kept: the groups are the same objects. */
export function mergeTold(told: readonly Told[], before?: Merging): Merging {
  const weighing = weighTold(told, before?.weighing);
  const linking = linkMentions(weighing, before?.linking ?? UNLINKED);
  const mentions = [...linking.blocks.values()].flatMap(({ members }) => members);
  const merged = componentsOf(mentions, strongestLinks(linking)).map((component) => {
    const [first] = component.members;
    const known = first && before?.merged.get(first);
    return known && isSameComponent(known, component)
      ? known
      : { ...component, groups: mergeComponent(component) };
  });
  return {
    weighing,
    linking,
    merged: new Map(merged.flatMap((one) => one.members.slice(0, 1).map((first) => [first, one] as const))),
  };
}

/** The groups of a merging. */
export const groupsOf = ({ merged }: Merging): Group[] =>
  [...merged.values()].flatMap(({ groups }) => groups);
