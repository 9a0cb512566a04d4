const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const VALUES = new Map<string, number>([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['a', 1],
  ['an', 1],
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
]);
const TEEN_WORD = `(?:${SMALL.slice(1).join('|')})`;
const TENS_WORD = `(?:${TENS.join('|')})`;

/** Numbers under a hundred in words. */
const UNDER_HUNDRED = `(?:${TENS_WORD}(?:[-\\s](?:${SMALL.slice(1, 10).join('|')}))?|${TEEN_WORD})`;
/** A definite number, in digits or words. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:\\s\\d/\\d)?|(?:(?:an?|${UNDER_HUNDRED})\\s)?(?:hundred|thousand|dozen)(?:\\s(?:and\\s)?${UNDER_HUNDRED})?|${UNDER_HUNDRED})`;
/** An amount that says no number: "several years". */
export const VAGUE_NUMBER =
  '(?:(?:a|the|his|her|its|their)\\s(?:(?:good|great)\\s)?(?:few|number\\sof)|a\\s(?:lot\\sof|handful\\sof)|several|many|some|few|numerous|countless|dozens\\sof|hundreds\\sof)';
/** "a couple of" counts as two. */
export const COUPLE = '(?:(?:a|the)\\s)?couple(?:\\sof)?';
/** A year in digits, 1500 to 2199. */
export const YEAR = '(?:1[5-9]|20|21)\\d{2}';
/** A year in words: "nineteen ninety-seven". */
export const YEAR_WORDS = `(?:eighteen|nineteen)\\s${TENS_WORD}(?:[-\\s](?:${SMALL.slice(1, 10).join('|')}))?`;

/** The value of a number in digits or words ("2 1/2", "twenty-four", "a hundred"); undefined where there is none ("several"). */
export function numberOf(text: string): number | undefined {
  const lower = text.toLowerCase().trim();
  if (/^(?:(?:a|the)\s)?couple/.test(lower)) return 2;
  const digits = /^([\d,]+(?:\.\d+)?)(?:\s(\d)\/(\d))?$/.exec(lower);
  if (digits) {
    const whole = Number(digits[1]?.replaceAll(',', ''));
    return digits[2] ? whole + Number(digits[2]) / Number(digits[3]) : whole;
  }
  let total: number | undefined;
  for (const word of lower.split(/[-\s]+/)) {
    if (word === 'and') continue;
    const value = VALUES.get(word);
    if (value === undefined) return undefined;
    total = value === 100 || value === 1000 ? (total ?? 1) * value : (total ?? 0) + value;
  }
  return total;
}

/** The value of an ordinal in digits or words, up to tenth in words. */
export function ordinalOf(text: string): number | undefined {
  const digits = /^(\d+)/.exec(text);
  if (digits) return Number(digits[1]);
  const i = ORDINALS.indexOf(text.toLowerCase());
  return i < 0 ? undefined : i;
}

/** A year in digits or in words, as a pattern. */
export const ANY_YEAR = `(?:${YEAR}|${YEAR_WORDS})`;
/** The value of a year in digits or in words; undefined for other words. */
export const yearNumber = (text: string): number | undefined =>
  /^\d/.test(text) ? Number(text) : yearOfWords(text);

/** The value of a year in words. */
export function yearOfWords(text: string): number | undefined {
  const [century = '', ...rest] = text.toLowerCase().split(/[-\s]+/);
  const tail = numberOf(rest.join(' '));
  const head = VALUES.get(century);
  return head === undefined || tail === undefined ? undefined : head * 100 + tail;
}

/** More units than that are no distance from one date to another. */
const MOST_UNITS = 1000;
/** Whether a number of days, weeks, months or years can be counted from a date. */
export const isCountable = (count: number | undefined): count is number =>
  count !== undefined && Number.isInteger(count) && count > 0 && count <= MOST_UNITS;
