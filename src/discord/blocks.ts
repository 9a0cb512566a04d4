import type { APIEmbedField } from 'discord-api-types/v10';
import type { Answer, Entry, Line, Tone } from '../answer/answer.ts';
import type { ArticleId } from '../corpus/article.ts';
import { label, say } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { LIMITS } from './limits.ts';
import { citation, markdown, type Numbering, place, placeLink, quoteText } from './markdown.ts';

/** What stands on one page, whole: a piece of an entry that ends after a quote, or two columns. */
export interface Block {
  /** The section that it belongs to, by its place in the answer. */
  readonly section: number;
  readonly tone: Tone;
  /** Shown before it where it opens an embed. */
  readonly heading: string;
  /** The title of the entry that it continues, shown where it opens an embed. */
  readonly lead: string;
  readonly text: string;
  readonly fields?: readonly APIEmbedField[];
  readonly sources: readonly ArticleId[];
  /** In UTF-16 units, its heading and lead included. */
  readonly length: number;
}

/** A quote that no page can hold (an article without a full stop for pages) is cited, not cut. */
const LONGEST = 3000;
/** What parts a block from those before it: blank lines, or a blank field. */
const SEPARATED = 4;
/** A longer title is not repeated on the next page. */
const LONGEST_LEAD = 500;

const cited = (lines: readonly Line[]): ArticleId[] =>
  lines.flatMap(({ parts }) => parts.flatMap((part) => (part.is === 'quote' ? [part.span.article] : [])));

/** The lines of an entry, parted after each quote. */
function units(lines: readonly Line[]): Line[][] {
  const parted: Line[][] = [[]];
  for (const [i, line] of lines.entries()) {
    parted.at(-1)?.push(line);
    if (line.role === 'quote' && i < lines.length - 1) parted.push([]);
  }
  return parted;
}

/** Two quotes side by side, where both fit a field, under what is said above them. */
function columns(entry: Entry, story: Story, numbering: Numbering): APIEmbedField[] | undefined {
  if (entry.is !== 'pair') return undefined;
  const sides = [entry.left, entry.right].map((lines): APIEmbedField => {
    const quotes = lines.flatMap(({ parts }) => parts.filter((part) => part.is === 'quote'));
    const spans = Map.groupBy(
      quotes.map(({ span }) => span),
      ({ article }) => article,
    );
    const places = [...spans].map(([article, of]) => place(story, numbering, article, of));
    // Discord shows no links in the name of a field.
    const value = quotes
      .map((part) => `${quoteText(story, part)} ${placeLink(story, part.span)}`.trimEnd())
      .join('\n\n');
    return { name: places.join(' · '), value, inline: true };
  });
  if (sides.some(({ name, value }) => name.length > LIMITS.fieldName || value.length > LIMITS.fieldValue))
    return undefined;
  const above = entry.above.map((line) => markdown(story, numbering, { ...line, role: 'plain' })).join(' ');
  return above ? [{ name: above, value: '\u200b' }, ...sides] : sides;
}

function textOf(lines: readonly Line[], story: Story, numbering: Numbering): string {
  const text = lines.map((line) => markdown(story, numbering, line)).join('\n');
  if (text.length <= LONGEST) return text;
  const places = lines.flatMap(({ parts }) =>
    parts.flatMap((p) => (p.is === 'quote' ? [citation(story, numbering, p.span)] : [])),
  );
  return `-# ${say(label('quote.long'))} ${places.join(' ')}`;
}

function blocksOfEntry(
  entry: Entry,
  at: Omit<Block, 'lead' | 'text' | 'sources' | 'length'>,
  story: Story,
  numbering: Numbering,
): Block[] {
  const lines = entry.is === 'lines' ? entry.lines : [...entry.above, ...entry.left, ...entry.right];
  const fields = columns(entry, story, numbering);
  if (fields) {
    const length = fields.reduce(
      (sum, { name, value }) => sum + name.length + value.length,
      at.heading.length + SEPARATED,
    );
    return [{ ...at, lead: '', text: '', fields, sources: cited(lines), length }];
  }
  const title = lines[0]?.role === 'title' ? markdown(story, numbering, lines[0]) : '';
  return units(lines).map((unit, i) => {
    const text = textOf(unit, story, numbering);
    const lead = i > 0 && title.length <= LONGEST_LEAD ? title : '';
    return {
      ...at,
      lead,
      text,
      sources: cited(unit),
      length: at.heading.length + lead.length + text.length + SEPARATED,
    };
  });
}

/** Every block of an answer, in order, each made when it is asked for. */
export function* blocksOf(answer: Answer, story: Story, numbering: Numbering): Generator<Block> {
  for (const [i, section] of answer.sections.entries()) {
    const heading = section.heading ? markdown(story, numbering, section.heading) : '';
    const at = { section: i, tone: section.tone, heading };
    for (const entry of section.entries) yield* blocksOfEntry(entry, at, story, numbering);
    if (!section.entries.length) yield { ...at, lead: '', text: '', sources: [], length: heading.length };
  }
}
