import type { Article, ArticleId, Range } from '../corpus/article.ts';

/** A shorter sentence ("He is wrong.") is shared by chance, in letters and digits. */
const MIN_LETTERS = 25;
/** What share of the sentences makes two articles one, with a few words changed. */
const COPY = 0.8;
/** What makes an article come from the same agency as another: so many sentences, and this share. */
const WIRE = { sentences: 3, share: 0.3 } as const;

/** How much of two articles is the same. */
export interface Overlap {
  readonly article: ArticleId;
  /**
   * `copy`: nearly all sentences of one of the two are in the other. `wire`: a good part is, as of two articles that
   * print the same report of an agency. `some`: a few sentences, as of quotations.
   */
  readonly kind: 'copy' | 'wire' | 'some';
  /** The sentences of the candidate that the article has too, in order. */
  readonly shared: readonly Range[];
  /** The share of the candidate's sentences, and of the article's; short ones do not count. */
  readonly ofCandidate: number;
  readonly ofArticle: number;
}

/** The sentences of a story by their letters, for one look-up each. */
export interface SentenceIndex {
  readonly articles: ReadonlyMap<string, readonly ArticleId[]>;
  /** How many different sentences an article has that count. */
  readonly counts: ReadonlyMap<ArticleId, number>;
}

/** Index the articles of a story. Linear in their sentences. */
export function indexSentences(articles: readonly Article[]): SentenceIndex {
  const byLetters = new Map<string, ArticleId[]>();
  const counts = new Map<ArticleId, number>();
  for (const article of articles) {
    const own = lettersOf(article);
    counts.set(article.id, own.size);
    for (const letters of own.keys()) {
      const others = byLetters.get(letters);
      if (others) others.push(article.id);
      else byLetters.set(letters, [article.id]);
    }
  }
  return { articles: byLetters, counts };
}

/** The articles of a story that share sentences with a candidate, the most alike first. Pure. */
export function findOverlaps(
  candidate: Pick<Article, 'text' | 'sentences'>,
  index: SentenceIndex,
): Overlap[] {
  const own = lettersOf(candidate);
  const shared = new Map<ArticleId, Range[]>();
  for (const [letters, sentence] of own) {
    for (const article of index.articles.get(letters) ?? []) {
      const ranges = shared.get(article);
      if (ranges) ranges.push(sentence);
      else shared.set(article, [sentence]);
    }
  }
  return [...shared]
    .map(([article, ranges]): Overlap => {
      const ofCandidate = ranges.length / own.size;
      const ofArticle = ranges.length / (index.counts.get(article) ?? ranges.length);
      return {
        article,
        kind: kindOf(ranges.length, ofCandidate, ofArticle),
        shared: ranges,
        ofCandidate,
        ofArticle,
      };
    })
    .sort((a, b) => b.shared.length - a.shared.length || (a.article < b.article ? -1 : 1));
}

function kindOf(shared: number, ofCandidate: number, ofArticle: number): Overlap['kind'] {
  const share = Math.max(ofCandidate, ofArticle);
  if (share >= COPY) return 'copy';
  return shared >= WIRE.sentences && share >= WIRE.share ? 'wire' : 'some';
}

/** The sentences that count, by their letters alone: marks, case and accents differ from outlet to outlet. */
function lettersOf(article: Pick<Article, 'text' | 'sentences'>): Map<string, Range> {
  const found = new Map<string, Range>();
  for (const { start, end, kind } of article.sentences) {
    if (kind === 'heading') continue;
    const letters = article.text
      .slice(start, end)
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase();
    if (letters.length >= MIN_LETTERS && !found.has(letters)) found.set(letters, { start, end });
  }
  return found;
}
