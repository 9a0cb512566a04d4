import { attribution } from './differences/attribution.ts';
import { beneficiaries } from './differences/beneficiaries.ts';
import { dates } from './differences/dates.ts';
import { denials } from './differences/denials.ts';
import { doers } from './differences/doers.ts';
import { figures } from './differences/figures.ts';
import { journeys } from './differences/journeys.ts';
import { lists } from './differences/lists.ts';
import { nobody } from './differences/nobody.ts';
import { occasions } from './differences/occasions.ts';
import { overtaken } from './differences/overtaken.ts';
import { penalties } from './differences/penalties.ts';
import { polarity } from './differences/polarity.ts';
import { prices } from './differences/prices.ts';
import { questions } from './differences/questions.ts';
import { ranks } from './differences/ranks.ts';
import { revisions } from './differences/revisions.ts';
import { scope } from './differences/scope.ts';
import { type Found, type Rule, sidesOf } from './differences/side.ts';
import { stakes } from './differences/stakes.ts';
import { stances } from './differences/stances.ts';
import { standings } from './differences/standings.ts';
import { sums } from './differences/sums.ts';
import { terms } from './differences/terms.ts';
import { tolls } from './differences/tolls.ts';
import { unplanned } from './differences/unplanned.ts';
import type { Pair } from './pair.ts';
import type { StoryText } from './story-text.ts';

/** The ways in which two sentences about one fact disagree, the surest first: the first that holds is shown. */
const RULES: readonly Rule[] = [
  penalties,
  stakes,
  prices,
  figures,
  tolls,
  nobody,
  dates,
  polarity,
  denials,
  unplanned,
  overtaken,
  scope,
  beneficiaries,
  lists,
  terms,
  revisions,
  ranks,
  stances,
  doers,
  attribution,
  occasions,
  questions,
  journeys,
  sums,
  standings,
];

/**
 * In what an aligned pair disagrees, and the verbatim words of each side that do; null when nothing is certain.
 * A false conflict costs more than ten missed ones, so every rule needs proof that both sides speak of the same thing.
 */
export function differenceOf(story: StoryText, pair: Pair): Found | null {
  const sides = sidesOf(story, pair);
  if (!sides) return null;
  for (const rule of RULES) {
    const found = rule(sides);
    if (found) return found;
  }
  return null;
}
