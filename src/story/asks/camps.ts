import type { StorySide } from '../asks.ts';
import type { PartyId } from '../parties.ts';
import type { StoryText } from '../story.ts';

/** Whom a side belongs to: the country that it is or speaks for, or else itself. */
export const campOf = (story: StoryText, side: StorySide | undefined): PartyId | undefined =>
  side && (story.parties.all[side.party]?.country ?? side.party);
