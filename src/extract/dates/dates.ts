import type { Article, Sentence } from '../../corpus/article.ts';
import type { DateMention } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { DEICTIC } from './deictic.ts';
import { DISTANCE } from './distance.ts';
import { DURATIONS } from './durations.ts';
import { MONTHS } from './months.ts';
import { QUARTERS } from './quarters.ts';
import type { Match, Rule } from './rule.ts';
import { SEASONS } from './seasons.ts';
import { SETS } from './sets.ts';
import { STATED } from './stated.ts';
import { tenseAround } from './tense.ts';
import { TIMES } from './times.ts';
import { grainOf, lastDay } from './timex.ts';
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

/** Sentences without one of these hold no time expression. */
const TRIGGER =
  /\d|['’]s\b|day|week|month|year|decade|centur|quarter|hour|minute|second|morning|night|noon|evening|weekend|now|current|recent|soon|future|past|previous|formerly|lately|present|[A-Z][a-z]{2}|spring|summer|autumn|fall|winter|time|moment|daily|annual|ninet|eight|twent/;

/** How many sentences back a date can be what "two days later" counts from. */
const REACH = 3;

interface Candidate {
  readonly rule: Rule;
  readonly order: number;
  readonly match: Match;
}

/** Every match of every rule, the leftmost first, of those that begin together the longest, then by the order of the rules. */
function candidatesIn(text: string, offset: number): Candidate[] {
  if (!TRIGGER.test(text)) return [];
  const found: Candidate[] = [];
  for (const [order, rule] of RULES.entries()) {
    for (const m of text.matchAll(rule.pattern)) {
      const end = m.index + m[0].length;
      const match = {
        start: offset + m.index,
        end: offset + end,
        text: m[0],
        groups: m.groups ?? {},
        before: text.slice(0, m.index),
        after: text.slice(end),
      };
      if (m[0]) found.push({ rule, order, match });
    }
  }
  return found.sort(
    (a, b) => a.match.start - b.match.start || b.match.end - a.match.end || a.order - b.order,
  );
}

/** The time expressions of an article: one list a sentence, in the order of the text, none overlapping. */
export function findDates(
  article: Article,
  tokens: readonly (readonly Token[])[],
): readonly (readonly DateMention[])[] {
  const today = article.published?.date;
  const placed: { sentence: number; timex: string }[] = [];
  let quarter: string | undefined;
  const read = (sentence: Sentence, index: number): DateMention[] => {
    const mentions: DateMention[] = [];
    let end = sentence.start;
    for (const { rule, match } of candidatesIn(
      article.text.slice(sentence.start, sentence.end),
      sentence.start,
    )) {
      if (match.start < end) continue;
      const meaning = rule.read(match, {
        today,
        sure: true,
        tense: tenseAround(tokens[index] ?? [], match.start, match.end),
        quarter,
        earlier: placed.filter((p) => index - p.sentence <= REACH).map((p) => p.timex),
      });
      if (!meaning) continue;
      end = match.end;
      mentions.push({ start: match.start, end, rule: rule.name, ...meaning });
      if (meaning.period && meaning.type !== 'DURATION')
        placed.unshift({ sentence: index, timex: meaning.timex });
      if (grainOf(meaning.timex) === 'quarter' && meaning.period && meaning.timex >= (quarter ?? '')) {
        if (!today || lastDay(meaning.period) < today) quarter = meaning.timex;
      }
    }
    return mentions;
  };
  return article.sentences.map(read);
}
