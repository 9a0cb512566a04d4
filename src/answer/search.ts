import { label } from '../locale/label.ts';
import type { SearchResult } from '../story/search.ts';
import type { Story } from '../story/story.ts';
import { type Answer, line, lines, quote, text } from './answer.ts';
import { cite } from './citation.ts';
import { articlesOf } from './filter.ts';
import { filtersOf } from './filters.ts';
import { UserError } from './user-error.ts';

export interface SearchQuery {
  readonly query: string;
  readonly source?: string | undefined;
}

/** More than ten passages nobody reads; the nearest to an unanswered question are shown as a hint only. */
const HITS = 10;
const NEAREST = 3;

/** The best passages for a query. Throws a UserError for an empty query or an unknown source. */
export function findPassages(story: Story, { query, source }: SearchQuery): SearchResult {
  if (!/[\p{L}\p{N}]/u.test(query)) throw new UserError(label('error.query.empty'));
  return story.index.search(query, HITS, source === undefined ? undefined : articlesOf(story, source));
}

/** The passages as an answer, with the matching words in bold; says plainly when no article answers. */
export function showPassages({ query, source }: SearchQuery, { answered, hits }: SearchResult): Answer {
  const shown = answered ? hits : hits.slice(0, NEAREST);
  const notice = shown.length ? label('search.unanswered') : label('search.none');
  return {
    title: label('search.title', { query }),
    filters: filtersOf({ source }),
    sections: [
      {
        tone: answered ? 'neutral' : 'warning',
        ...(!answered && { heading: line('plain', text(notice)) }),
        entries: shown.map((hit) => lines(line('quote', quote(hit.passage, hit.matched)))),
      },
    ],
  };
}

/** The passages as plain data, for the terminal's JSON. */
export const passagesData = (story: Story, { answered, hits }: SearchResult) => ({
  answered,
  hits: hits.map(({ score, passage }) => ({ score, citation: cite(story, passage) })),
});
