import type { Article } from '../../corpus/article.ts';
import { AGO } from './ago.ts';
import { COMPARED } from './compared.ts';
import { DEICTIC } from './deictic.ts';
import { DISTANCE } from './distance.ts';
import { DURATIONS } from './durations.ts';
import { HOLIDAY } from './holidays.ts';
import { MONTHS } from './months.ts';
import { NUMERIC } from './numeric.ts';
import { QUARTERS } from './quarters.ts';
import type { Match, Rule } from './rule.ts';
import { HOLIDAYS, SEASONS } from './seasons.ts';
import { SETS } from './sets.ts';
import { STATED } from './stated.ts';
import { TIMES } from './times.ts';
import { UNITS } from './units.ts';
import { VAGUE } from './vague.ts';
import { WEEKDAYS } from './weekdays.ts';
import { YEARS } from './years.ts';

const UNIT_WORDS = /second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur/i;

/**
 * The rules in the order in which those that fit the same words are tried, each group with what a sentence must hold
 * for any of them to fit: looking for that first saves most of the time.
 */
const GROUPS: readonly (readonly [needed: RegExp, rules: readonly Rule[]])[] = [
  [/\d/, NUMERIC],
  [/\d/, STATED],
  [/\d|noon|midnight|midday/i, TIMES],
  [/Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/i, MONTHS],
  [/quarter|half of|Q[1-4]/i, QUARTERS],
  [/quarter|period|year-|last year|same|comparable|corresponding|equivalent/i, COMPARED],
  [/spring|summer|autumn|fall|winter/i, SEASONS],
  [new RegExp(`\\b(?:${HOLIDAY})`, 'i'), HOLIDAYS],
  [/days?\b|weekend/i, WEEKDAYS],
  [/today|yesterday|tomorrow|tonight|morning|afternoon|evening|night/i, DEICTIC],
  [/week|month|year|decade/i, UNITS],
  [new RegExp(`${UNIT_WORDS.source}|morning|afternoon|evening|night`, 'i'), [...AGO, ...DISTANCE]],
  [/each|every|ly\b|twice|once|times|per|\ba\b/i, SETS],
  [UNIT_WORDS, DURATIONS],
  [/\d\d|eighteen|nineteen|year two|ties\b/i, YEARS],
  [/now|current|these days|at present|moment|recent|the past|lately|soon|future|term|while|time/i, VAGUE],
];

/** Words that a rule may read as a time expression. */
export interface Candidate {
  readonly rule: Rule;
  readonly match: Match;
}

/** A sentence, where it begins in its article, and what was found in it so far. */
interface Searched {
  readonly text: string;
  readonly offset: number;
  readonly found: Candidate[];
}

/**
 * Every match of every rule in the sentences of an article: for each sentence the leftmost first, of those that begin
 * together the longest, and of equals the one whose rule stands first.
 */
export function candidatesIn({ text, sentences }: Article): readonly (readonly Candidate[])[] {
  const searched = sentences.map(
    ({ start, end }): Searched => ({ text: text.slice(start, end), offset: start, found: [] }),
  );
  // Each rule over all sentences, not each sentence by all rules: together the patterns do not fit a processor's cache.
  for (const [needed, rules] of GROUPS) {
    const holding = searched.filter((sentence) => needed.test(sentence.text));
    for (const rule of rules) for (const sentence of holding) search(sentence, rule);
  }
  // the sort is stable, so equals keep the order of the rules
  return searched.map(({ found }) =>
    found.sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end),
  );
}

function search({ text, offset, found }: Searched, rule: Rule): void {
  const { pattern } = rule;
  // Not `matchAll`: that makes a copy of the pattern for each sentence, which takes a third of the time.
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    if (m[0] === '') pattern.lastIndex++;
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
