import { OPPOSED_HEADS } from '../../extract/asks/classes.ts';
import type { Reading } from '../../extract/finding.ts';
import { once } from '../once.ts';
import type { PartyId } from '../parties.ts';
import type { StoryText } from '../story-text.ts';
import type { StorySide } from './story-ask.ts';

/** Whom somebody leads or speaks for may itself belong to another party: so many steps at most. */
const STEPS = 2;
const kept = new WeakMap<StoryText['readings'], ReadonlyMap<PartyId, PartyId>>();

/** Whom a side belongs to: the country that it is or speaks for, else the body that it leads or works for, else itself. */
export function campOf(story: StoryText, side: StorySide | undefined): PartyId | undefined {
  if (!side) return undefined;
  const bodies = bodiesOf(story);
  let camp = side.party;
  for (let step = 0; step < STEPS; step++) {
    const country = story.parties.all.get(camp)?.country;
    if (country !== undefined) return country;
    camp = bodies.get(camp) ?? camp;
  }
  return story.parties.all.get(camp)?.country ?? camp;
}

/** The body of each party that an article says to lead, work for or belong to one; the first that says so counts. */
function bodiesOf(story: StoryText): ReadonlyMap<PartyId, PartyId> {
  const known = kept.get(story.readings);
  if (known) return known;
  const bodies = new Map<PartyId, PartyId>();
  for (const { reading, parties } of story.linked) {
    for (const [i, of] of belongingIn(reading)) {
      const [party, body] = [parties[i] ?? '', parties[of] ?? ''];
      // Two relatives of one child may want opposite things for it.
      const name = story.parties.all.get(party)?.name ?? '';
      const own = !OPPOSED_HEADS.has(name.slice(name.search(/[^\s-]+$/)).toLowerCase());
      if (own && party !== body && !bodies.has(party)) bodies.set(party, body);
    }
  }
  kept.set(story.readings, bodies);
  return bodies;
}

/** The parties of an article that belong to others, each with the other, as indexes. */
const belongingIn = once(({ parties }: Reading) =>
  parties.flatMap(({ of }, i) => (of === undefined ? [] : [[i, of] as const])),
);
