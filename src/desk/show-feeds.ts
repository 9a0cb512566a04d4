import { type Answer, type Entry, type Line, line, lines, text } from '../answer/answer.ts';
import { label } from '../locale/label.ts';
import type { Feed } from '../state/feeds.ts';
import { knownProgressOf } from './feeds.ts';
import { minuteOf } from './show.ts';
import { startOf } from './start.ts';

/** So many feeds fit a message; the rest is counted. */
const SHOWN = 10;
/** Longest address and list of keywords that are shown, in UTF-16 units. */
const LONGEST = 120;

/** The feeds that a server follows, each with how its last fetch went: first those that need somebody. */
export function showFeeds(feeds: readonly Feed[]): Answer {
  const ordered = feeds.toSorted((a, b) => Number(isWell(a)) - Number(isWell(b)));
  const rest = ordered.length - SHOWN;
  const more = rest > 0 ? [lines(line('note', text(label('corpus.more', { n: rest }))))] : [];
  return {
    title: label('feeds.title'),
    filters: [],
    sections: [{ tone: 'neutral', entries: [...ordered.slice(0, SHOWN).map(entryOf), ...more] }],
  };
}

function isWell(feed: Feed): boolean {
  const progress = knownProgressOf(feed);
  return progress !== undefined && !progress.state.paused && !progress.last?.error;
}

function entryOf(feed: Feed): Entry {
  const { url, channel, every, mode } = feed;
  const keywords = feed.keywords.join(', ');
  return lines(
    line('plain', text(label('feeds.one', { url: startOf(url, LONGEST) }))),
    line(
      'facts',
      text(label('feeds.every', { n: every })),
      text(label(`feeds.${mode}`, { channel })),
      ...(keywords ? [text(label('feeds.keywords', { keywords: startOf(keywords, LONGEST) }))] : []),
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
