import type { ArticleId } from '../corpus/article.ts';
import { label } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { type Answer, type Entry, line, lines, type MetaField, quote, text } from './answer.ts';
import { articleOf, sentenceOf, words } from './citation.ts';
import { articlesOf } from './filter.ts';
import { filtersOf } from './filters.ts';
import { showMeta } from './meta.ts';

export interface SourcesQuery {
  readonly source?: string | undefined;
}

/** The articles of a source, or of the whole story. Throws a UserError for an unknown source. */
export const findSourceArticles = (story: Story, { source }: SourcesQuery): ArticleId[] => {
  const wanted = articlesOf(story, source);
  return story.articles.map(({ id }) => id).filter((id) => wanted.has(id));
};

/** How many asks of each article `/demands` lists, where each item of a list is one. */
export function askCounts(story: Story): ReadonlyMap<ArticleId, number> {
  const counts = new Map<ArticleId, number>();
  for (const { asks } of story.asks)
    for (const { article } of asks) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

/** How much was found in an article. */
export function countsOf(story: Story, id: ArticleId, asks: ReadonlyMap<ArticleId, number>) {
  const reading = story.readings.get(id)?.sentences ?? [];
  return {
    sentences: reading.length,
    asks: asks.get(id) ?? 0,
    dates: reading.reduce((sum, sentence) => sum + sentence.dates.filter((date) => date.period).length, 0),
  };
}

function entry(story: Story, id: ArticleId, card: boolean, counted: ReadonlyMap<ArticleId, number>): Entry {
  const article = articleOf(story, id);
  const { sentences, asks, dates } = countsOf(story, id, counted);
  const meta = (field: MetaField) => ({ is: 'meta', article: id, field }) as const;
  const name = showMeta(article, 'name');
  const fields = (['outlet', 'author', 'date', 'url'] as const).filter(
    (field) => !['', name].includes(showMeta(article, field)),
  );
  const counts = [
    label('sources.sentences', { n: sentences }),
    label('sources.asks', { n: asks }),
    label('sources.dates', { n: dates }),
  ];
  return lines(
    line('title', meta('name')),
    line('facts', ...fields.map(meta)),
    line('facts', ...counts.map(text)),
    ...(card && article.published?.note ? [line('note', meta('note'))] : []),
    ...(article.language === 'en'
      ? []
      : [line('note', text(label('sources.language', { language: article.language })))]),
    ...(card && sentences ? [line('quote', quote(sentenceOf(story, { article: id, sentence: 0 })))] : []),
  );
}

/** The articles as an answer with their dates and counts; the card of a single one has its note and first sentence too. */
export function showSources(story: Story, query: SourcesQuery, articles: readonly ArticleId[]): Answer {
  const card = query.source !== undefined;
  const asks = askCounts(story);
  return {
    title: label('sources.title'),
    filters: filtersOf(query),
    sections: [{ tone: 'neutral', entries: articles.map((id) => entry(story, id, card, asks)) }],
  };
}

/** The articles as plain data, for the terminal's JSON. */
export function sourcesData(story: Story, articles: readonly ArticleId[]) {
  const asks = askCounts(story);
  const sources = articles.map((id) => {
    const { title, outlet, author, url, published, kind, language } = articleOf(story, id);
    const first = articleOf(story, id).sentences[0];
    return {
      id,
      ...{ title, outlet, author, url, published, kind, language },
      ...countsOf(story, id, asks),
      ...(first && { first: words(story, { article: id, ...first }) }),
    };
  });
  return { sources };
}
