import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../lab/search.ts';

async function* rowsOf(...rows: readonly unknown[]): AsyncIterable<unknown> {
  yield* rows;
}

async function all(rows: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

describe('lab search', () => {
  it('ranks documents, and gives no hits where no word is known', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'lab-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    const docs = [
      { id: 'bees', text: 'Bees make honey in hives.' },
      { id: 'wasps', text: 'Wasps make no honey.' },
      { id: 'rails', text: 'Rails rust in rain.' },
    ];
    const file = join(dir, 'docs.ndjson');
    await writeFile(file, `${docs.map((doc) => JSON.stringify(doc)).join('\n')}\n`);
    const rows = rowsOf({ id: '1', query: 'honey from a hive' }, { id: '2', query: 'zebra' });
    const answers = await all(run(rows, ['--docs', file]));
    expect(answers).toEqual([
      { id: '1', hits: ['bees', 'wasps'] },
      { id: '2', hits: [] },
    ]);
  });

  it.each([[[]], [['--docs']]])('says when --docs is missing (%j)', async (args) => {
    await expect(all(run(rowsOf(), args))).rejects.toThrow('--docs FILE');
  });
});
