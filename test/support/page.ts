import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { put } from './corpus.ts';

/** `npm start` without a token, in a process of its own. */
export interface StartedPage {
  /** Without a slash at its end. */
  readonly origin: string;
  /** End it as Ctrl+C does; gives the exit code. */
  close(): Promise<number | null>;
}

/** Start the page on a corpus folder, or on the files of one by name. Rejects when it ends before it says its address. */
export async function startPage(corpus: string | Readonly<Record<string, string>>): Promise<StartedPage> {
  const dir = await mkdtemp(join(tmpdir(), 'page-'));
  const folder = typeof corpus === 'string' ? corpus : join(dir, 'corpus');
  if (typeof corpus !== 'string')
    for (const [name, content] of Object.entries(corpus)) await put(folder, name, content);
  const env = { ...process.env, CORPUS_DIR: folder, STATE_FILE: join(dir, 'state.sqlite'), PORT: '0' };
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: { ...env, DISCORD_TOKEN: '', TRANSPORT: '', PUBLIC_URL: '', LOG_LEVEL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const close = async (): Promise<number | null> => {
    child.kill('SIGINT');
    const [code] = await closed;
    await rm(dir, { recursive: true, force: true });
    return code;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const [, origin] = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(line) ?? [];
    if (origin === undefined) continue;
    child.stdout.resume();
    return { origin, close };
  }
  await close();
  throw new Error('the page did not start');
}
