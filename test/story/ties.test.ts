import { describe, expect, it } from 'vitest';
import type { AskKind } from '../../src/extract/finding.ts';
import type { AskGroup } from '../../src/story/asks.ts';
import type { SentenceRef } from '../../src/story/story-text.ts';
import { tiesOf } from '../../src/story/ties.ts';
import type { TimelineEvent } from '../../src/story/timeline.ts';

const span = { article: 'herald', start: 0, end: 1 };
const ref = (article: string, sentence: number): SentenceRef => ({ article, sentence });
const group = (...asks: [AskKind, SentenceRef][]): AskGroup => ({
  title: span,
  asks: asks.map(([kind, at]) => ({ ...at, kind, emphasis: span, content: span, rule: 'made' })),
  answers: [],
  sources: 1,
});
const event = (day: string, ...at: SentenceRef[]): TimelineEvent => {
  const period = { start: day, end: day };
  const mentions = at.map((place) => ({
    ...place,
    expression: span,
    period,
    basis: 'stated' as const,
    rule: 'made',
  }));
  return { period, mentions, weight: 1 };
};

describe('tiesOf', () => {
  const [a, b, c] = [ref('herald', 2), ref('post', 5), ref('post', 6)];
  it.each<[string, readonly AskGroup[], readonly TimelineEvent[], boolean]>([
    ['one ask in both', [group(['demand', a], ['demand', b])], [], true],
    ['an ask and its rejection', [group(['demand', a], ['rejection', b])], [], false],
    ['asks of two groups', [group(['demand', a]), group(['demand', b])], [], false],
    ['one event of a day', [], [event('2031-05-02', a, b)], true],
    ['two events of a day', [], [event('2031-05-02', a), event('2031-05-02', b)], false],
    ['a day that all look back on', [], [event('2031-05-02', a, b, ...Array(19).fill(c))], false],
    ['one month', [], [event('2031-05', a, b)], false],
    ['an ask of another sentence', [group(['offer', a], ['offer', c])], [], false],
  ])('%s', (_, asks, events, tied) => {
    const ties = tiesOf({ asks, timeline: { events, undated: [] } });
    expect(!ties(a).isDisjointFrom(ties(b))).toBe(tied);
  });
});
