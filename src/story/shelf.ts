import type { Article, ArticleId, StoryId } from '../corpus/article.ts';
import { parseArticle } from '../corpus/parse.ts';
import type { Problem } from '../corpus/problem.ts';
import { readArticles } from '../extract/read.ts';
import { buildStory, type Story } from './story.ts';

/** An article as it was read from its file. */
interface Read {
  readonly file: string;
  readonly article: Article;
}

/** A story together with the files that it was read from, so that one more article does not mean reading them all. */
export interface Shelf {
  readonly story: Story;
  readonly problems: readonly Problem[];
  readonly read: ReadonlyMap<ArticleId, Read>;
}

const isSame = (
  { story, read, problems }: Shelf,
  id: StoryId,
  files: ReadonlyMap<ArticleId, string>,
): boolean =>
  story.id === id &&
  problems.length === 0 &&
  read.size === files.size &&
  [...files].every(([name, file]) => read.get(name)?.file === file);

/**
 * Read the articles of a story from their files by id, in Markdown with a front matter. What `before` has read of the same
 * file under the same name of the story is not read again: the time is that of the new ones, and of linking them all.
 */
export function fillShelf(id: StoryId, files: ReadonlyMap<ArticleId, string>, before?: Shelf): Shelf {
  if (before && isSame(before, id, files)) return before;
  const known = before?.story.id === id ? before : undefined;
  const read = new Map<ArticleId, Read>();
  const problems: Problem[] = [];
  for (const [name, file] of files) {
    const kept = known?.read.get(name);
    const parsed = kept?.file === file ? kept : parseArticle(id, `${name}.md`, file);
    if ('article' in parsed) read.set(name, { file, article: parsed.article });
    else problems.push(...parsed.problems);
  }
  const articles = [...read.values()].map(({ article }) => article);
  const added = readArticles(articles.filter((article) => known?.read.get(article.id)?.article !== article));
  const readings = articles.flatMap((article) => {
    const reading = added.get(article.id) ?? known?.story.readings.get(article.id);
    return reading ? [[article.id, reading] as const] : [];
  });
  return { story: buildStory(id, articles, new Map(readings), known?.story), problems, read };
}
