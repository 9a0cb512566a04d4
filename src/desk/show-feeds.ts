import { type Answer, type Entry, type Line, line, lines, text } from '../answer/answer.ts';
import { label } from '../locale/label.ts';
import type { Feed } from '../state/feeds.ts';
import { knownProgressOf } from './feeds.ts';
import { minuteOf } from './show.ts';

/** The feeds that a server follows, each with how its last fetch went. */
export const showFeeds = (feeds: readonly Feed[]): Answer => ({
  title: label('feeds.title'),
  filters: [],
  sections: [{ tone: 'neutral', entries: feeds.map(entryOf) }],
});

function entryOf(feed: Feed): Entry {
  const { url, channel, keywords, every, mode } = feed;
  return lines(
    line('plain', text(label('feeds.one', { url }))),
    line(
      'facts',
      text(label('feeds.every', { n: every })),
      text(label(`feeds.${mode}`, { channel })),
      ...(keywords.length ? [text(label('feeds.keywords', { keywords: keywords.join(', ') }))] : []),
    ),
    ...progressIn(feed),
  );
}

function progressIn(feed: Feed): Line[] {
  const progress = knownProgressOf(feed);
  if (!progress) return [line('note', text(label('feeds.unreadable')))];
  const { state, last } = progress;
  const read = last
    ? label('feeds.last', { at: minuteOf(last.at), matched: last.matched, taken: last.taken })
    : label('feeds.never');
  return [
    line('note', text(read)),
    ...(last?.error ? [line('note', text(label('feeds.error', { error: last.error })))] : []),
    ...(state.paused ? [line('note', text(label('feeds.rests')))] : []),
  ];
}

/** The feeds that a page names, to choose one from. */
export const showNamed = (urls: readonly string[]): Answer => ({
  title: label('feeds.several'),
  filters: [],
  sections: [
    {
      tone: 'neutral',
      entries: [lines(...urls.map((url) => line('plain', text(label('feeds.one', { url })))))],
    },
  ],
});
