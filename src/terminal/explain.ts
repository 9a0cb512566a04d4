import type { Answer, Entry, Line } from '../answer/answer.ts';
import { articleOf, cite } from '../answer/citation.ts';
import { type Article, type Range, type Span, slice } from '../corpus/article.ts';
import type { Finding, SentenceReading } from '../extract/finding.ts';
import type { Story } from '../story/story.ts';
import { tame } from './tame.ts';

const linesOf = (entry: Entry): readonly Line[] =>
  entry.is === 'lines' ? entry.lines : [...entry.above, ...entry.left, ...entry.right];

/** The spans that an answer quotes, each once. */
function quotedSpans(answer: Answer): Span[] {
  const spans = answer.sections
    .flatMap(({ entries }) => entries.flatMap(linesOf))
    .flatMap(({ parts }) => parts.flatMap((part) => (part.is === 'quote' ? [part.span] : [])));
  return [...new Map(spans.map((span) => [`${span.article}:${span.start}`, span])).values()];
}

/** What was found in a sentence: a kind, the words, what they were read as, and the rule. */
function findingsOf(
  article: Article,
  reading: SentenceReading,
  parties: readonly { name: string }[],
): string[] {
  const row = (kind: string, finding: Finding, meaning: string): string =>
    `    ${kind.padEnd(7)} “${tame(slice(article, finding))}” ${tame(meaning)}  [${finding.rule}]`;
  const named = (party: number | undefined): string =>
    party === undefined ? '?' : (parties[party]?.name ?? '?');
  const words = (range: Range): string => `“${slice(article, range)}”`;
  return [
    ...reading.dates.map((date) =>
      row('date', date, `${date.timex}${date.period ? ` ${date.period.start}/${date.period.end}` : ''}`),
    ),
    ...reading.figures.map((f) =>
      row(
        'figure',
        f,
        [f.bound, f.low === f.high ? f.low : `${f.low}-${f.high}`, f.unit].filter(Boolean).join(' '),
      ),
    ),
    ...reading.mentions.map((mention) => row('party', mention, `${named(mention.party)} (${mention.basis})`)),
    ...reading.asks.map((ask) =>
      row(ask.kind, ask, `${named(ask.by?.party)} → ${named(ask.to?.party)}: ${words(ask.content)}`),
    ),
    ...reading.origins.map((origin) => row('origin', origin, words(origin.source))),
  ];
}

/** Each sentence that an answer quotes, with what was found in it and the rule that found it. */
export function explanation(answer: Answer, story: Story): string {
  return quotedSpans(answer)
    .map((span) => {
      const article = articleOf(story, span.article);
      const reading = story.readings.get(span.article);
      const findings = article.sentences.flatMap((sentence, i) =>
        reading?.sentences[i] && sentence.start < span.end && span.start < sentence.end
          ? findingsOf(article, reading.sentences[i], reading.parties)
          : [],
      );
      const { source, paragraph, quote } = cite(story, span);
      return [`${source} ¶ ${paragraph}: ${tame(quote)}`, ...findings].join('\n');
    })
    .join('\n\n');
}
