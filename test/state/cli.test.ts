import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/state/store.ts';
import { folder, storeAt } from '../support/stores.ts';
import { SERVER, schedule } from './made-up.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Run `npm run state` with some words. */
const state = (file: string, ...words: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, STATE_FILE: file, DATABASE_URL: '' };
    execFile(process.execPath, ['src/state/cli.ts', ...words], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

describe('npm run state', () => {
  it('backs up while the state is used, restores it elsewhere, and checks it', async () => {
    const dir = await folder();
    const [file, copy, kept] = [join(dir, 'state.sqlite'), join(dir, 'copy.sqlite'), join(dir, 'kept')];
    const store = await storeAt({ file });
    await store.schedules.put(schedule());
    expect(await state(file, 'backup', kept)).toEqual({
      code: 0,
      out: `Wrote 1 row to ${kept}.\n`,
      err: '',
    });
    expect((await state(copy, 'restore', kept)).out).toBe(`Restored 1 row into ${copy}.\n`);
    const restored = await openStore({ file: copy });
    expect(await restored.schedules.of(SERVER)).toEqual([schedule()]);
    await restored.close();
    const again = await state(copy, 'restore', kept);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toMatch(/^parallax: The state in .* is not empty, so nothing was restored\. .*\n$/);
    const checked = await state(copy, 'check');
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('schedules: 1\n');
    expect(checked.out).toContain('Everything in it can be read.\n');
  });

  it.each([['check'], ['backup', 'kept']])('makes no state to look at: %s', async (...words) => {
    const file = join(await folder(), 'state.sqlite');
    expect(await state(file, ...words)).toEqual({
      code: 1,
      out: '',
      err: `parallax: There is no state in ${file} yet.\n`,
    });
    expect(existsSync(file)).toBe(false);
  });

  it('says how it is used', async () => {
    const file = join(await folder(), 'state.sqlite');
    expect(await state(file)).toMatchObject({ code: 0, err: '' });
    expect((await state(file, 'backup')).code).toBe(2);
    expect((await state(file, 'erase', 'it')).out).toContain('npm run state -- restore FILE');
  });
});
