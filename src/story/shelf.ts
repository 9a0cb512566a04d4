import type { Article, ArticleId, StoryId } from '../corpus/article.ts';
import { parseArticle } from '../corpus/parse.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Reading } from '../extract/finding.ts';
import { readArticle } from '../extract/read.ts';
import { buildStory, type Story } from './story.ts';

/** An article as it was read from its file. */
interface Read {
  readonly file: string;
  readonly article: Article;
  readonly reading: Reading;
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
  const read = new Map<ArticleId, Read>();
  const problems: Problem[] = [];
  for (const [name, file] of files) {
    const known = before?.story.id === id ? before.read.get(name) : undefined;
    if (known?.file === file) read.set(name, known);
    else {
      const parsed = parseArticle(id, `${name}.md`, file);
      if ('article' in parsed)
        read.set(name, { file, article: parsed.article, reading: readArticle(parsed.article) });
      else problems.push(...parsed.problems);
    }
  }
  const readings = new Map([...read].map(([name, { reading }]) => [name, reading]));
  const articles = [...read.values()].map(({ article }) => article);
  return { story: buildStory(id, articles, readings), problems, read };
}
