import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { STRIKE } from './stories.ts';

/** A corpus folder of the given files, gone when the test is. */
export async function corpusOf(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await put(dir, name, content);
  return dir;
}

/** Put a file into a corpus folder. */
export async function put(dir: string, name: string, content: string): Promise<void> {
  await mkdir(dirname(join(dir, name)), { recursive: true });
  await writeFile(join(dir, name), content);
}

/** The made-up strike as the files of a corpus. */
export const STRIKE_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  STRIKE.map(({ id, text, ...given }) => {
    const front = [
      'title' in given && `title: "${given.title}"`,
      'outlet' in given && `outlet: "${given.outlet}"`,
      'url' in given && `url: ${given.url}`,
      'published' in given && `published: ${given.published.date}`,
    ].filter(Boolean);
    return [`strike/${id}.md`, front.length ? `---\n${front.join('\n')}\n---\n${text}\n` : text];
  }),
);
