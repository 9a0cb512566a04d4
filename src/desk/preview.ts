import { type Answer, type Entry, line, lines, type Section, text } from '../answer/answer.ts';
import type { ArticleId, Day } from '../corpus/article.ts';
import { type Edition, itemsAfter } from '../digest/edition.ts';
import { type News, newsIn } from '../digest/news.ts';
import type { Candidate } from '../intake/candidate.ts';
import { type Label, label } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { endsOf, factsOf, shared } from './preview-facts.ts';

/** So many articles of a story, those published nearest to the new one, are compared with it. */
const COMPARED = 20;

/** So many changes of a kind are quoted. */
const QUOTED = 2;

/**
 * What adding an article would do, for the moderator who decides: what it is and where that was read, what of the page was
 * left out, what it shares with others, and what it changes in the story. That much is always there; quotes of it are shown as
 * far as they fit, and the others are counted.
 * @param before the story as it is
 * @param after the story with the article
 * @param today the day from which on a date lies in the future
 * @param fits whether an answer fits one message
 */
export function previewOf(
  before: Story,
  after: Story,
  id: ArticleId,
  candidate: Candidate,
  today: Day,
  fits: (answer: Answer) => boolean,
): Answer {
  const news = newsIn(after, editionOf(before), today);
  const facts = factsOf(after, id, candidate);
  const common = shared(before, after, id);
  const counts = countsOf(news, agreementsOf(after, id));
  const ends = endsOf(after, id);
  const changed = changedIn(news);
  const show = (chosen: ReadonlySet<Entry>): Answer => {
    const shown = (entries: readonly Entry[]): Entry[] => entries.filter((entry) => chosen.has(entry));
    const rest = ends.length + changed.flat().length - chosen.size;
    const more = rest ? [lines(line('note', text(label('desk.preview.more', { n: rest }))))] : [];
    const changes: Section = {
      tone: 'agree',
      heading: line('title', text(label('desk.changes'))),
      entries: [lines(line('facts', ...counts.map(text))), ...shown(changed.flat()), ...more],
    };
    return {
      title: label('desk.preview', { story: after.id }),
      filters: [],
      sections: [{ tone: 'neutral', entries: [...facts, ...shown(ends)] }, ...common, changes],
    };
  };
  // The most telling first: one of each kind of change, the article's own ends, then the other changes.
  const first = changed.flatMap((entries) => entries.slice(0, 1));
  let chosen: ReadonlySet<Entry> = new Set();
  for (const entry of [...first, ...ends, ...changed.flatMap((entries) => entries.slice(1))]) {
    const more = new Set([...chosen, entry]);
    if (fits(show(more))) chosen = more;
  }
  return show(chosen);
}

/** The first changes of each kind. */
const changedIn = ({ differences, asks, events, coming }: News): Entry[][] =>
  [differences, asks, [...events, ...coming]].map((topics) =>
    topics.slice(0, QUOTED).map(({ entry }) => entry()),
  );

const countsOf = ({ asks, events, coming, differences }: News, agreements: number): Label[] => [
  label('desk.asks', { n: asks.length }),
  label('desk.events', { n: events.length + coming.length }),
  label('desk.agreements', { n: agreements }),
  label('desk.differences', { n: differences.length }),
];

/** Everything of a story, as a channel that was shown it all. */
function editionOf(story: Story): Edition {
  // The last day of all, so that no event is new only because it is near.
  return new Map(itemsAfter(story, new Map(), '9999-12-31').map(({ item, hash }) => [item, hash]));
}

/** How many sentences of an article say what another of those nearest in time says too. */
function agreementsOf(story: Story, id: ArticleId): number {
  const at = story.articles.findIndex((article) => article.id === id);
  const near = story.articles
    .map((article, i) => ({ id: article.id, far: Math.abs(i - at) }))
    .filter(({ far }) => far > 0)
    .sort((a, b) => a.far - b.far)
    .slice(0, COMPARED);
  const agreeing = near.flatMap((other) => story.align(id, other.id).agree.map(({ a }) => a.sentence));
  return new Set(agreeing).size;
}
