import type { Article, ArticleId, Range } from '../corpus/article.ts';
import { once } from '../story/once.ts';

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

/**
 * The articles of a story that share sentences with a candidate, the most alike first. Linear in the sentences of the story, and
 * faster when they have been looked at before.
 */
export function findOverlaps(
  candidate: Pick<Article, 'text' | 'sentences'>,
  articles: readonly Article[],
): Overlap[] {
  const own = lettersOf(candidate);
  const marks = new Set(own.keys().map(markOf));
  return articles
    .filter((article) => marksIn(article).some((mark) => marks.has(mark)))
    .flatMap((article): Overlap[] => {
      const others = lettersOf(article);
      const shared = [...own].flatMap(([letters, sentence]) => (others.has(letters) ? [sentence] : []));
      if (!shared.length) return [];
      const [ofCandidate, ofArticle] = [shared.length / own.size, shared.length / others.size];
      const kind = kindOf(shared.length, ofCandidate, ofArticle);
      return [{ article: article.id, kind, shared, ofCandidate, ofArticle }];
    })
    .sort((a, b) => b.shared.length - a.shared.length || (a.article < b.article ? -1 : 1));
}

function kindOf(shared: number, ofCandidate: number, ofArticle: number): Overlap['kind'] {
  const share = Math.max(ofCandidate, ofArticle);
  if (share >= COPY) return 'copy';
  return shared >= WIRE.sentences && share >= WIRE.share ? 'wire' : 'some';
}

/** A number for the letters of each sentence of an article that counts: other letters seldom have the same. */
const marksIn = once((article: Article) => [...lettersOf(article).keys()].map(markOf));

/** The hash function FNV-1a, of UTF-16 units. */
function markOf(letters: string): number {
  let mark = 0x811c9dc5;
  for (let i = 0; i < letters.length; i++) mark = Math.imul(mark ^ letters.charCodeAt(i), 0x01000193);
  return mark;
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
