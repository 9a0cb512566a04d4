import {
  type Answer,
  type Entry,
  type Line,
  line,
  lines,
  quote,
  type Section,
  text,
} from '../answer/answer.ts';
import { articleOf, sentenceOf } from '../answer/citation.ts';
import type { ArticleId, Day } from '../corpus/article.ts';
import { type Edition, itemsAfter } from '../digest/edition.ts';
import { newsIn } from '../digest/news.ts';
import type { Candidate, Found } from '../intake/candidate.ts';
import { findOverlaps, indexSentences, type Overlap } from '../intake/duplicates.ts';
import { type Label, label, say } from '../locale/label.ts';
import type { Story } from '../story/story.ts';

/** So many things of a kind are quoted; the rest is counted. */
const QUOTED = 2;
/** So many articles of a story, those published nearest to the new one, are compared with it. */
const COMPARED = 20;

/**
 * What adding an article would do, for the moderator who decides: what it is and where that was read, what of the page was
 * left out, what it shares with others, and what it changes in the story.
 * @param before the story as it is
 * @param after the story with the article
 * @param today the day from which on a date lies in the future
 */
export function previewOf(
  before: Story,
  after: Story,
  id: ArticleId,
  candidate: Candidate,
  today: Day,
): Answer {
  return {
    title: label('desk.preview', { story: after.id }),
    filters: [],
    sections: [about(after, id, candidate), ...shared(before, after, id), changes(before, after, id, today)],
  };
}

const said = (name: Label, found: Found | undefined): Label =>
  found
    ? label('desk.field', { name: say(name), value: found.value, from: say(found.from) })
    : label('desk.field.none', { name: say(name) });

function about(story: Story, id: ArticleId, candidate: Candidate): Section {
  const { sentences } = articleOf(story, id);
  const { title, outlet, author, url, published, language, leftOut } = candidate;
  const facts = [
    said(label('desk.title'), title),
    said(label('desk.outlet'), outlet),
    said(label('desk.author'), author),
    said(label('desk.date'), published),
    ...(published?.others ?? []).map((found) => said(label('desk.date.other'), found)),
    said(label('desk.address'), url),
    said(label('desk.language'), language),
    label('sources.sentences', { n: sentences.length }),
    label('desk.leftOut', { n: leftOut.pieces.length }),
  ];
  const ends = sentences.length > 1 ? [0, sentences.length - 1] : sentences.length ? [0] : [];
  return {
    tone: 'neutral',
    entries: [
      lines(...facts.map((fact) => line('plain', text(fact)))),
      ...ends.map((sentence, i) =>
        lines(
          line('note', text(label(i === 0 ? 'desk.first' : 'desk.last'))),
          line('quote', quote(sentenceOf(story, { article: id, sentence }))),
        ),
      ),
      ...(language.value === 'en'
        ? []
        : [lines(line('note', text(label('sources.language', { language: language.value }))))]),
    ],
  };
}

const KINDS = { copy: 'desk.copy', wire: 'desk.wire', some: 'desk.some' } as const;

function shared(before: Story, after: Story, id: ArticleId): Section[] {
  const overlaps = findOverlaps(
    articleOf(after, id),
    indexSentences(before.articles.filter((of) => of.id !== id)),
  );
  if (!overlaps.length) return [];
  const told = ({ article, kind, shared: common }: Overlap): Line =>
    line('plain', { is: 'meta', article, field: 'name' }, text(label(KINDS[kind], { n: common.length })));
  return [
    {
      tone: overlaps.some(({ kind }) => kind !== 'some') ? 'warning' : 'neutral',
      heading: line('title', text(label('desk.shared'))),
      entries: [lines(...overlaps.slice(0, QUOTED).map(told))],
    },
  ];
}

/** Everything of a story, as a channel that was shown it all. */
function editionOf(story: Story): Edition {
  // The last day of all, so that no event is new only because it is near.
  return new Map(itemsAfter(story, new Map(), '9999-12-31').map(({ item, hash }) => [item, hash]));
}

function changes(before: Story, after: Story, id: ArticleId, today: Day): Section {
  const news = newsIn(after, editionOf(before), today);
  const events = [...news.events, ...news.coming];
  const counts = [
    label('desk.asks', { n: news.asks.length }),
    label('desk.events', { n: events.length }),
    label('desk.agreements', { n: agreementsOf(after, id) }),
    label('desk.differences', { n: news.differences.length }),
  ];
  const quoted: Entry[] = [news.differences, news.asks, events].flatMap((topics) =>
    topics.slice(0, QUOTED).map(({ entry }) => entry()),
  );
  return {
    tone: 'agree',
    heading: line('title', text(label('desk.changes'))),
    entries: [lines(line('facts', ...counts.map(text))), ...quoted],
  };
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
