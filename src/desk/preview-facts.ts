import { type Entry, type Line, line, lines, quote, type Section, text } from '../answer/answer.ts';
import { articleOf, sentenceOf } from '../answer/citation.ts';
import type { ArticleId } from '../corpus/article.ts';
import type { Candidate, Found } from '../intake/candidate.ts';
import { findOverlaps, type Overlap } from '../intake/duplicates.ts';
import { type Label, label, say } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { startOf } from './start.ts';

// What an article is, for the moderator who decides about it.

/** So many overlaps, other dates and pieces of what was left out are shown; the rest is counted. */
const SHOWN = { overlaps: 3, dates: 2, pieces: 3 } as const;
/** Longest metadata and start of a piece that are shown, in UTF-16 units: enough to recognise them. */
const LONGEST = { value: 120, piece: 60 } as const;

const said = (name: Label, found: Found | undefined): Label =>
  found
    ? label('desk.field', {
        name: say(name),
        value: startOf(found.value, LONGEST.value),
        from: startOf(say(found.from), LONGEST.value),
      })
    : label('desk.field.none', { name: say(name) });

/** Its metadata, each with what said so; how much of it was read, and what of the page was left out. */
export function factsOf(story: Story, id: ArticleId, candidate: Candidate): Entry[] {
  const { title, outlet, author, url, published, language } = candidate;
  const facts = [
    said(label('desk.title'), title),
    said(label('desk.outlet'), outlet),
    said(label('desk.author'), author),
    said(label('desk.date'), published),
    ...(published?.note ? [label('desk.date.note', { note: published.note })] : []),
    ...(published?.others ?? []).slice(0, SHOWN.dates).map((found) => said(label('desk.date.other'), found)),
    said(label('desk.address'), url),
    said(label('desk.language'), language),
    label('sources.sentences', { n: articleOf(story, id).sentences.length }),
  ];
  const foreign = language.value !== 'en';
  return [
    lines(...facts.map((fact) => line('plain', text(fact)))),
    ...leftOut(candidate),
    ...(foreign ? [lines(line('note', text(label('sources.language', { language: language.value }))))] : []),
  ];
}

/** How the longest pieces begin: whoever misses a paragraph of the article finds it here. */
function leftOut({ leftOut: { page, pieces } }: Candidate): Entry[] {
  if (!pieces.length) return [];
  const longest = pieces
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, SHOWN.pieces)
    .sort((a, b) => a.start - b.start)
    .map((piece) => startOf(page.slice(piece.start, piece.end), LONGEST.piece));
  const begin = longest.map((piece) => line('note', text(label('desk.leftOut.piece', { piece }))));
  return [lines(line('plain', text(label('desk.leftOut', { n: pieces.length }))), ...begin)];
}

/** The first and the last sentence, by which one sees whether the article is whole. */
export function endsOf(story: Story, id: ArticleId): Entry[] {
  const last = articleOf(story, id).sentences.length - 1;
  const ends = last > 0 ? [0, last] : last === 0 ? [0] : [];
  return ends.map((sentence) =>
    lines(
      line('note', text(label(sentence === 0 ? 'desk.first' : 'desk.last'))),
      line('quote', quote(sentenceOf(story, { article: id, sentence }))),
    ),
  );
}

const KINDS = { copy: 'desk.copy', wire: 'desk.wire', some: 'desk.some' } as const;

/** The articles that it has sentences in common with, the most alike first. */
export function shared(before: Story, after: Story, id: ArticleId): Section[] {
  const overlaps = findOverlaps(
    articleOf(after, id),
    before.articles.filter((of) => of.id !== id),
  );
  if (!overlaps.length) return [];
  const told = ({ article, kind, shared: common }: Overlap): Line =>
    line('plain', { is: 'meta', article, field: 'name' }, text(label(KINDS[kind], { n: common.length })));
  const rest = overlaps.length - SHOWN.overlaps;
  const more = rest > 0 ? [line('note', text(label('corpus.more', { n: rest })))] : [];
  return [
    {
      tone: overlaps.some(({ kind }) => kind !== 'some') ? 'warning' : 'neutral',
      heading: line('title', text(label('desk.shared'))),
      entries: [lines(...overlaps.slice(0, SHOWN.overlaps).map(told), ...more)],
    },
  ];
}
