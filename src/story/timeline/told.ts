import { type Article, type Range, slice } from '../../corpus/article.ts';
import type { DateMention, PartyMention } from '../../extract/finding.ts';
import { kinOf } from '../kin.ts';
import { termsOf } from '../likeness-terms.ts';
import type { StoryText } from '../story.ts';
import type { EventMention } from '../timeline.ts';
import { type Days, daysOf } from './days.ts';

/** A dated mention and what is told of its date. */
export interface Told {
  readonly mention: EventMention;
  readonly days: Days;
  /** The article's publication, as days since 1970-01-01; undefined for an undated article. */
  readonly published: number | undefined;
  /** The words and parties around the date, each with how near it stands to the date: 1 beside it, towards 0 far away. */
  readonly words: ReadonlyMap<string, number>;
}

/** A period from one stated end to another ("1950-53", "since May") rather than a date that is told loosely. */
export const isStretch = ({ mention: { period } }: Told): boolean =>
  period.start.length !== period.end.length || (period.start.length < 10 && period.start !== period.end);

/** Stems that tell only that somebody spoke. */
const SAYING = new Set(['said', 'say', 'told', 'tell', 'report', 'ask', 'wrote', 'spokesman', 'spokeswoman']);

/** So many words away a word counts half. */
const HALF = 10;
/** A comma parts as much as so many words, a stronger mark as twice as many. */
const COMMA = 2;

/** Every placed date of a story with what is told of it, in the order of the articles. */
export function collectTold(story: StoryText): Told[] {
  return story.articles.flatMap((article) => {
    const published =
      article.published && daysOf({ start: article.published.date, end: article.published.date }).first;
    return (story.readings.get(article.id)?.sentences ?? []).flatMap(({ dates, mentions }, sentence) => {
      const range = article.sentences[sentence];
      if (!range || dates.length === 0) return [];
      const terms = termsIn(article, range, dates, mentions, story);
      return dates.flatMap((date): Told[] => {
        if (!date.period) return [];
        const { period, basis, rule, start, end } = date;
        const expression = { article: article.id, start, end };
        return [
          {
            mention: { article: article.id, sentence, expression, period, basis, rule },
            days: daysOf(period),
            published,
            words: around(article, date, dates, terms),
          },
        ];
      });
    });
  });
}

interface Placed extends Range {
  readonly feature: string;
}

/** The content words and the parties of a sentence outside its dates. A party is one feature whatever it is called. */
function termsIn(
  article: Article,
  range: Range,
  dates: readonly Range[],
  mentions: readonly PartyMention[],
  story: StoryText,
): Placed[] {
  const parties = mentions.map((m) => ({
    start: m.start,
    end: m.end,
    feature: `party ${story.parties.of(article.id, m.party)}`,
  }));
  const taken: readonly Range[] = [...dates, ...mentions];
  const words = [...slice(article, range).matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match): Placed[] => {
    const start = range.start + match.index;
    const end = start + match[0].length;
    if (taken.some((other) => start < other.end && other.start < end)) return [];
    return termsOf(match[0])
      .filter(({ stem }) => !SAYING.has(stem))
      .map(({ stem }) => ({ start, end, feature: kinOf(stem) }));
  });
  return [...words, ...parties];
}

/** How near each term stands to a date, less where it stands nearer to another date of the sentence. */
function around(
  article: Article,
  date: DateMention,
  dates: readonly DateMention[],
  terms: readonly Placed[],
): Map<string, number> {
  const words = new Map<string, number>();
  const others = dates.filter((other) => other !== date);
  for (const term of terms) {
    const distance = between(article.text, term, date);
    const other = Math.min(...others.map((one) => between(article.text, term, one)));
    const share = Number.isFinite(other) ? (other + 1) / (distance + other + 2) : 1;
    const weight = (share * HALF) / (HALF + distance);
    words.set(term.feature, Math.max(words.get(term.feature) ?? 0, weight));
  }
  return words;
}

/** How far apart two ranges of a text are, in words; marks between them count as words. */
function between(text: string, a: Range, b: Range): number {
  const gap = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  let distance = 0;
  for (const [mark] of gap.matchAll(/[\p{L}\p{N}]+|[,;:–—“”"()]/gu))
    distance += /[,]/.test(mark) ? COMMA : /[\p{L}\p{N}]/u.test(mark) ? 1 : 2 * COMMA;
  return distance;
}
