import { readFile, realpath } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Article, StoryId } from './article.ts';
import { decode, MAX_BYTES } from './decode.ts';
import { type Entry, type Folder, isId, listFolder, NO_ID, storyIdOf, unreadable } from './folder.ts';
import { type ParsedFile, parseArticle } from './parse.ts';
import type { Problem } from './problem.ts';

export type { Problem } from './problem.ts';

/** The articles of one story, by id. */
export interface StoryFiles {
  readonly id: StoryId;
  readonly articles: readonly Article[];
}

/** A corpus as it was found: the good articles by story, and what is wrong with the others. */
export interface CorpusFiles {
  /** By id; none is empty. */
  readonly stories: readonly StoryFiles[];
  /** By file, then by line. */
  readonly problems: readonly Problem[];
}

/**
 * Read a folder that holds the articles of one story, or one folder a story.
 * Whatever is wrong in it is a problem and stops nothing else. Rejects if the folder itself cannot be read.
 */
export async function readCorpus(dir: string): Promise<CorpusFiles> {
  const root = await realpath(dir);
  const top = await listFolder(root, root, '');
  const folders = top.entries.filter((entry) => entry.kind === 'folder');
  if (folders.length === 0) return readStory(storyIdOf(root), { ...top, file: '.' });
  const stories: StoryFiles[] = [];
  const problems = [...top.problems];
  for (const entry of top.entries) {
    const read = entry.kind === 'folder' ? await readFolder(root, entry) : looseFile(entry);
    stories.push(...read.stories);
    problems.push(...read.problems);
  }
  return { stories, problems: problems.sort(BY_PLACE) };
}

const BY_PLACE = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;

const wrong = (file: string, message: string): { problems: Problem[] } => ({
  problems: [{ file, line: 1, message }],
});

const looseFile = ({ file }: Entry): CorpusFiles => ({
  stories: [],
  ...wrong(file, 'lies beside the story folders: move it into one of them'),
});

async function readFolder(root: string, { name, file, path }: Entry): Promise<CorpusFiles> {
  if (!isId(name)) return { stories: [], ...wrong(file, `${NO_ID}: rename the folder`) };
  try {
    return await readStory(name, await listFolder(root, path, file));
  } catch (error) {
    return { stories: [], problems: [unreadable(file, error)] };
  }
}

async function readStory(id: StoryId, folder: Folder): Promise<CorpusFiles> {
  const articles: Article[] = [];
  const problems = [...folder.problems];
  const files = new Map<string, string>();
  // One after the other: a corpus may have more files than the system lets us hold open.
  for (const entry of folder.entries) {
    const article = basename(entry.name, extname(entry.name));
    const other = isArticle(entry) ? files.get(article) : undefined;
    const read = other
      ? wrong(entry.file, `has the id of ${other}: rename one of the two`)
      : await readArticle(id, entry);
    if ('article' in read) articles.push(read.article);
    else problems.push(...read.problems);
    if (isArticle(entry)) files.set(article, entry.name);
  }
  if (folder.entries.length === 0) problems.push(...wrong(folder.file, 'holds no articles').problems);
  return { stories: articles.length > 0 ? [{ id, articles }] : [], problems: problems.sort(BY_PLACE) };
}

const isArticle = ({ kind, name }: Entry): boolean => kind === 'file' && /\.(?:md|txt)$/.test(name);

async function readArticle(story: StoryId, entry: Entry): Promise<ParsedFile> {
  const { kind, name, file, path, size } = entry;
  if (kind === 'folder') return wrong(file, 'is a folder within a story, and is not read');
  if (!isArticle(entry)) return wrong(file, 'is no article: only .md and .txt are read');
  if (!isId(basename(name, extname(name)))) return wrong(file, `${NO_ID}: rename the file`);
  if (size > MAX_BYTES) return wrong(file, `is larger than 1 MiB (${size} bytes)`);
  try {
    const decoded = decode(await readFile(path));
    if ('content' in decoded) return parseArticle(story, file, decoded.content);
    return { problems: decoded.faults.map((fault) => ({ file, ...fault })) };
  } catch (error) {
    return { problems: [unreadable(file, error)] };
  }
}
