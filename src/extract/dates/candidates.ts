import { DEICTIC } from './deictic.ts';
import { DISTANCE } from './distance.ts';
import { DURATIONS } from './durations.ts';
import { MONTHS } from './months.ts';
import { QUARTERS } from './quarters.ts';
import type { Match, Rule } from './rule.ts';
import { SEASONS } from './seasons.ts';
import { SETS } from './sets.ts';
import { STATED } from './stated.ts';
import { TIMES } from './times.ts';
import { VAGUE } from './vague.ts';
import { WEEKDAYS } from './weekdays.ts';
import { YEARS } from './years.ts';

/** In the order in which rules that fit the same words are tried. */
const RULES: readonly Rule[] = [
  STATED,
  TIMES,
  MONTHS,
  QUARTERS,
  SEASONS,
  WEEKDAYS,
  DEICTIC,
  DISTANCE,
  SETS,
  DURATIONS,
  YEARS,
  VAGUE,
].flat();

/** Words that a rule may read as a time expression. */
export interface Candidate {
  readonly rule: Rule;
  readonly match: Match;
}

/**
 * Every match of every rule in a sentence that begins at an offset of the article: the leftmost first, of those that
 * begin together the longest, and of equals the one whose rule stands first.
 */
export function candidatesIn(text: string, offset: number): Candidate[] {
  const found: Candidate[] = [];
  for (const rule of RULES) {
    for (const m of text.matchAll(rule.pattern)) {
      const end = m.index + m[0].length;
      found.push({
        rule,
        match: {
          start: offset + m.index,
          end: offset + end,
          text: m[0],
          groups: m.groups ?? {},
          before: text.slice(0, m.index),
          after: text.slice(end),
        },
      });
    }
  }
  // the sort is stable, so equals keep the order of the rules
  return found.sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end);
}
