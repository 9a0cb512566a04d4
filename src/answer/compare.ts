import { label } from '../locale/label.ts';
import type { Alignment } from '../story/align.ts';
import type { DifferingPair, Pair } from '../story/pair.ts';
import type { Source } from '../story/sources.ts';
import type { Story } from '../story/story.ts';
import type { SentenceRef } from '../story/story-text.ts';
import { type Answer, type Entry, line, lines, quote, type Section, type Tone, text } from './answer.ts';
import { citeSentence, sentenceOf } from './citation.ts';
import { onTopic } from './filter.ts';
import { filtersOf } from './filters.ts';
import { UserError } from './user-error.ts';
import { resolveSource } from './vocabulary.ts';

export interface CompareQuery {
  readonly source: string;
  readonly with: string;
  readonly topic?: string | undefined;
}

export interface Comparison extends Alignment {
  readonly a: Source;
  readonly b: Source;
}

/** The alignment of the two sources, narrowed to a topic. Throws a UserError for unknown or overlapping sources. */
export function findComparison(story: Story, query: CompareQuery): Comparison {
  if (story.articles.length < 2) throw new UserError(label('error.single'));
  const [a, b] = [resolveSource(story, query.source), resolveSource(story, query.with)];
  if (a.id === b.id) throw new UserError(label('error.same'));
  if (a.articles.some((article) => b.articles.includes(article))) throw new UserError(label('error.overlap'));
  const about = onTopic(story, query.topic);
  const either = (pair: Pair): boolean => about(pair.a) || about(pair.b);
  const { agree, differ, onlyA, onlyB } = story.align(a.id, b.id);
  return {
    a,
    b,
    agree: agree.filter(either),
    differ: differ.filter(either),
    onlyA: onlyA.filter(about),
    onlyB: onlyB.filter(about),
  };
}

const name = (source: Source) =>
  ({
    is: 'meta',
    article: source.articles[0] ?? '',
    field: source.id.startsWith('outlet:') ? 'outlet' : 'name',
  }) as const;

/** A sentence of the one source with every sentence of the other that reports the same. */
const bundled = (pairs: readonly Pair[]): { a: SentenceRef; b: SentenceRef[] }[] =>
  [...Map.groupBy(pairs, ({ a }) => `${a.article}\n${a.sentence}`).values()].flatMap((of) =>
    of[0] ? [{ a: of[0].a, b: of.map(({ b }) => b) }] : [],
  );

/** Two quotes that differ side by side, below the reason why they count as different. */
export const differenceEntry = (story: Story, pair: DifferingPair): Entry => ({
  is: 'pair',
  above: [line('note', text(label(`reason.${pair.difference}`)))],
  left: [line('quote', quote(sentenceOf(story, pair.a), [pair.aWords]))],
  right: [line('quote', quote(sentenceOf(story, pair.b), [pair.bWords]))],
});

/** The comparison as an answer in four parts: both report, they differ, only in the one, only in the other. */
export function showComparison(story: Story, query: CompareQuery, found: Comparison): Answer {
  const whole = (ref: SentenceRef) => line('quote', quote(sentenceOf(story, ref)));
  const section = (tone: Tone, heading: Section['heading'], entries: readonly Entry[]): Section => ({
    tone,
    ...(heading && { heading }),
    entries: entries.length ? entries : [lines(line('note', text(label('compare.none'))))],
  });
  const only = (refs: readonly SentenceRef[]) => refs.map((ref) => lines(whole(ref)));
  return {
    title: label('compare.title', { a: found.a.name, b: found.b.name }),
    filters: filtersOf({ topic: query.topic }),
    sections: [
      section(
        'differ',
        line('title', text(label('compare.differ'))),
        found.differ.map((pair) => differenceEntry(story, pair)),
      ),
      section(
        'agree',
        line('title', text(label('compare.agree'))),
        bundled(found.agree).map(({ a, b }) => ({
          is: 'pair',
          above: [],
          left: [whole(a)],
          right: b.map(whole),
        })),
      ),
      section('left', line('title', name(found.a), text(label('compare.only'))), only(found.onlyA)),
      section('right', line('title', name(found.b), text(label('compare.only'))), only(found.onlyB)),
    ],
  };
}

/** The comparison as plain data, for the terminal's JSON. */
export function comparisonData(story: Story, found: Comparison) {
  const pair = (p: Pair) => ({ a: citeSentence(story, p.a), b: citeSentence(story, p.b), score: p.score });
  return {
    agree: found.agree.map(pair),
    differ: found.differ.map((p) => ({ ...pair(p), reason: p.difference, rule: p.rule })),
    onlyA: found.onlyA.map((ref) => citeSentence(story, ref)),
    onlyB: found.onlyB.map((ref) => citeSentence(story, ref)),
  };
}
