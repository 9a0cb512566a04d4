import type { Article, Sentence } from '../../corpus/article.ts';
import type { DateMention } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { type Memory, recall, remember } from './memory.ts';
import { closesNext, isQuotedAfter, LONGEST } from './quotes.ts';
import type { Context } from './rule.ts';
import { linkDates } from './spans.ts';
import { tenseAround } from './tense.ts';

/**
 * The time expressions of an article: one list a sentence, in the order of the text, none overlapping.
 * Extents and values follow TIMEX3. Only what has a place on the calendar gets a period; without a day of publication
 * that is only what the text states in full.
 */
export function findDates(
  article: Article,
  tokens: readonly (readonly Token[])[],
): readonly (readonly DateMention[])[] {
  let memory: Memory = { placed: [] };
  return article.sentences.map((sentence, index) => {
    const read = readSentence(article, sentence, index, tokens[index] ?? [], memory);
    memory = read.memory;
    return linkDates(article, sentence, read.mentions);
  });
}

function readSentence(
  article: Article,
  sentence: Sentence,
  index: number,
  tokens: readonly Token[],
  before: Memory,
): { mentions: readonly DateMention[]; memory: Memory } {
  const published = article.published?.date;
  const mentions: DateMention[] = [];
  let memory = before;
  const read = ({ rule, match }: Candidate, quoted: boolean): void => {
    if (mentions.some(({ start, end }) => match.start < end && start < match.end)) return;
    const context: Context = {
      ...recall(memory, index),
      today: quoted ? (memory.spokenOn ?? published) : published,
      sure: !quoted || memory.spokenOn !== undefined,
      get tense() {
        return tenseAround(tokens, match.start, match.end);
      },
    };
    const meaning = rule.read(match, context);
    if (!meaning) return;
    mentions.push({ start: match.start, end: match.end, rule: rule.name, ...meaning });
    if (!quoted) memory = remember(memory, { ...meaning, text: match.text, sentence: index }, context);
  };
  const text = article.text.slice(sentence.start, sentence.end);
  const begunIn = before.quoteIn === sentence.paragraph;
  const end = article.paragraphs[sentence.paragraph]?.end ?? sentence.end;
  const isQuoted = ({ match }: Candidate): boolean =>
    isQuotedAfter(match.before, begunIn) &&
    closesNext(article.text.slice(match.end, Math.min(end, match.end + LONGEST)));
  const candidates = candidatesIn(text, sentence.start);
  // quotations last: the words around them say when they were spoken
  for (const candidate of candidates) if (!isQuoted(candidate)) read(candidate, false);
  for (const candidate of candidates) if (isQuoted(candidate)) read(candidate, true);
  const quoteIn = isQuotedAfter(text, begunIn) ? sentence.paragraph : undefined;
  return { mentions: mentions.sort((a, b) => a.start - b.start), memory: { ...memory, quoteIn } };
}
