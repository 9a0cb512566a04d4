import { type Article, type Span, slice } from '../../corpus/article.ts';
import { type Word, wordsOf } from '../search/words.ts';
import type { StoryText } from '../story-text.ts';

/** A phrase that several sentences share. */
export interface Shared {
  /** Its stems, each between blanks: a phrase within another is a part of its key. */
  readonly key: string;
  readonly words: number;
  /** In how many sentences, and in how many articles, it stands. */
  readonly count: number;
  readonly articles: number;
  /** Where it first stands, and the sentence around it. */
  readonly phrase: Span;
  readonly sentence: Span;
}

/** How many words a phrase has at most, and how many sentences of a story are read. */
const WORDS = 4;
const SENTENCES = 20_000;
/** What may stand between two words of one phrase, and the words that may join them. */
const TOGETHER = /^[ \-‐‑]$/;
const JOINING = new Set('of the for de del la los las du des au aux el al von van der di da'.split(' '));

/** The runs of words, from one content word to another, that may be phrases of a sentence. */
function* runsOf(words: readonly Word[], text: string): Iterable<readonly Word[]> {
  const capital = (word: Word | undefined): boolean =>
    word !== undefined && /^\p{Lu}/u.test(text.slice(word.start));
  for (const [i, first] of words.entries()) {
    if (first.stop || /^\p{N}/u.test(first.folded)) continue;
    for (let j = i; j < Math.min(words.length, i + WORDS); j += 1) {
      const [before, word] = [words[j - 1], words[j]];
      if (!word || (j > i && !TOGETHER.test(text.slice(before?.end, word.start)))) break;
      // "States" and "Un" are function words of some list, but not inside a name.
      if (!word.stop || (capital(before) && capital(word))) yield words.slice(i, j + 1);
      else if (!JOINING.has(word.folded)) break;
    }
  }
}

/**
 * The phrases of one to four words that at least two sentences share, by their stems.
 * Of a very large story only the first sentences of each article are read.
 */
export function sharedPhrases({ articles }: StoryText): Shared[] {
  const most = Math.max(5, Math.floor(SENTENCES / Math.max(1, articles.length)));
  const found = new Map<string, Shared & { last: Article }>();
  for (const article of articles) {
    for (const sentence of article.sentences.slice(0, most)) {
      const at = (range: { start: number; end: number }): Span => ({
        article: article.id,
        start: range.start,
        end: range.end,
      });
      const text = slice(article, sentence);
      const seen = new Set<string>();
      for (const run of runsOf(wordsOf(text, article.language), text)) {
        const key = ` ${run.map((word) => word.term).join(' ')} `;
        if (seen.has(key)) continue;
        seen.add(key);
        const known = found.get(key);
        const [start = 0, end = 0] = [run[0]?.start, run.at(-1)?.end];
        found.set(key, {
          key,
          words: run.length,
          count: (known?.count ?? 0) + 1,
          articles: (known?.articles ?? 0) + (known?.last === article ? 0 : 1),
          phrase: known?.phrase ?? at({ start: sentence.start + start, end: sentence.start + end }),
          sentence: known?.sentence ?? at(sentence),
          last: article,
        });
      }
    }
  }
  return [...found.values()].filter(({ count }) => count > 1);
}
