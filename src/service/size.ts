import { realpath } from 'node:fs/promises';
import { MAX_BYTES } from '../corpus/decode.ts';
import { listFolder } from '../corpus/folder.ts';

/** How many bytes of articles a corpus folder holds, about: what cannot be looked at counts nothing. Rejects when the folder itself cannot be read. */
export async function sizeOf(dir: string): Promise<number> {
  const root = await realpath(dir);
  const { entries } = await listFolder(root, root, '');
  const stories = await Promise.all(
    entries
      .filter(({ kind }) => kind === 'folder')
      .map(({ path, file }) => listFolder(root, path, file).catch(() => ({ entries: [] }))),
  );
  return [entries, ...stories.map((story) => story.entries)]
    .flat()
    .filter(({ kind }) => kind === 'file')
    .reduce((sum, { size }) => sum + Math.min(size, MAX_BYTES), 0);
}
