import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { rm } from 'node:fs/promises';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StoryKey } from '../../src/desk/key.ts';
import { createLog } from '../../src/log.ts';
import { Service } from '../../src/service/service.ts';
import { Shelves } from '../../src/service/shelves.ts';
import type { Patience } from '../../src/service/watchdog.ts';
import { corpusOf, put, STRIKE_FILES } from '../support/corpus.ts';
import { hang } from '../support/hang.ts';

const SOURCES = { command: 'sources', args: {}, asker: '' };
/** What is asked of a thread that hangs. */
const HUNG = { ...SOURCES, asker: 'somebody' };

/** A service that has read its corpus, and the worker threads that were started since. */
async function started(dir: string, patience?: Patience) {
  const workers = threads();
  const { log, lines } = keptLog();
  const service = new Service(dir, log, undefined, patience);
  onTestFinished(() => service.close());
  await service.start();
  return { service, workers, lines };
}

/** The worker threads that are started from now on. */
function threads(): readonly Worker[] {
  const workers: Worker[] = [];
  const see = (message: unknown): void => void workers.push((message as { worker: Worker }).worker);
  subscribe('worker_threads', see);
  onTestFinished(() => {
    unsubscribe('worker_threads', see);
  });
  return workers;
}

function keptLog() {
  const lines: string[] = [];
  return { lines, log: createLog('info', { write: (line: string) => void lines.push(line) }) };
}

/** An answer of a hanging thread is not waited for long. */
const HASTY: Patience = { answer: 3000, read: 60_000, readMiB: 0 };

const titles = async (service: Service): Promise<string> =>
  JSON.stringify((await service.ask('strike', 'answer', SOURCES)).embeds);

describe('the reading thread', () => {
  it('that dies is replaced by one that reads what is there', async () => {
    const dir = await corpusOf(STRIKE_FILES);
    const { service, workers, lines } = await started(dir);
    await put(dir, 'strike/late.md', '---\ntitle: Late word\n---\nThe port has opened again.\n');
    const [first] = workers;
    // So that it cannot answer before it dies.
    if (first) await hang(first);
    const asked = service.ask('strike', 'answer', SOURCES).catch((error: unknown) => String(error));
    await first?.terminate();
    expect(await asked).toContain('the reading thread has stopped');
    await expect.poll(() => titles(service)).toContain('Late word');
    expect(lines.join('')).toContain('the reading thread died');
    expect(workers).toHaveLength(2);
  });

  it('that hangs is ended, and what is asked then is answered; who waited is told', async () => {
    const { service, workers } = await started(await corpusOf(STRIKE_FILES), HASTY);
    const [first] = workers;
    if (first) await hang(first);
    const asked = service.ask('strike', 'answer', HUNG).catch((error: unknown) => String(error));
    // A reload waits for what the old thread is answering.
    const reloaded = service.reload();
    expect(await asked).toMatch(/answer of strike: .*"sources".* took more than 3 s/);
    expect((await reloaded).problems).toEqual([]);
    await expect.poll(() => titles(service)).toContain('Harbour Post');
    expect(first?.threadId).toBe(-1);
    // Nobody has everybody else wait again and again.
    await expect(service.ask('strike', 'answer', HUNG)).rejects.toThrow(/not tried again within an hour/);
  });

  it('with the stories of servers that hangs is ended, and they are read again', async () => {
    const workers = threads();
    const { log, lines } = keptLog();
    const source = {
      revision: async () => 1,
      files: async () => ({ id: 'strike', files: new Map([['word', 'The port has opened again.']]) }),
    };
    const shelves = new Shelves(source, log, HASTY);
    onTestFinished(() => shelves.close());
    const ask = (question = SOURCES) => shelves.ask('1/s', 'answer', question);
    const before = await ask();
    const [first] = workers;
    if (first) await hang(first);
    await expect(Promise.all([ask(HUNG), ask()])).rejects.toThrow(/answer of 1\/s: .* took more than 3 s/);
    expect(await ask()).toEqual(before);
    await expect(ask(HUNG)).rejects.toThrow(/not tried again/);
    expect(lines.join('')).toContain('the thread with the stories of servers died');
  });

  it('that hangs over articles is not given the same ones again, and others are answered', async () => {
    const workers = threads();
    const source = {
      revision: async () => 1,
      files: async (key: StoryKey) => ({
        id: 'strike',
        files: new Map([['word', `The port of ${key} is open.`]]),
      }),
    };
    const shelves = new Shelves(source, keptLog().log, { answer: 60_000, read: 8000, readMiB: 0 });
    onTestFinished(() => shelves.close());
    const ask = (story: StoryKey) => shelves.ask(story, 'answer', SOURCES);
    const before = await ask('1/s');
    const [first] = workers;
    if (first) await hang(first);
    await expect(ask('1/heavy')).rejects.toThrow(/reading articles of 1\/heavy: .* took more than 8 s/);
    await expect(ask('1/heavy')).rejects.toThrow(/Reading these articles took too long/);
    expect(await ask('1/s')).toEqual(before);
  });

  it('that dies while everything closes leaves none behind', async () => {
    const { service, workers } = await started(await corpusOf(STRIKE_FILES));
    await workers[0]?.terminate();
    await service.close();
    await expect.poll(() => workers.every(({ threadId }) => threadId === -1)).toBe(true);
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
