import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Article, Range, Sentence, StoryId } from './article.ts';

/** What is wrong with a file of the corpus, for the person who keeps it. */
export interface Problem {
  /** Relative to the corpus folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface StoryFiles {
  readonly id: StoryId;
  readonly articles: readonly Article[];
}

/** A corpus as it was found: the good articles by story, and what is wrong with the others. */
export interface CorpusFiles {
  readonly stories: readonly StoryFiles[];
  readonly problems: readonly Problem[];
}

/** Read a folder that holds the articles of one story, or one folder a story. Rejects if the folder cannot be read. */
export async function readCorpus(dir: string): Promise<CorpusFiles> {
  const entries = await readdir(dir, { withFileTypes: true });
  const flat = entries.some((entry) => entry.isFile());
  const folders = flat ? [dir] : entries.map((entry) => join(dir, entry.name));
  const stories = await Promise.all(
    folders.map(async (folder) => {
      const id = basename(folder);
      const files = (await readdir(folder)).filter((file) => /\.(md|txt)$/.test(file)).sort();
      const articles = await Promise.all(
        files.map(async (file) => parseArticle(id, file, await readFile(join(folder, file), 'utf8'))),
      );
      return { id, articles };
    }),
  );
  return { stories, problems: [] };
}

function parseArticle(story: StoryId, file: string, content: string): Article {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(content);
  const text = content.slice(front?.[0].length ?? 0);
  const meta = (front ? parse(front[1] ?? '') : {}) as Record<string, string>;
  const paragraphs: Range[] = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const sentences = paragraphs.flatMap((range, paragraph): Sentence[] =>
    [
      ...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(range.start, range.end)),
    ].map(({ segment, index }) => ({
      start: range.start + index,
      end: range.start + index + segment.trimEnd().length,
      kind: 'sentence',
      paragraph,
    })),
  );
  return {
    id: file.replace(/\.[^.]+$/, ''),
    story,
    ...(meta.title && { title: meta.title }),
    ...(meta.outlet && { outlet: meta.outlet }),
    ...(meta.published && { published: { date: meta.published, basis: 'stated' as const } }),
    kind: 'report',
    language: 'en',
    text,
    paragraphs,
    sentences,
  };
}
