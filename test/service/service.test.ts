import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { rm } from 'node:fs/promises';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createLog } from '../../src/log.ts';
import { Service } from '../../src/service/service.ts';
import { corpusOf, put, STRIKE_FILES } from '../support/corpus.ts';

const SOURCES = { command: 'sources', args: {}, asker: '' };

/** A service that has read its corpus, and the worker threads that were started since. */
async function started(dir: string) {
  const workers: Worker[] = [];
  const see = (message: unknown): void => void workers.push((message as { worker: Worker }).worker);
  subscribe('worker_threads', see);
  const lines: string[] = [];
  const service = new Service(dir, createLog('info', { write: (line: string) => void lines.push(line) }));
  onTestFinished(async () => {
    unsubscribe('worker_threads', see);
    await service.close();
  });
  await service.start();
  return { service, workers, lines };
}

const titles = async (service: Service): Promise<string> =>
  JSON.stringify((await service.ask('strike', 'answer', SOURCES)).embeds);

describe('the reading thread', () => {
  it('that dies is replaced by one that reads what is there', async () => {
    const dir = await corpusOf(STRIKE_FILES);
    const { service, workers, lines } = await started(dir);
    await put(dir, 'strike/late.md', '---\ntitle: Late word\n---\nThe port has opened again.\n');
    const asked = service.ask('strike', 'answer', SOURCES).catch((error: unknown) => String(error));
    await workers[0]?.terminate();
    expect(await asked).toContain('the reading thread has stopped');
    await vi.waitFor(async () => expect(await titles(service)).toContain('Late word'), 10_000);
    expect(lines.join('')).toContain('the reading thread died');
    expect(workers).toHaveLength(2);
  });

  it('that dies while everything closes leaves none behind', async () => {
    const { service, workers } = await started(await corpusOf(STRIKE_FILES));
    await workers[0]?.terminate();
    await service.close();
    await vi.waitFor(() => expect(workers.every(({ threadId }) => threadId === -1)).toBe(true), 10_000);
  });
});

describe('a reload', () => {
  it('asked for twice at once is done once, and what is asked meanwhile is answered', async () => {
    const dir = await corpusOf(STRIKE_FILES);
    const { service, workers } = await started(dir);
    await put(dir, 'strike/late.md', 'The port has opened again.');
    const [first, second, meanwhile] = await Promise.all([
      service.reload(),
      service.reload(),
      titles(service),
    ]);
    expect(first).toEqual({ added: ['strike/late'], changed: [], removed: [], problems: [] });
    expect(second).toBe(first);
    expect(meanwhile).not.toContain('late');
    expect(await titles(service)).toContain('late');
    expect(workers).toHaveLength(2);
  });

  it('that fails changes nothing, and the next one is tried', async () => {
    const dir = await corpusOf(STRIKE_FILES);
    const { service } = await started(dir);
    const before = service.state();
    await put(dir, 'strike/bad.md', '---\ntitel: x\n---\nText.\n');
    expect((await service.reload()).problems).toMatchObject([{ file: 'strike/bad.md', line: 2 }]);
    expect(service.state()).toBe(before);
    await rm(dir, { recursive: true });
    await expect(service.reload()).rejects.toThrow('ENOENT');
    expect(service.state()).toBe(before);
    expect(await titles(service)).toContain('Harbour Post');
    await put(dir, 'strike/only.md', 'The port has opened again.');
    expect((await service.reload()).added).toEqual(['strike/only']);
  });
});
