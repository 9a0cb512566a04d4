import type { ArticleId } from '../../corpus/article.ts';
import type { StoryText } from '../story-text.ts';
import type { Asked } from './asked.ts';
import { thingsIn } from './counted.ts';
import { coverageOf } from './coverage.ts';
import { type Candidate, candidatesIn } from './evidence.ts';
import { type Wanted, wantedBy } from './kinds.ts';
import { type Prepared, prepareSearch } from './prepared.ts';
import { readQuery, weightsOf } from './query.ts';
import { englishVectors } from './vectors.ts';

/** What a query finds in a story, before it is judged. */
export interface Considered {
  readonly asked: readonly Asked[];
  /** What the question asks for, if it asks for such a thing. */
  readonly wanted: Wanted | undefined;
  /** The passages that cover something of the query, article by article. */
  readonly candidates: readonly Candidate[];
}

/** What a query finds in the given articles (in all, when none are given). */
export type Consider = (query: string, within?: ReadonlySet<ArticleId>) => Considered;

/** The sentences of how many of the best articles are weighed one by one. */
const ARTICLES = 100;
/** How many characters of a query are read: mending the words of a whole essay would take seconds. */
const QUERY = 300;

/**
 * Prepare a story for queries, when the first one comes: most stories of servers are seldom searched. The words of an article
 * are known then, if it was part of another state of the story that was searched.
 */
export function considerIn(story: StoryText): Consider {
  let prepared: Prepared | undefined;
  return (whole, within) => {
    prepared ??= prepareSearch(story);
    const { passages, texts, context, closeness } = prepared;
    const query = whole.slice(0, QUERY);
    const vectors = englishVectors();
    const asked = readQuery(query, { ...context, vectors });
    const weights = weightsOf(asked);
    const wanted = wantedBy(query);
    const sought = {
      coverage: coverageOf(asked),
      closeness: closeness(asked, vectors),
      wanted,
      things: thingsIn(query, asked),
      asked: new Set(weights.keys()),
    };
    const candidates = texts
      .rank(weights)
      .map(({ id }) => passages[id] ?? [])
      .filter((of) => within === undefined || within.has(of[0]?.article.id ?? ''))
      .slice(0, ARTICLES)
      .flatMap((of) => candidatesIn(of, sought));
    return { asked, wanted, candidates };
  };
}
