import { addDays } from './calendar.ts';
import { partOfDay } from './names.ts';
import { type Context, type Match, type Meaning, pattern, type Rule, relative, unplaced } from './rule.ts';

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, tonight: 0 };

/** What "today's" is said of where it means these times. */
const GENERIC =
  /^['’]s\s+(?:\p{L}+\s)?(?:world|society|youth|generation|economy|standards|terms|money|prices|technology|children|age|era|computers)\b/u;

/** "as true today as it was then". */
const AS_EVER = /\bas\s+\p{Ll}+\s+…\s+as\b/iu;

/** A date where today is known; else, or where it is not sure, its value alone. */
const place = ({ today, sure }: Context, timexOf: (today: string) => string, otherwise: string): Meaning => {
  if (!today) return unplaced('DATE', otherwise);
  const meaning = relative(timexOf(today));
  return sure ? meaning : unplaced(meaning.type, meaning.timex);
};

/** "today", "late yesterday", "tomorrow morning", "tonight". */
function namedDay({ text, groups, before, after }: Match, context: Context): Meaning | undefined {
  // "USA Today", "the Tonight show": names
  if (/^To(?:day|night)/.test(text) && /\p{L}\s+$/u.test(before)) return undefined;
  // "today's world", "the leaders of tomorrow", "anybody alive today": the times, not a day
  if (GENERIC.test(after) || /\b(?:of|alive|living)\s+$/i.test(before) || AS_EVER.test(`${before}…${after}`))
    return unplaced('DATE', 'PRESENT_REF');
  const word = groups.day?.toLowerCase() ?? '';
  const time = word === 'tonight' ? 'TNI' : partOfDay(groups.part);
  return place(context, (today) => addDays(today, DAYS[word] ?? 0) + time, `XXXX-XX-XX${time}`);
}

/** "this morning", "last night". */
function partOfToday({ groups }: Match, context: Context): Meaning {
  const time = partOfDay(groups.part);
  const shift = /last/i.test(groups.which ?? '') ? -1 : 0;
  return place(context, (today) => addDays(today, shift) + time, `XXXX-XX-XX${time}`);
}

/** Days counted from today: "late yesterday", "the day after tomorrow", "this morning". */
export const DEICTIC: readonly Rule[] = [
  {
    name: 'named-day',
    pattern: pattern`(?:(?:early|earlier|late|later) )?(?<day>yesterday|today|tomorrow|tonight)(?: (?<part>morning|afternoon|evening|night))?`,
    read: namedDay,
  },
  {
    name: 'two-days-off',
    pattern: pattern`the day (?:before (?<last>yesterday)|after tomorrow)`,
    read: ({ groups }, context) =>
      place(context, (today) => addDays(today, groups.last ? -2 : 2), 'XXXX-XX-XX'),
  },
  {
    name: 'part-of-today',
    pattern: pattern`(?:(?:early|earlier|late|later) )?(?<which>this|last) (?<part>morning|afternoon|evening|night)`,
    read: partOfToday,
  },
];
