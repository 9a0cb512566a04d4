import { styleText } from 'node:util';
import type { Answer, Entry, Inline, Line } from '../answer/answer.ts';
import { articleOf, paragraphOf, words } from '../answer/citation.ts';
import { showMeta, showPeriod } from '../answer/meta.ts';
import { piecesOf } from '../answer/pieces.ts';
import type { ArticleId, Range, Span } from '../corpus/article.ts';
import { label, say } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { tame } from './tame.ts';

type Style = Parameters<typeof styleText>[0];

/** An answer as text for a terminal; colour and bold only when `colour`. */
export function renderText(answer: Answer, story: Story, colour: boolean): string {
  const style = (of: Style, shown: string): string =>
    colour ? styleText(of, shown, { validateStream: false }) : shown;
  const numbers = new Map<ArticleId, number>();
  const number = (article: ArticleId): number => {
    if (!numbers.has(article)) numbers.set(article, numbers.size + 1);
    return numbers.get(article) ?? 0;
  };
  const emphasised = (span: Span, emphasis: readonly Range[]): string =>
    piecesOf(span, emphasis)
      .map((piece) => (piece.bold ? style('bold', tame(words(story, piece))) : tame(words(story, piece))))
      .join('');
  const inline = (part: Inline): string => {
    if (part.is === 'label') return style('dim', say(part.label, tame));
    if (part.is === 'phrase') return `“${tame(words(story, part.span))}”`;
    if (part.is === 'meta') return tame(showMeta(articleOf(story, part.article), part.field));
    const mark =
      part.is !== 'quote' && part.inferred ? style('dim', ` (${say(label('mark.inferred'))})`) : '';
    if (part.is === 'period') return style('cyan', showPeriod(part.period)) + mark;
    if (part.is === 'party')
      return style('green', tame(story.parties.all.get(part.party)?.name ?? '')) + mark;
    const { article } = part.span;
    const cited = `[${number(article)}] ${tame(showMeta(articleOf(story, article), 'name'))} · ¶ ${paragraphOf(story, part.span)}`;
    return `${emphasised(part.span, part.emphasis)} ${style('dim', cited)}`;
  };
  const line = ({ role, parts }: Line): string => {
    const [first = '', ...rest] = parts.map(inline);
    if (role === 'title') return [style('bold', first), ...rest].join(' · ');
    const shown = [first, ...rest].join(role === 'facts' ? ' · ' : ' ');
    return role === 'quote' ? `  │ ${shown}` : role === 'plain' ? shown : `  ${shown}`;
  };
  const entry = (of: Entry): string =>
    (of.is === 'lines' ? of.lines : [...of.above, ...of.left, ...of.right]).map(line).join('\n');

  const filters = answer.filters.map((of) => say(of, tame));
  const body = answer.sections.flatMap((section) => [
    ...(section.heading ? [line(section.heading)] : []),
    ...section.entries.map(entry),
  ]);
  const sources = [...numbers].map(([id, n]) => {
    const article = articleOf(story, id);
    const facts = (['name', 'date', 'url'] as const).map((field) => tame(showMeta(article, field)));
    return `[${n}] ${facts.filter(Boolean).join(' · ')}`;
  });
  return [
    style('bold', [say(answer.title, tame), ...filters].join(' · ')),
    ...body,
    ...(sources.length ? [style('dim', [say(label('sources.heading')), ...sources].join('\n'))] : []),
  ].join('\n\n');
}
