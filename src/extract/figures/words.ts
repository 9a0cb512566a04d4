import type { Bound } from '../finding.ts';

/** Cardinal words below a hundred. */
const SMALL = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of each cardinal word from zero to ninety. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);

/** What each scale word multiplies by. `hundred` may stand inside a larger number, so it is here too. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);

/** Scales written short, right behind digits only: "3bn", "5 mn". `m` and `k` are read only next to money. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
]);
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ...SHORT_SCALES,
  ['m', 1e6],
  ['b', 1e9],
  ['k', 1e3],
]);

/** Scales as an unknown multiple: "dozens of", "hundreds of thousands of". At least twice the scale is meant. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Parts of a whole, as a share in percent. Ordinals are taken only behind a cardinal: "two-thirds", not "the third". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['halves', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fourth', 25],
  ['fourths', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['tenth', 10],
  ['tenths', 10],
]);

/** What stands in front of a number and bounds it. Longest first where one begins like another. */
export const BOUNDS: readonly (readonly [words: readonly string[], bound: Bound])[] = (
  [
    [
      'at-least',
      'at least|as low as|as few as|as little as|a minimum of|minimum of|at minimum|no fewer than|no less than|not less than',
    ],
    ['at-most', 'up to|as many as|as much as|as high as|at most|at the most|no more than|not more than'],
    ['at-most', 'a maximum of|maximum of'],
    [
      'more-than',
      'more than|greater than|higher than|in excess of|upwards of|upward of|well over|far more than',
    ],
    ['more-than', 'over|above|exceeding|topping|surpassing'],
    ['less-than', 'fewer than|less than|lower than|well under|far fewer than|under|below'],
    ['about', 'in the region of|in the order of|an estimated|about|around|roughly|approximately|some|circa'],
    ['about', 'estimated|close to|nearly|almost|just over|just under|just above|just below|little more than'],
  ] as const
)
  .flatMap(([bound, phrases]) => phrases.split('|').map((phrase) => [phrase.split(' '), bound] as const))
  .sort(([a], [b]) => b.length - a.length);

/** What stands behind a number and bounds it: "100 or more", "$5m-plus". */
export const BOUNDS_BEHIND: readonly (readonly [words: readonly string[], bound: Bound])[] = [
  [['or', 'more'], 'at-least'],
  [['or', 'fewer'], 'at-most'],
  [['or', 'less'], 'at-most'],
  [['or', 'so'], 'about'],
  [['-', 'plus'], 'at-least'],
  [['plus'], 'at-least'],
];
