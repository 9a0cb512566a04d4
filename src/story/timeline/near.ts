import { type Article, type Range, slice } from '../../corpus/article.ts';
import type { SentenceReading } from '../../extract/finding.ts';
import { termsOf } from '../likeness-terms.ts';
import type { LinkedArticle } from '../linked.ts';
import { kindOf } from '../parties.ts';
import { deedOf } from './deeds.ts';

/** A word or a party of a sentence, where it stands. */
export interface Term extends Range {
  readonly feature: string;
}

const PERSON = 'person ';
const PARTY = 'party ';
/** Whether a feature is a person with a name. */
export const isPerson = (feature: string): boolean => feature.startsWith(PERSON);
/** Whether a feature is a party and no word. */
export const isParty = (feature: string): boolean => feature.startsWith(PARTY) || isPerson(feature);

/** Stems that tell only that somebody spoke. */
const SAYING = new Set(['said', 'say', 'told', 'tell', 'report', 'ask', 'wrote', 'spokesman', 'spokeswoman']);

/** So many words away a word counts half. */
const HALF = 10;
/** A comma parts as much as so many words, any other mark as twice as many. */
const COMMA = 2;
const UNIT = /[\p{L}\p{N}]+|[,;:–—“”"()]/gu;

/** The content words and the parties of a sentence outside its dates. A party is one feature whatever it is called. */
export function termsIn(
  { article, reading: { parties: locals }, parties: ids }: LinkedArticle,
  range: Range,
  reading: SentenceReading,
): Term[] {
  const parties = reading.mentions.map(({ start, end, party }) => {
    const id = ids[party] ?? '';
    const isNamed = kindOf(id) === 'person' && !locals[party]?.described;
    return { start, end, feature: `${isNamed ? PERSON : PARTY}${id}` };
  });
  const taken: readonly Range[] = [...reading.dates, ...parties];
  const words = [...slice(article, range).matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match): Term[] => {
    const start = range.start + match.index;
    const end = start + match[0].length;
    if (taken.some((other) => start < other.end && other.start < end)) return [];
    return termsOf(match[0])
      .filter(({ stem }) => !SAYING.has(stem))
      .map(({ stem }) => ({ start, end, feature: deedOf(stem) }));
  });
  return [...words, ...parties];
}

/**
 * How near each feature stands to a date, 1 beside it and towards 0 far away; less where it stands nearer to one of
 * the `others`: a sentence with two dates tells of two events.
 */
export function near(
  between: Ruler,
  date: Range,
  others: readonly Range[],
  terms: readonly Term[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const term of terms) {
    const distance = between(term, date);
    const other = Math.min(...others.map((one) => between(term, one)));
    const share = Number.isFinite(other) ? (other + 1) / (distance + other + 2) : 1;
    const weight = (share * HALF) / (HALF + distance);
    found.set(term.feature, Math.max(found.get(term.feature) ?? 0, weight));
  }
  return found;
}

/** How many words lie between two ranges of a sentence, with what the marks between them add. */
export type Ruler = (a: Range, b: Range) => number;

/** The ruler of a sentence. It is read once, as every one of its words is measured to every one of its dates. */
export function rulerOf(article: Article, range: Range): Ruler {
  const text = slice(article, range);
  const passed = new Uint16Array(text.length + 1);
  for (const { 0: unit, index } of text.matchAll(UNIT))
    passed[index + 1] = unit === ',' ? COMMA : /[\p{L}\p{N}]/u.test(unit) ? 1 : 2 * COMMA;
  for (let at = 1; at < passed.length; at++) passed[at] = (passed[at] ?? 0) + (passed[at - 1] ?? 0);
  const upTo = (offset: number): number => passed[offset - range.start] ?? 0;
  return (a, b) => Math.max(0, a.end <= b.start ? upTo(b.start) - upTo(a.end) : upTo(a.start) - upTo(b.end));
}
