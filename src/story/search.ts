import { type ArticleId, type Range, type Span, slice } from '../corpus/article.ts';
import { isEnglish } from '../extract/tokens.ts';
import { isAnswered } from './search/answered.ts';
import { coverageOf } from './search/coverage.ts';
import { worthShowing } from './search/floor.ts';
import { countTerms } from './search/frequencies.ts';
import { wantedBy } from './search/kinds.ts';
import { buildLexicon } from './search/lexicon.ts';
import { matchedIn } from './search/matched.ts';
import { closenessIn } from './search/meaning.ts';
import { nearIn } from './search/near.ts';
import { type Passage, passagesOf } from './search/passages.ts';
import { type PhraseBook, phraseBook } from './search/phrases.ts';
import { foremostPerson } from './search/pronoun.ts';
import { type Asked, readQuery, weightsOf } from './search/query.ts';
import { type Scored, scorePassages, support } from './search/score.ts';
import { indexTexts } from './search/texts.ts';
import { englishVectors } from './search/vectors.ts';
import type { StoryText } from './story.ts';

/** A passage that answers a query: one sentence. */
export interface Hit {
  readonly passage: Span;
  /** The words of the passage that matched, in order (in bold when shown). */
  readonly matched: readonly Range[];
  /** Higher is better; comparable within one query only. */
  readonly score: number;
}

/** Ranked passages, best first, and whether any of them answers the query or they are only the nearest there are. */
export interface SearchResult {
  readonly answered: boolean;
  readonly hits: readonly Hit[];
}

export interface SearchIndex {
  /** At most `limit` passages of the given articles (of all, when none are given), the best first. Never throws. */
  search(query: string, limit: number, articles?: ReadonlySet<ArticleId>): SearchResult;
}

/** The sentences of how many of the best articles are weighed one by one. */
const ARTICLES = 100;
/** How many characters of a query are read: mending the words of a whole essay would take seconds. */
const QUERY = 300;
/** Among how many of the first passages one must cover the query for it to count as answered. */
const FIRST = 3;

/**
 * An index over a story: its articles are ranked as whole texts, then the sentences of the best are weighed.
 * Of 2,000 articles with 60,000 sentences it takes about 3 s to build and 70 MB (8 times the text); a query takes 5 to 10 ms there,
 * and under 1 ms in a story of ten articles. With word vectors each word of a query is compared with all words of the story:
 * 1 ms a word in ten articles, 25 ms among 30,000 words; the first query reads their vectors too (0.3 to 1.5 s).
 */
export function buildIndex(story: StoryText): SearchIndex {
  const lexicon = buildLexicon();
  const passages = story.articles.map((article) => passagesOf(story, article, lexicon));
  const texts = indexTexts(passages.length, (id) => (passages[id] ?? []).flatMap(({ terms }) => terms));
  const context = {
    lexicon,
    frequencies: countTerms(passages.flat().map(({ terms }) => terms)),
    parties: partyBook(story),
    person: foremostPerson(story, passages.flat()),
    languages: [...new Set(story.articles.map(({ language }) => language))],
    english: isEnglish,
    near: nearIn(lexicon, isEnglish),
  };
  const closeness = closenessIn(context.frequencies.rarity);
  const usual = usualLength(passages.flat());
  return {
    search(whole, limit, within) {
      const query = whole.slice(0, QUERY);
      const vectors = englishVectors();
      const asked = readQuery(query, { ...context, vectors });
      const weights = weightsOf(asked);
      const scoring = {
        coverage: coverageOf(asked),
        closeness: closeness(asked, vectors),
        wanted: wantedBy(query),
        asked: new Set(weights.keys()),
        usual,
      };
      const ranked = texts.rank(weights);
      const scored = ranked
        .flatMap(({ id, score }) => ({ of: passages[id] ?? [], share: score / (ranked[0]?.score ?? 1) }))
        .filter(({ of }) => within === undefined || within.has(of[0]?.article.id ?? ''))
        .slice(0, ARTICLES)
        .flatMap(({ of, share }) => scorePassages(of, share, scoring))
        .sort((a, b) => b.score - a.score);
      const best = distinct(scored, Math.max(limit, FIRST));
      const covered = Math.max(
        0,
        ...best.slice(0, FIRST).map(({ of, at }) => support(of, at, scoring.coverage)),
      );
      const hits = best.slice(0, limit).flatMap(({ of, at, score }) => hit(of[at], score, asked));
      return { answered: isAnswered(asked, covered), hits: worthShowing(hits, covered) };
    },
  };
}

/** The best `limit`; of a sentence that an article repeats (a pull quote, a headline) only where it stands first. */
function distinct(scored: readonly Scored[], limit: number): Scored[] {
  const kept = new Map<string, Scored>();
  for (const one of scored) {
    const passage = one.of[one.at];
    const key = `${passage?.article.id}\n${passage?.terms.join(' ')}`;
    const same = kept.get(key);
    if (!same && kept.size === limit) break;
    if (!same || one.at < same.at) kept.set(key, { ...one, score: same?.score ?? one.score });
  }
  return [...kept.values()];
}

function hit(passage: Passage | undefined, score: number, asked: readonly Asked[]): Hit[] {
  if (!passage) return [];
  const { article, sentence } = passage;
  const matched = matchedIn(slice(article, sentence), sentence.start, article.language, asked);
  return [{ passage: { article: article.id, start: sentence.start, end: sentence.end }, matched, score }];
}

const usualLength = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, passages.length) || 1;

/** The parties of a story by the names that its articles give them; descriptions ("the leader") are no names. */
function partyBook({ parties }: StoryText): PhraseBook {
  const book = phraseBook();
  for (const [id, { names }] of parties.all.entries()) {
    for (const name of names) if (/\p{Lu}/u.test(name)) book.add(String(id), name, 'en');
  }
  return book;
}
