import { type Answer, type Entry, line, lines, type Section, text } from '../answer/answer.ts';
import type { ArticleId, Day } from '../corpus/article.ts';
import { type Edition, itemsAfter } from '../digest/edition.ts';
import { type News, newsIn, type Topic } from '../digest/news.ts';
import type { Candidate } from '../intake/candidate.ts';
import { type Label, label } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { endsOf, factsOf, shared } from './preview-facts.ts';

/** So many articles of a story, those published nearest to the new one, are compared with it. */
const COMPARED = 20;

/** What quotes: shown where there is room for it. */
interface Quoted {
  readonly of: 'article' | 'changes';
  readonly entry: Entry;
}

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
  const quotes = quotesOf(news, endsOf(after, id));
  const show = (chosen: readonly Quoted[]): Answer => {
    const entries = (of: Quoted['of']): Entry[] =>
      quotes.filter((one) => one.of === of && chosen.includes(one)).map(({ entry }) => entry);
    const rest = quotes.length - chosen.length;
    const more = rest ? [lines(line('note', text(label('desk.preview.more', { n: rest }))))] : [];
    const changes: Section = {
      tone: 'agree',
      heading: line('title', text(label('desk.changes'))),
      entries: [lines(line('facts', ...counts.map(text))), ...entries('changes'), ...more],
    };
    return {
      title: label('desk.preview', { story: after.id }),
      filters: [],
      sections: [{ tone: 'neutral', entries: [...facts, ...entries('article')] }, ...common, changes],
    };
  };
  let chosen: readonly Quoted[] = [];
  for (const quoted of quotes) if (fits(show([...chosen, quoted]))) chosen = [...chosen, quoted];
  return show(chosen);
}

/** What could be quoted, the most telling first: one of each change, the article's own ends, then another of each. */
function quotesOf({ differences, asks, events, coming }: News, ends: readonly Entry[]): Quoted[] {
  const kinds: readonly (readonly Topic[])[] = [differences, asks, [...events, ...coming]];
  const nth = (n: number): Quoted[] =>
    kinds.flatMap((topics) => topics.slice(n, n + 1).map(({ entry }) => ({ of: 'changes', entry: entry() })));
  return [...nth(0), ...ends.map((entry): Quoted => ({ of: 'article', entry })), ...nth(1)];
}

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
