import { type Match, type Meaning, unplaced } from './rule.ts';

/** What comes again every year: "usually held in May", "traditionally open on Easter Monday". */
const HABIT =
  /\b(?:usually|typically|normally|generally|traditionally|customarily|always|annually|(?:every|each) (?:year|season))\b[^,;:—–]*$/i;
const OWN_YEAR = /\d{4}|\b(?:last|this|next|same|that|past|coming|previous)\b/i;

/** A meaning without the place on the calendar that a part of any year does not have. */
export function placeHabit(meaning: Meaning, { before, text }: Match): Meaning {
  const { type, timex } = meaning;
  const yearly = /^\d{4}-(?:\d\d|Q\d|H\d|SP|SU|FA|WI)/.test(timex) && !OWN_YEAR.test(text);
  return yearly && HABIT.test(before) ? unplaced(type, `XXXX${timex.slice(4)}`) : meaning;
}
