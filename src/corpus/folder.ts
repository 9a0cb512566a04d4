import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, posix, sep } from 'node:path';
import type { Problem } from './problem.ts';

/** Something in a folder of the corpus, links followed. */
export interface Entry {
  /** The name that it has in its folder. */
  readonly name: string;
  /** Relative to the corpus, with forward slashes. */
  readonly file: string;
  /** Where it really lies. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** In bytes. */
  readonly size: number;
}

/** What a folder of the corpus holds, in the order of names, and what of it cannot be used. */
export interface Folder {
  /** Relative to the corpus. */
  readonly file: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** What to say of a name that is none. */
export const NO_ID = 'the name is no id (letters, digits, . _ and -, at most 64, a letter or digit first)';

/** Whether a name can stand in a command: letters, digits, `.`, `_` and `-`, at most 64, a letter or digit first. */
export const isId = (name: string): boolean => ID.test(name);

/** A folder's name for a story, or `story` where the name is no id. */
export const storyIdOf = (dir: string): string => (isId(basename(dir)) ? basename(dir) : 'story');

/**
 * List a folder of the corpus. Hidden entries are passed over.
 * `root` is the corpus folder with its links resolved, `file` the folder's place in it: empty for the corpus itself.
 * Rejects if the folder cannot be read.
 */
export async function listFolder(root: string, dir: string, file: string): Promise<Folder> {
  const names = (await readdir(dir)).filter((name) => !name.startsWith('.')).sort();
  const found = await Promise.all(
    names.map((name) => inspect(root, join(dir, name), posix.join(file, name), name)),
  );
  return {
    file,
    entries: found.flatMap((one) => ('kind' in one ? [one] : [])),
    problems: found.flatMap((one) => ('kind' in one ? [] : [one])),
  };
}

async function inspect(root: string, place: string, file: string, name: string): Promise<Entry | Problem> {
  try {
    const path = await realpath(place);
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return { file, line: 1, message: 'is a link that leads outside the corpus' };
    }
    const stats = await stat(path);
    if (!stats.isFile() && !stats.isDirectory()) {
      return { file, line: 1, message: 'is neither a file nor a folder' };
    }
    return { name, file, path, kind: stats.isFile() ? 'file' : 'folder', size: stats.size };
  } catch (error) {
    return unreadable(file, error);
  }
}

/** The problem of a file or folder that the system does not let us read. */
export const unreadable = (file: string, error: unknown): Problem => ({
  file,
  line: 1,
  message: `cannot be read (${error instanceof Error && 'code' in error ? error.code : error})`,
});
