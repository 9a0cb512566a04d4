import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportStories, importStories } from '../../src/desk/files.ts';
import { showHistory } from '../../src/desk/show-changes.ts';
import { openStore } from '../../src/state/store.ts';
import { folder } from '../support/stores.ts';

const SERVER = '300000000000000001';
const run = promisify(execFile);

const fresh = async () => openStore({ file: join(await folder(), 'state.sqlite') });

async function filesIn(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const)),
  );
}

async function put(dir: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
}

it('a change of many articles is told of by the first of them, and by who made it', async () => {
  const [store, from] = [await fresh(), await folder()];
  const files = Array.from({ length: 9 }, (_, n) => [`gate/article-${n}.md`, `Gate ${n} was shut.\n`]);
  await put(from, Object.fromEntries(files));
  await importStories(store, SERVER, from, 1);
  const [made] = await store.stories.history(SERVER, 1);
  const shown = JSON.stringify(showHistory(made ? [made] : [], await store.stories.of(SERVER)));
  expect(shown).toContain('"articles":"article-0, article-1, article-2, 6 more","story":"gate"');
  expect(shown).toContain('desk.by.operator');
  await store.close();
});

it('what was taken in is written out byte for byte', async () => {
  const letter = fc.constantFrom('a', 'Ä', '“', '\u00a0', '漢', '😀', '*', '\n', ' ', '—');
  const text = fc.string({ unit: letter, maxLength: 40 }).map((of) => `The port. ${of}\n`);
  const corpus = fc.dictionary(fc.constantFrom('gate/one.md', 'gate/two.md', 'ferry/one.md'), text, {
    minKeys: 1,
  });
  await fc.assert(
    fc.asyncProperty(corpus, async (files) => {
      const store = await fresh();
      const [from, to] = [await folder(), await folder()];
      await put(from, files);
      expect(await importStories(store, SERVER, from, 1)).toMatchObject({
        articles: Object.keys(files).length,
      });
      await exportStories(store, SERVER, to);
      expect(await filesIn(to)).toEqual(await filesIn(from));
      const changes = (await store.stories.history(SERVER, 99)).length;
      await importStories(store, SERVER, from, 2);
      // What is the same is no change.
      expect(await store.stories.history(SERVER, 99)).toHaveLength(changes);
      await store.close();
    }),
    { numRuns: 8 },
  );
});

it('nothing of a folder with anything wrong in it is taken in', async () => {
  const store = await fresh();
  const dir = await folder();
  await put(dir, {
    'gate/one.md': 'The port.\n',
    'gate/two.md': '---\npublished: 2031-02-30\n---\nThe quay.\n',
  });
  await writeFile(join(dir, 'gate', 'three.txt'), 'The lock.\n');
  const done = await importStories(store, SERVER, dir, 1);
  expect(done).toHaveProperty('problems', [
    expect.objectContaining({ file: 'gate/two.md', line: 2 }),
    expect.objectContaining({ file: 'gate/three.md' }),
  ]);
  expect(await store.stories.of(SERVER)).toEqual([]);
  await store.close();
});

it('npm run corpus exports, imports and checks', async () => {
  const [dir, from, to] = [await folder(), await folder(), await folder()];
  await put(from, { 'gate/one.md': 'The port.\n' });
  const env = { ...process.env, STATE_FILE: join(dir, 'state.sqlite'), DATABASE_URL: '' };
  const corpus = (...words: string[]) => run(process.execPath, ['src/desk/cli.ts', ...words], { env });
  expect((await corpus('check', from)).stdout).toMatch(/gate: 1 article\nEverything can be read/);
  expect((await corpus('import', SERVER, from)).stdout).toMatch(/Took in 1 articles of 1 stories/);
  expect((await corpus('export', SERVER, to)).stdout).toMatch(/Wrote 1 articles/);
  expect(await filesIn(to)).toEqual({ 'gate/one.md': 'The port.\n' });
  await expect(corpus('export', SERVER, to)).rejects.toHaveProperty('code', 1);
  await expect(corpus('export', 'gate')).rejects.toHaveProperty('code', 2);
});
