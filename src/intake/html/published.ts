import type { Day } from '../../corpus/article.ts';
import { label, say } from '../../locale/label.ts';
import type { Found, FoundDay } from '../candidate.ts';
import { parseDay } from './day.ts';
import type { PageDocument } from './dom.ts';
import { type Statement, type Surroundings, statedDays } from './stated-days.ts';

/**
 * When a page says that it was published; never when it was changed. The first of JSON-LD, meta elements, `time`
 * elements and the line under the headline counts, on the day that it has in the outlet's own time zone. Where none of
 * them says it, a day in the address is taken as inferred.
 */
export function findPublished(page: PageDocument, around: Surroundings): FoundDay | undefined {
  const statements = statedDays(page, around);
  const first = statements[0];
  if (!first) return fromAddress(around.url);
  const chosen = localDay(first, statements);
  const others = new Map<Day, Found<Day>>();
  for (const { day, from, instant } of statements) {
    const same = instant !== undefined && (instant === chosen.instant || instant === first.instant);
    if (day !== chosen.day && !same && !others.has(day)) others.set(day, { value: day, from });
  }
  return { value: chosen.day, from: chosen.from, basis: 'stated', others: [...others.values()].slice(0, 5) };
}

/**
 * A time in UTC says little about the outlet's day: the same instant in another zone, or the day that is shown to
 * readers, is at home there.
 */
function localDay(first: Statement, statements: readonly Statement[]): Statement {
  if (!first.utc || first.instant === undefined) return first;
  const near = ({ day, instant, utc }: Statement): boolean =>
    instant === undefined
      ? Math.abs(Date.parse(day) - Date.parse(first.day)) <= 86_400_000
      : !utc && instant === first.instant;
  const local = statements.find((one) => one.instant !== undefined && near(one)) ?? statements.find(near);
  return local && local.day !== first.day ? local : first;
}

function fromAddress(url: string | undefined): FoundDay | undefined {
  const [, year, month, day] = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url ?? '') ?? [];
  if (!year || !month || !day) return undefined;
  const found = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const note = say(label('intake.note.address'));
  return (
    found && { value: found.day, from: label('intake.from.address'), basis: 'inferred', note, others: [] }
  );
}
