import { extname, posix } from 'node:path';
import type { Article, StoryId } from './article.ts';
import { parseFrontMatter, splitFrontMatter } from './frontmatter.ts';
import { layOut } from './layout.ts';
import type { Problem } from './problem.ts';

/** An article, or all that is wrong with its file. */
export type ParsedFile = { readonly article: Article } | { readonly problems: readonly Problem[] };

/**
 * Read one file of a corpus. Pure.
 * `file` is its path relative to the corpus, for the problems; its name without the ending is the article's id.
 * A `.txt` file is all text; any other may begin with a front matter.
 */
export function parseArticle(story: StoryId, file: string, content: string): ParsedFile {
  const ending = extname(file);
  const parts = ending === '.txt' ? { text: content } : splitFrontMatter(content);
  if (!parts) {
    const message = 'the front matter is never closed: end it with a line ---';
    return { problems: [{ file, line: 1, message }] };
  }
  const front = parseFrontMatter(parts.yaml ?? '');
  if ('faults' in front) return { problems: front.faults.map((fault) => ({ file, ...fault })) };
  const { text } = parts;
  if (text.trim() === '') {
    const line = content.slice(0, content.length - text.length).split('\n').length;
    return { problems: [{ file, line, message: 'has no text' }] };
  }
  const { metadata } = front;
  return {
    article: { id: posix.basename(file, ending), story, ...metadata, text, ...layOut(text, metadata) },
  };
}
