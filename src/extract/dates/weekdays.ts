import { anchorFor } from './anchor.ts';
import { addDays, mondayOf, nthWeekday, weekdayOf, weekText } from './calendar.ts';
import { weekdayNear, yearOfMonth } from './choose.ts';
import { MONTH, monthOf, PART_OF_DAY, partOfDay, WEEKDAY, weekdayNumber } from './names.ts';
import { ordinalOf, YEAR } from './numbers.ts';
import {
  type Context,
  type Match,
  type Meaning,
  pattern,
  type Rule,
  relative,
  stated,
  unplaced,
} from './rule.ts';

/** The day that a weekday means here; undefined where nothing says which one. */
function dayOf(which: string, weekday: number, context: Context): string | undefined {
  const { today, tense } = context;
  if (/previous|before|following|after|the next/.test(which)) {
    const anchor = anchorFor(context, 'day')?.slice(0, 10);
    if (!anchor) return undefined;
    const ahead = (weekday - weekdayOf(anchor) + 6) % 7;
    return addDays(anchor, /previous|before/.test(which) ? ((ahead + 1) % 7) - 7 : ahead + 1);
  }
  if (!today) return undefined;
  if (which === 'week') return addDays(weekdayNear(addDays(today, 1), weekday, 'future'), 7);
  if (/next week/.test(which)) return addDays(mondayOf(today), 6 + weekday);
  if (/last week/.test(which)) return addDays(mondayOf(today), weekday - 8);
  if (/this week/.test(which)) return addDays(mondayOf(today), weekday - 1);
  if (/past|last/.test(which)) return weekdayNear(addDays(today, -1), weekday, 'past');
  if (/coming|next/.test(which)) return weekdayNear(addDays(today, 1), weekday, 'future');
  return weekdayNear(today, weekday, tense);
}

/** A newspaper that is named after its day. */
const PAPER =
  /^\s+(?:Times|Mirror|Post|Herald|Mail|Express|Telegraph|Star|Independent|Tribune|Mercury|World|Sun|Sport|Magazine)\b/;

function weekdayMeaning({ groups, after }: Match, context: Context): Meaning | undefined {
  if (PAPER.test(after)) return undefined;
  const weekday = weekdayNumber(groups.weekday);
  if (!weekday) return undefined;
  const time = partOfDay(groups.part);
  const which = `${groups.which ?? ''} ${groups.week ?? groups.hence ?? ''}`.toLowerCase().trim();
  const day = dayOf(which, weekday, context);
  if (!day) return unplaced('DATE', `XXXX-WXX-${weekday}${time}`);
  // "next Friday" on a Tuesday, "last Tuesday" on a Friday: of this week or of the other, nobody knows
  const doubtful =
    /^(?:last|next)$/.test(which) && context.today && mondayOf(day) === mondayOf(context.today);
  return doubtful ? unplaced('DATE', day + time) : relative(day + time);
}

const SATURDAY = 6;

/** "the second Monday in October", "the last weekend of May". */
function nthWeekdayOf({ groups }: Match, { today, tense }: Context): Meaning | undefined {
  const month = monthOf(groups.month);
  const weekday = groups.weekend ? SATURDAY : weekdayNumber(groups.weekday);
  if (!month || !weekday) return undefined;
  const year = groups.year ? Number(groups.year) : today && yearOfMonth(today, month, tense);
  const n = /last/i.test(groups.nth ?? '') ? -1 : (ordinalOf(groups.nth ?? '') ?? 1);
  if (!year) return undefined;
  const day = nthWeekday(year, month, weekday, n);
  return stated(groups.weekend ? `${weekText(day)}-WE` : day);
}

/** Days of the week: "Saturday", "last Monday", "Tuesday morning", "the following Friday", "late Thursday". */
export const WEEKDAYS: readonly Rule[] = [
  {
    name: 'weekday',
    pattern: pattern`(?:(?:early|earlier|late|later) (?:on )?)?(?:(?<which>last|next|this(?: past| coming)?|this|the (?:previous|following|next)) )?(?<weekday>${WEEKDAY})(?: (?:early |late )?(?<part>${PART_OF_DAY})|,? (?:of )?(?<week>(?:last|this|next) week)| (?<hence>week)(?=[.,;:)]|$))?`,
    read: weekdayMeaning,
  },
  {
    name: 'nth-weekday',
    pattern: pattern`the (?<nth>first|second|third|fourth|last) (?:(?<weekday>${WEEKDAY})|(?<weekend>weekend)) (?:in|of) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    read: nthWeekdayOf,
  },
  {
    name: 'weekday-before',
    pattern: pattern`the (?<weekday>${WEEKDAY}) (?<which>before|after)`,
    read: weekdayMeaning,
  },
  {
    name: 'weekdays',
    pattern: pattern`(?:(?:each|every) (?<one>${WEEKDAY})|(?<many>${WEEKDAY})s)(?: (?<part>${PART_OF_DAY})s?)?`,
    read: ({ groups }) => {
      const weekday = weekdayNumber(groups.one ?? groups.many);
      return weekday ? unplaced('SET', `XXXX-WXX-${weekday}${partOfDay(groups.part)}`) : undefined;
    },
  },
];
