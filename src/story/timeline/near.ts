import { type Article, type Range, slice } from '../../corpus/article.ts';
import type { SentenceReading } from '../../extract/finding.ts';
import { kinOf } from '../kin.ts';
import { termsOf } from '../likeness-terms.ts';
import type { StoryText } from '../story.ts';

/** A word or a party of a sentence, where it stands. */
export interface Term extends Range {
  readonly feature: string;
}

/** Stems that tell only that somebody spoke. */
const SAYING = new Set(['said', 'say', 'told', 'tell', 'report', 'ask', 'wrote', 'spokesman', 'spokeswoman']);

/** So many words away a word counts half. */
const HALF = 10;
/** A comma parts as much as so many words, any other mark as twice as many. */
const COMMA = 2;
const UNIT = /[\p{L}\p{N}]+|[,;:–—“”"()]/gu;

/** The content words and the parties of a sentence outside its dates. A party is one feature whatever it is called. */
export function termsIn(story: StoryText, article: Article, range: Range, reading: SentenceReading): Term[] {
  const parties = reading.mentions.map(({ start, end, party }) => ({
    start,
    end,
    feature: `party ${story.parties.of(article.id, party)}`,
  }));
  const taken: readonly Range[] = [...reading.dates, ...parties];
  const words = [...slice(article, range).matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match): Term[] => {
    const start = range.start + match.index;
    const end = start + match[0].length;
    if (taken.some((other) => start < other.end && other.start < end)) return [];
    return termsOf(match[0])
      .filter(({ stem }) => !SAYING.has(stem))
      .map(({ stem }) => ({ start, end, feature: kinOf(stem) }));
  });
  return [...words, ...parties];
}

/**
 * How near each feature stands to a date, 1 beside it and towards 0 far away; less where it stands nearer to one of
 * the `others`: a sentence with two dates tells of two events.
 */
export function near(
  text: string,
  date: Range,
  others: readonly Range[],
  terms: readonly Term[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const term of terms) {
    const distance = wordsBetween(text, term, date);
    const other = Math.min(...others.map((one) => wordsBetween(text, term, one)));
    const share = Number.isFinite(other) ? (other + 1) / (distance + other + 2) : 1;
    const weight = (share * HALF) / (HALF + distance);
    found.set(term.feature, Math.max(found.get(term.feature) ?? 0, weight));
  }
  return found;
}

function wordsBetween(text: string, a: Range, b: Range): number {
  const gap = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  let distance = 0;
  for (const [unit] of gap.matchAll(UNIT))
    distance += unit === ',' ? COMMA : /[\p{L}\p{N}]/u.test(unit) ? 1 : 2 * COMMA;
  return distance;
}
