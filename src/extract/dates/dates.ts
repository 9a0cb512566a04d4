import type { Article, Day, Sentence } from '../../corpus/article.ts';
import type { DateMention } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { deedsOf } from './deeds.ts';
import { placeHabit } from './habits.ts';
import { type Memory, recall, remember } from './memory.ts';
import { closesNext, isQuotedAfter, LONGEST } from './quotes.ts';
import type { Context } from './rule.ts';
import { linkDates } from './spans.ts';
import { isSpeechOf } from './spoken.ts';
import { tenseAround } from './tense.ts';
import { firstDay, lastDay } from './timex.ts';

/**
 * The time expressions of an article: one list a sentence, in the order of the text, none overlapping.
 * Extents and values follow TIMEX3. Only what has a place on the calendar gets a period; without a day of publication
 * that is only what the text states in full.
 */
export function findDates(
  article: Article,
  tokens: readonly (readonly Token[])[],
): readonly (readonly DateMention[])[] {
  const candidates = candidatesIn(article);
  let memory: Memory = { placed: [] };
  return article.sentences.map((sentence, index) => {
    const read = readSentence(article, sentence, index, tokens[index] ?? [], candidates[index] ?? [], memory);
    memory = read.memory;
    const linked = linkDates(article, sentence, read.mentions);
    return linked.map((date) => withClause(date, tokens[index] ?? [], article.published?.date));
  });
}

/** A date with what its clause tells of it, if it has a period. */
function withClause(date: DateMention, tokens: readonly Token[], published: Day | undefined): DateMention {
  const { period, start, end } = date;
  if (!period) return date;
  const deeds = deedsOf(tokens, start, end);
  const holds = published && firstDay(period) < published && published < lastDay(period);
  const tense = holds ? tenseAround(tokens, start, end) : undefined;
  return { ...date, ...(deeds.length > 0 && { deeds }), ...(tense && { tense }) };
}

function readSentence(
  article: Article,
  sentence: Sentence,
  index: number,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  before: Memory,
): { mentions: readonly DateMention[]; memory: Memory } {
  const published = article.published?.date;
  const mentions: DateMention[] = [];
  const text = article.text.slice(sentence.start, sentence.end);
  let memory = before;
  const isSpeech = (): boolean =>
    memory.told !== undefined && isSpeechOf(memory.told, published, text, tokens);
  const read = ({ rule, match }: Candidate, quoted: boolean): void => {
    if (mentions.some(({ start, end }) => match.start < end && start < match.end)) return;
    const today = memory.entry ?? published;
    const context: Context = {
      ...recall(memory, index),
      today: quoted ? (memory.told?.day ?? today) : today,
      sure: !quoted || isSpeech(),
      get tense() {
        return tenseAround(tokens, match.start, match.end);
      },
    };
    const found = rule.read(match, context);
    if (!found) return;
    const meaning = placeHabit(found, match);
    mentions.push({ start: match.start, end: match.end, rule: rule.name, ...meaning });
    if (!quoted) memory = remember(memory, { ...meaning, match, sentence: index }, context, tokens);
  };
  const begunIn = before.quoteIn === sentence.paragraph;
  const end = article.paragraphs[sentence.paragraph]?.end ?? sentence.end;
  const isQuoted = ({ match }: Candidate): boolean =>
    isQuotedAfter(match.before, begunIn) &&
    closesNext(article.text.slice(match.end, Math.min(end, match.end + LONGEST)));
  // quotations last: the words around them say when they were spoken
  const { said = [], quoted = [] } = Object.groupBy(candidates, (of) => (isQuoted(of) ? 'quoted' : 'said'));
  for (const candidate of said) read(candidate, false);
  for (const candidate of quoted) read(candidate, true);
  const quoteIn = isQuotedAfter(text, begunIn) ? sentence.paragraph : undefined;
  return { mentions: mentions.sort((a, b) => a.start - b.start), memory: { ...memory, quoteIn } };
}
