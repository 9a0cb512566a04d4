import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../corpus/decode.ts';
import type { Problem } from '../corpus/problem.ts';
import { readCorpus } from '../corpus/read.ts';
import type { Store } from '../state/store.ts';
import { SERVER_CHANGED } from './holdings.ts';
import { newStoryId } from './keeping.ts';
import { OPERATOR } from './operator.ts';

/** How many stories and articles were written or read. */
export interface Count {
  readonly stories: number;
  readonly articles: number;
}

/** Write the stories of a server, archived ones too, into a folder as the corpus reads it, byte for byte. Rejects when the folder holds anything. */
export async function exportStories(store: Store, server: string, dir: string): Promise<Count> {
  await mkdir(dir, { recursive: true });
  if ((await readdir(dir)).length) throw new Error(`${dir} is not empty: name a new folder`);
  const stories = await store.stories.of(server);
  let articles = 0;
  for (const { id, name } of stories) {
    await mkdir(join(dir, name));
    for (const [article, file] of await store.stories.articles(server, id)) {
      await writeFile(join(dir, name, `${article}.md`), file, { flag: 'wx' });
      articles++;
    }
  }
  return { stories: stories.length, articles };
}

/**
 * Take the stories of a folder in for a server: what has the same story and id is replaced, all else stays. Nothing is
 * taken in when there is anything wrong in the folder.
 */
export async function importStories(
  store: Store,
  server: string,
  dir: string,
  now: number,
): Promise<Count | { readonly problems: readonly Problem[] }> {
  const { stories, problems } = await readCorpus(dir);
  const texts = stories.flatMap(({ id, articles }) =>
    articles.map((article) => ({ story: id, id: article.id })),
  );
  const files = await Promise.all(texts.map(async (of) => ({ ...of, ...(await contentOf(dir, of)) })));
  const wrong = files.flatMap(({ problem }) => (problem ? [problem] : []));
  if (problems.length + wrong.length) return { problems: [...problems, ...wrong] };
  const maker = { author: OPERATOR, at: now, reason: undefined };
  for (const [name, articles] of Map.groupBy(files, ({ story }) => story)) {
    const own = (await store.stories.of(server)).find((of) => of.name === name);
    const id = own?.id ?? newStoryId();
    if (!own) await store.stories.make(server, id, { is: 'create', name }, maker);
    const present = await store.stories.articles(server, id);
    const changed = articles
      .map(({ id: article, content }) => ({ id: article, before: present.get(article), after: content }))
      .filter(({ before, after }) => before !== after);
    if (changed.length) await store.stories.make(server, id, { is: 'articles', articles: changed }, maker);
  }
  await store.bulletin.notify(SERVER_CHANGED, server);
  return { stories: stories.length, articles: files.length };
}

async function contentOf(
  dir: string,
  { story, id }: { readonly story: string; readonly id: string },
): Promise<{ content?: string; problem?: Problem }> {
  const file = `${story}/${id}.md`;
  const bytes = await readFile(join(dir, story, `${id}.md`)).catch(() => undefined);
  if (!bytes)
    return {
      problem: { file, line: 1, message: 'is no .md file in a folder of its story: only those are taken in' },
    };
  const decoded = decode(bytes);
  if ('content' in decoded) return { content: decoded.content };
  const [fault] = decoded.faults;
  return { problem: { file, line: fault?.line ?? 1, message: fault?.message ?? 'cannot be read' } };
}
