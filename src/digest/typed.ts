/** The days of the week, ISO 8601: Monday is 1. */
const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
/** Words for several days. */
const SEVERAL: Readonly<Record<string, readonly number[]>> = {
  daily: EVERY_DAY,
  weekdays: [1, 2, 3, 4, 5],
  weekend: [6, 7],
};

/** What the option for days suggests. */
export const DAY_CHOICES: readonly string[] = [...Object.keys(SEVERAL), ...NAMES, 'mon wed fri', 'tue thu'];

/** The days that somebody typed: names, at least their first three letters, or words for several. Undefined when one of them is none. */
export function parseDays(typed: string): number[] | undefined {
  const words = typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  const days = words.map((word) => {
    const at = word.length >= 3 ? NAMES.findIndex((name) => name.startsWith(word)) : -1;
    return SEVERAL[word] ?? (at < 0 ? undefined : [at + 1]);
  });
  if (!days.length || days.includes(undefined)) return undefined;
  return [...new Set(days.flatMap((of) => of ?? []))].sort();
}

/** Days as they are shown: the shortest words for them. */
export function showDays(days: readonly number[]): string {
  const key = days.join();
  const several = Object.entries(SEVERAL).find(([, of]) => of.join() === key)?.[0];
  return several ?? days.map((day) => NAMES[day - 1]?.slice(0, 3) ?? '').join(' ');
}

/** A time of day as `HH:MM`, from how somebody typed it: `8:00`, `08.00`, `8`. Undefined when it is none. */
export function parseTime(typed: string): string | undefined {
  const [, hours, minutes = '00'] = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(typed) ?? [];
  return hours !== undefined && Number(hours) < 24 && Number(minutes) < 60
    ? `${hours.padStart(2, '0')}:${minutes}`
    : undefined;
}
