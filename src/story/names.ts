import { type Article, type Range, slice } from '../corpus/article.ts';

/** Titles before a name ("Transport Minister Jane Doe") are part of it. */
const TITLES = /(?:\p{Lu}[\p{L}.’'-]* )+$/u;

/** A text for comparing, never for showing: a range of an article without the names in it, which may overlap. */
export function withoutNames(article: Article, { start, end }: Range, names: readonly Range[]): string {
  let [text, at] = ['', start];
  for (const name of [...names].sort((x, y) => x.start - y.start)) {
    if (name.start > at) text += `${slice(article, { start: at, end: name.start }).replace(TITLES, '')} `;
    at = Math.max(at, name.end);
  }
  return text + slice(article, { start: at, end });
}
