import { type Span, slice } from '../corpus/article.ts';
import { pieces, termsOf } from './likeness-terms.ts';
import { cosine, countFrequencies, type Vector, weigh } from './likeness-vectors.ts';
import type { SentenceRef, StoryText } from './story.ts';

/** How alike two passages are, from 0 (nothing in common) to 1, by the frequencies of the texts around them. */
export interface Scale {
  of(a: string, b: string): number;
}

/** How alike passages of one story are, 0 to 1. */
export interface Likeness {
  ofSentences(a: SentenceRef, b: SentenceRef): number;
  /** Of any two verbatim ranges, such as what two asks ask for. */
  ofRanges(a: Span, b: Span): number;
}

/** A scale that takes its frequencies from some passages. Linear in their text; passages are measured once and kept. */
export function scaleOf(passages: Iterable<string>): Scale {
  const terms = [...passages].map(termsOf);
  const stems = countFrequencies(terms.map((list) => new Set(list.map((term) => term.stem))));
  const parts = countFrequencies(terms.map((list) => new Set(list.flatMap((term) => pieces(term.word)))));
  const known = new Map<string, readonly [Vector, Vector]>();
  const measure = (text: string): readonly [Vector, Vector] => {
    let vectors = known.get(text);
    if (!vectors) {
      const list = termsOf(text);
      vectors = [
        weigh(
          list.map((term) => term.stem),
          stems,
        ),
        weigh(
          list.flatMap((term) => pieces(term.word)),
          parts,
        ),
      ];
      known.set(text, vectors);
    }
    return vectors;
  };
  return {
    of(a, b) {
      const [x, y] = [measure(a), measure(b)];
      return (cosine(x[0], y[0]) + cosine(x[1], y[1])) / 2;
    },
  };
}

const kept = new WeakMap<StoryText['readings'], Likeness>();

/** How alike the passages of a story are. Built when first asked for, then kept as long as the story's readings. */
export function likenessOf(story: StoryText): Likeness {
  const known = kept.get(story.readings);
  if (known) return known;
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const scale = scaleOf(story.articles.flatMap((article) => article.sentences.map((s) => slice(article, s))));
  const text = (span: Span): string => {
    const article = articles.get(span.article);
    if (!article) throw new RangeError(`no article ${span.article} in ${story.id}`);
    return slice(article, span);
  };
  const sentence = ({ article, sentence }: SentenceRef): string => {
    const range = articles.get(article)?.sentences[sentence];
    if (!range) throw new RangeError(`no sentence ${sentence} in ${article} of ${story.id}`);
    return text({ article, ...range });
  };
  const likeness: Likeness = {
    ofSentences: (a, b) => scale.of(sentence(a), sentence(b)),
    ofRanges: (a, b) => scale.of(text(a), text(b)),
  };
  kept.set(story.readings, likeness);
  return likeness;
}
