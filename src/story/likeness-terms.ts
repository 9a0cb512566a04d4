import { stemmer } from 'stemmer';

/**
 * Words that say nothing of an event. Closed classes only: lists of stopwords made for search also drop
 * words that carry news ("fire", "million", "cause", "home").
 */
const FUNCTION_WORDS = new Set(
  `a about after again all also although am among an and any anyone are aren as at be because been before being both
  but by can could couldn d did didn do does doesn doing don during each either else even ever every few for from
  had hadn has hasn have haven having he her here hers herself him himself his how i if in into is isn it its itself
  just ll m many may me might mine more most much must my myself neither nor now of off on once one only or other our
  ours ourselves out over own per re s same shall she should shouldn since so some such t than that the their theirs
  them themselves then there these they this those though through thus to too under until up upon us ve very was wasn
  we were weren what when where whether which while who whom whose why will with within would wouldn yet you your
  yours yourself`.split(/\s+/),
);

/**
 * Words of news writing that say how something is told, linked, weighed or timed, not what happened. They are rare
 * enough within one story to look telling ("the situation, however, is complicated"), and alike in every story.
 */
const TELLING = new Set(
  `according accordingly add added adding addition additionally adds ago almost already apparent apparently appear
  appeared appears became become becomes becoming came certain certainly cite cited cites citing clear clearly
  come comes coming current currently definitive despite due earlier especially eventually fact familiar far finally
  following frequently furthermore general generally get gets getting give given gives giving goes gone got high
  highlight highlighted highlighting highlights highly however immediately important include included includes
  including increasingly indeed indicate indicated indicates instead keep key kind known largely late lately later
  latest least less like likely long lot main major make makes making many matter meanwhile moreover namely
  nearly need next notably note noted notes now often ongoing part particular particularly past perhaps point possible
  possibly potential potentially presumably previous previously probably put puts quite rather really recent recently
  reportedly see seem seemed seemingly seems seen several show showed shows signal signaled signaling signals
  significant significantly similar simply situation still suggest suggested suggests take taken takes taking thing
  things took toward towards turn underline underscore underscored underscores unlikely use used using various way
  well went whatever whether`.split(/\s+/),
);

/** Small numbers in words are compared as figures; "one" is left out, as it is seldom a count. */
const NUMBERS = new Map(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/)
    .map((word, i) => [word, String(i + 2)]),
);

/** One word of a passage as it is compared. */
export interface Term {
  readonly stem: string;
  /** In lower case, accents folded. */
  readonly word: string;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+\p{N}*/gu;
/** A day of the year is made one word: two 28ths of different months have nothing in common. */
const DAY =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*\.?) (\d{1,2})(?:st|nd|rd|th)?(?!\d)/g;
const DAY_FIRST =
  /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*\b)/g;
/** "GENEVA, Sept. 3 (Wire) —": where and by whom a report was filed is not what it reports. */
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{3,}(?:, [^—–,()]{1,40}| \([^—–()]{1,30}\))* ?[—–] /u;
/** Each word, one object wherever it stands. Kept for good: a language has few words, and a process reads the same ones over and over. */
const terms = new Map<string, Term>();

function termOf(word: string): Term {
  const known = terms.get(word);
  if (known) return known;
  const term = { stem: stemmer(word), word };
  terms.set(word, term);
  return term;
}

/** The content words of a passage in order, without its function words. */
export function termsOf(text: string): Term[] {
  const found: Term[] = [];
  const body = text.replace(DATELINE, '').replace(DAY_FIRST, '$2$1').replace(DAY, '$1$2');
  for (const [raw] of body.matchAll(WORD)) {
    const plain = raw.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const word = NUMBERS.get(plain) ?? plain;
    if (!FUNCTION_WORDS.has(word) && !TELLING.has(word)) found.push(termOf(word));
  }
  return found;
}
