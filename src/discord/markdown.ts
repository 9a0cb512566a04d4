import type { Inline, Line } from '../answer/answer.ts';
import { articleOf, paragraphOf, words } from '../answer/citation.ts';
import { showMeta, showPeriod } from '../answer/meta.ts';
import { piecesOf } from '../answer/pieces.ts';
import type { Article, ArticleId, Range, Span } from '../corpus/article.ts';
import { label, say } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { articleLink } from './article-link.ts';
import { escaped, isolated, neutralise, shorten } from './neutralise.ts';

/** Numbers the sources of an answer in the order in which they are first quoted. */
export interface Numbering {
  of(article: ArticleId): number;
}

/** Longest name of a source or party, so that a line of them stays a line; beside a quote, a short one is enough. */
const NAME = 80;
const SHORT_NAME = 40;

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16)}`;

/** A link's text as Discord reads it, which knows no escapes there: brackets in pairs, and none that opens without closing. */
const LINK_TEXT = /^(?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]$))*\]$/;

/** A link that cannot end early: angle brackets and what could close it are encoded. It stands behind a text that cannot be its own. */
function linked(shown: string, url: string | undefined): string {
  if (!url || url.length > 512) return shown;
  const target = `(<${new URL(url).href.replace(/[<>()\\]/g, percent)}>)`;
  return LINK_TEXT.test(`${shown}]`)
    ? `[${shown}]${target}`
    : `${shown} [${say(label('link.original'))}]${target}`;
}

const nameOf = (article: Article, longest: number): string => shorten(showMeta(article, 'name'), longest);

/**
 * The characters of a quote, with its emphasis in bold. Bold cannot start or end with a space, so ranges are trimmed;
 * where one bold range follows another, they are one: Discord would show the asterisks between them.
 */
const emphasised = (story: Story, span: Span, emphasis: readonly Range[]): string =>
  isolated(
    piecesOf(span, emphasis)
      .map((piece) => {
        const shown = escaped(words(story, piece));
        const [, before = '', bold = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(shown) ?? [];
        return piece.bold && bold ? `${before}**${bold}**${after}` : shown;
      })
      .join('')
      .replace(/\*\*(\s*)\*\*/g, '$1'),
  );

/** Where quotes of one article stand: `[1] source · ¶ 4, 7`, the mark never on a line without its number. */
export function place(story: Story, numbering: Numbering, id: ArticleId, spans: readonly Span[]): string {
  const paragraphs = [...new Set(spans.map((span) => paragraphOf(story, span)))];
  return `\\[${numbering.of(id)}\\] ${nameOf(articleOf(story, id), SHORT_NAME)} · ¶\u00a0${paragraphs.join(', ')}`;
}

/** The place of a quote, linked to itself in the article where that can be seen, or else to the original where its address is known. */
export const citation = (story: Story, numbering: Numbering, span: Span): string =>
  linked(
    place(story, numbering, span.article, [span]),
    articleLink(story, span) ?? articleOf(story, span.article).url,
  );

/** A link to a quote in its place, for where its citation cannot be one; empty when it cannot be seen anywhere. */
export function placeLink(story: Story, span: Span): string {
  const link = articleLink(story, span);
  return link ? linked(say(label('link.place')), link) : '';
}

/** One source in the list at the end: number, name, date (marked when inferred) and link. */
export function sourceLine(story: Story, numbering: Numbering, id: ArticleId): string {
  const article = articleOf(story, id);
  const link = article.url ? ` · ${linked(say(label('link.original')), article.url)}` : '';
  return `-# \\[${numbering.of(id)}\\] ${nameOf(article, NAME)} · ${showMeta(article, 'date')}${link}`;
}

/** Just the quote, without its citation. */
export const quoteText = (story: Story, part: Inline & { readonly is: 'quote' }): string =>
  emphasised(story, part.span, part.emphasis);

function inline(story: Story, numbering: Numbering, part: Inline): string {
  if (part.is === 'label') return say(part.label, neutralise);
  if (part.is === 'phrase') return `“${neutralise(words(story, part.span))}”`;
  if (part.is === 'meta') {
    const article = articleOf(story, part.article);
    if (part.field === 'url') return linked(say(label('link.original')), article.url);
    return shorten(showMeta(article, part.field), part.field === 'note' ? 400 : NAME * 2);
  }
  if (part.is === 'quote') return `${quoteText(story, part)} ${citation(story, numbering, part.span)}`;
  const mark = part.inferred ? ` (${say(label('mark.inferred'))})` : '';
  if (part.is === 'period') return `\`${showPeriod(part.period)}\`${mark}`;
  return `__${shorten(story.parties.all.get(part.party)?.name ?? '', NAME)}__${mark}`;
}

const BEFORE: Record<Line['role'], string> = {
  title: '',
  quote: '> ',
  note: '-# ',
  facts: '-# ',
  plain: '',
};

/** One line of an answer as Discord's markdown. Of a title, the first part is bold. */
export function markdown(story: Story, numbering: Numbering, { role, parts }: Line): string {
  const [first = '', ...rest] = parts.map((part) => inline(story, numbering, part));
  const shown = [role === 'title' ? `**${first}**` : first, ...rest];
  return BEFORE[role] + shown.join(role === 'title' || role === 'facts' ? ' · ' : ' ');
}
