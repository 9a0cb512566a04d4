import type { Article } from '../corpus/article.ts';
import type { Period } from '../extract/finding.ts';
import { label, say } from '../locale/label.ts';
import type { MetaField } from './answer.ts';

const MONTHS = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** `2024-07-28` as `28 Jul 2024`, `2024-07` as `Jul 2024`, `2024` as it is. */
export function showDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month && MONTHS.format(new Date(Date.UTC(2000, Number(month) - 1, 1)));
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A period as one date, or as two with a dash. */
export const showPeriod = ({ start, end }: Period): string =>
  start === end ? showDate(start) : `${showDate(start)} – ${showDate(end)}`;

/** When an article was published, marked where that is inferred. */
function showPublished({ published }: Article): string {
  if (!published) return say(label('sources.undated'));
  const date = showDate(published.date);
  return published.basis === 'inferred' ? `${date} (${say(label('mark.inferred'))})` : date;
}

/** The text of a fact about an article, empty where it is not known; its name is its title, its outlet, or its id. */
export function showMeta(article: Article, field: MetaField): string {
  if (field === 'name') return article.title ?? article.outlet ?? article.id;
  if (field === 'date') return showPublished(article);
  if (field === 'note') return article.published?.note ?? '';
  return article[field] ?? '';
}
