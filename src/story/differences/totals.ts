import type { Figure } from '../../extract/finding.ts';
import type { Token } from '../../extract/tokens.ts';

/** An age is of whoever is meant, which a figure does not tell; "dozens" may be many. */
const UNFIT = new Set(['figure/age', 'figure/vague']);
/** "10,000 people each", "$5 per head". */
const RATE = /^(?:each|apiece|per|every)$/;
const OF_TIME = new Set('hour day night week month quarter year'.split(' '));
const ADVERBS = new Map(
  Object.entries({
    hourly: 'hour',
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    quarterly: 'quarter',
    yearly: 'year',
    annually: 'year',
  }),
);
/** "An extra 31 people". */
const EXTRA = /^(?:extra|another|additional|further|other|others)$/;

/** "A shipment of 300 boxes" is one of several. */
const PORTION =
  /^(?:shipment|consignment|batch|group|wave|convoy|tranche|instalment|installment|team|delegation)s?$/;
/** "In Loma alone": so many words from a figure, it is a part. */
const ALONE = 9;
const isAlone = ({ lower }: Token, at: number, near: readonly Token[]): boolean =>
  lower === 'alone' && /^(?:NOUN|PROPN|NUM)$/.test(near[at - 1]?.pos ?? '');

const CHANGED = /\b(?:increas|rais|ris|grow|grew|rose|cut|reduc|fall|fell|drop|declin|expand|boost|reinforc)/;

/** "1420 The minister says", "at 0900 local time": a time of day. */
const CLOCK = /^\d{4}$/;

/** Whether a figure tells how much there is in all: no age, no rate, nothing that comes on top of something else. */
export function isTotal(tokens: readonly Token[], { start, end, counted, rule }: Figure): boolean {
  if (UNFIT.has(rule)) return false;
  const from = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const past = pastOf(tokens, counted?.end ?? end);
  const word = (at: number) => tokens[at]?.lower ?? '';
  if (CLOCK.test(word(from)) && (from === 0 || word(from - 1) === 'at')) return false;
  // "Increased by 50 troops": that comes on top, or goes.
  if (word(from - 1) === 'by' && tokens[from - 2]?.pos !== 'AUX' && CHANGED.test(wordsTo(tokens, from - 1)))
    return false;
  // "Raised to 42 from 40": that is what it was.
  if (word(from - 1) === 'from' && CHANGED.test(wordsTo(tokens, from - 1))) return false;
  // "Raised 25 cents to 7.75": that is by how much.
  if (
    word(behind) === 'to' &&
    /^\d/.test(word(behind + 1)) &&
    CHANGED.test(` ${word(from - 1)} ${word(from - 2)}`)
  )
    return false;
  // "A 7.0-magnitude quake", "a magnitude of 7.0": that counts nothing.
  if (/\bmagnitude (?:of )?$/.test(`${wordsTo(tokens, from)} `)) return false;
  if (word(behind) === 'magnitude' || word(behind + 1) === 'magnitude') return false;
  // "A first shipment of 300 boxes", "300 houses in Loma alone": there are more.
  if (word(from - 1) === 'of' && PORTION.test(word(from - 2))) return false;
  if (tokens.slice(Math.max(0, from - ALONE), from + ALONE).some(isAlone)) return false;
  // "A 50-strong team" is one of several.
  if (/^an?$/.test(word(from - 1)) && word(behind) === '-') return false;
  if (
    past >= 0 &&
    periodAt(tokens, past) === undefined &&
    (RATE.test(word(past)) || RATE.test(word(past + 1)))
  )
    return false;
  if (behind >= 0 && (EXTRA.test(word(behind)) || word(behind) === 'more')) return false;
  const to = behind < 0 ? tokens.length : behind;
  return !tokens.slice(Math.max(0, from - 1), to).some(({ lower }) => EXTRA.test(lower));
}

/** The dozen words in front of a token. */
const wordsTo = (tokens: readonly Token[], to: number): string =>
  tokens
    .slice(Math.max(0, to - 12), Math.max(0, to))
    .map(({ lower }) => lower)
    .join(' ');

/** In what time a figure's amount comes round again: "day" for "12 million a day", "year" for "$5 annually". */
export const periodOf = (tokens: readonly Token[], { end, counted }: Figure): string | undefined =>
  periodAt(tokens, pastOf(tokens, counted?.end ?? end));

const pastOf = (tokens: readonly Token[], end: number): number =>
  tokens.findIndex((token) => token.start >= end);

function periodAt(tokens: readonly Token[], at: number): string | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return undefined;
  const unit = /^(?:a|an|per|each|every)$/.test(first.lower) ? second?.lemma : undefined;
  return unit !== undefined && OF_TIME.has(unit) ? unit : ADVERBS.get(first.lower);
}
