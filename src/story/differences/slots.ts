import type { SentenceRef, StoryText } from '../story-text.ts';
import { journeysIn } from './journeys.ts';
import { penaltyIn } from './penalties.ts';
import { pricesIn } from './prices.ts';
import { once, type Side, sideOf } from './side.ts';
import { stakesIn } from './stakes.ts';
import { standingsIn } from './standings.ts';
import { sumsIn } from './tallies.ts';

/** What a sentence tells of that the rules compare however unlike two sentences are, as keys that sentences share. */
export const slotsOf = (story: StoryText, ref: SentenceRef): ReadonlySet<string> => {
  const side = sideOf(story, ref);
  return side ? slotsIn(side) : NONE;
};

const NONE: ReadonlySet<string> = new Set();

const slotsIn = once(
  (side: Side): ReadonlySet<string> =>
    new Set([
      ...standingsIn(side).map(({ ladder, who }) => `${ladder} ${who}`),
      ...journeysIn(side).map(({ to }) => `to ${to}`),
      ...stakesIn(side).map(({ owner }) => `stake ${owner}`),
      ...pricesIn(side).flatMap(({ of, name }) => [`price ${of}`, `price ${name}`]),
      ...sumsIn(side).map(({ kind }) => `tally ${kind}`),
      ...(penaltyIn(side) ? ['penalty'] : []),
    ]),
);
