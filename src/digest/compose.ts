import { type Answer, line, lines, type Section, text } from '../answer/answer.ts';
import { type Label, label } from '../locale/label.ts';
import type { Window } from '../state/ledger.ts';
import type { ShownItem } from '../state/shown.ts';
import type { Story } from '../story/story.ts';
import { dayIn } from './due.ts';
import { type Edition, itemsAfter } from './edition.ts';
import { horizonOf } from './events.ts';
import { showMoment } from './moment.ts';
import { type News, newsIn, PARTS, type Part } from './news.ts';
import type { Topic } from './topic.ts';

/** What a digest covers: from the end of the one before it, or from 0 for the first one, to now. */
export interface Coverage extends Window {
  /** The IANA time zone that its days and times are given in. */
  readonly timeZone: string;
}

/** A digest. */
export interface Digest {
  readonly answer: Answer;
  /** How many new things there are, shown and counted. */
  readonly news: number;
  /** What changes in its channel's edition once it is posted. */
  readonly shown: readonly ShownItem[];
}

/** More of one part do not help anybody. */
const MOST = 5;
/** After so many topics of a part that do not fit, the others are not tried. */
const TRIES = 3;

type Chosen = Readonly<Record<Part, readonly Topic[]>>;

/**
 * What is new in a story for a channel that has been shown an edition of it, as an answer that fits a message: from each
 * part in turn the most important that still fits; the rest is counted, with the command that shows it.
 * @param fits whether an answer fits the message that it is meant for
 */
export function composeDigest(
  story: Story,
  edition: Edition,
  window: Coverage,
  fits: (answer: Answer) => boolean,
): Digest {
  const today = dayIn(window.timeZone, window.end);
  const news = newsIn(story, edition, today);
  const show = (chosen: Chosen): Answer => showNews(story, news, chosen, window);
  return {
    answer: show(choose(news, (chosen) => fits(show(chosen)))),
    news: PARTS.reduce((sum, part) => sum + news[part].length, 0),
    shown: itemsAfter(story, edition, horizonOf(today)),
  };
}

function choose(news: News, fits: (chosen: Chosen) => boolean): Chosen {
  let chosen: Chosen = { articles: [], asks: [], differences: [], events: [], coming: [] };
  const failed = new Map<Part, number>();
  const rounds = Math.max(...PARTS.map((part) => news[part].length));
  for (let round = 0; round < rounds; round++) {
    const open = PARTS.filter((part) => chosen[part].length < MOST && (failed.get(part) ?? 0) < TRIES);
    if (!open.length) break;
    for (const part of open) {
      const topic = news[part][round];
      if (!topic) continue;
      const more = { ...chosen, [part]: [...chosen[part], topic] };
      if (fits(more)) chosen = more;
      else failed.set(part, (failed.get(part) ?? 0) + 1);
    }
  }
  return chosen;
}

function showNews(story: Story, news: News, chosen: Chosen, window: Coverage): Answer {
  const today = dayIn(window.timeZone, window.end);
  const sections = PARTS.filter((part) => news[part].length > 0).map((part): Section => {
    const shown = chosen[part].toSorted((x, y) => x.order - y.order).map(({ entry }) => entry());
    const rest = news[part].length - shown.length;
    return {
      tone: part === 'differences' ? 'differ' : 'neutral',
      heading: line('title', text(label(`digest.${part}`))),
      entries: rest ? [...shown, lines(line('note', text(restOf(part, rest, today))))] : shown,
    };
  });
  const nothing: Section = {
    tone: 'neutral',
    entries: [lines(line('plain', text(label('digest.nothing'))))],
  };
  return {
    title: titleOf(window),
    filters: [label('filter.story', { value: story.id })],
    sections: sections.length ? sections : [nothing],
  };
}

const restOf = (part: Part, n: number, today: string): Label =>
  part === 'coming'
    ? label('digest.more.coming', { n, from: today, to: horizonOf(today) })
    : label(`digest.more.${part}`, { n });

function titleOf({ start, end, timeZone }: Coverage): Label {
  const to = showMoment(end, timeZone);
  return start === 0
    ? label('digest.title.first', { to })
    : label('digest.title', { from: showMoment(start, timeZone), to });
}
