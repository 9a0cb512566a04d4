import { durationOf } from './lengths.ts';
import { MONTH, monthOf } from './names.ts';
import { NUMBER, numberOf } from './numbers.ts';
import { pattern, type Rule, unplaced } from './rule.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  'bi-weekly': 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** Times that come again: "every day", "each July", "weekly", "twice a year". */
export const SETS: readonly Rule[] = [
  {
    name: 'every-unit',
    pattern: pattern`(?:each|every) (?:(?<number>other|${NUMBER}) )?(?<unit>hours?|days?|weeks?|months?|quarters?|years?)`,
    read: ({ groups }) => {
      const count = groups.number === 'other' ? 2 : groups.number ? numberOf(groups.number) : 1;
      return unplaced('SET', durationOf(count, groups.unit ?? ''));
    },
  },
  {
    name: 'every-month-name',
    pattern: pattern`(?:each|every) (?<month>${MONTH})`,
    read: ({ groups }) => {
      const month = monthOf(groups.month);
      return month ? unplaced('SET', `XXXX-${String(month).padStart(2, '0')}`) : undefined;
    },
  },
  {
    name: 'frequency',
    // "the Daily Caller", "the New York Daily News": names keep their capital
    pattern: pattern`(?<word>hourly|daily|nightly|weekly|bi-?weekly|monthly|yearly|annually)`,
    read: ({ text, before }) =>
      /^\p{Lu}/u.test(text) && /\S/.test(before)
        ? undefined
        : unplaced('SET', ADVERBS[text.toLowerCase()] ?? 'XXXX'),
  },
  {
    name: 'per-unit',
    pattern: pattern`(?<=(?:once|twice|times|\d|million|billion|dollars|euros|percent|%) )(?:an?|per) (?<unit>hour|day|week|month|year)`,
    read: ({ groups }) => unplaced('SET', durationOf(1, groups.unit ?? '')),
  },
];
