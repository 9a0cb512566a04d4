import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createLog } from '../../src/log.ts';
import { Service } from '../../src/service/service.ts';
import { put } from './corpus.ts';

interface Reading {
  readonly service: Promise<Service>;
  /** The running tests that ask it. */
  users: number;
}

/** So many corpora that no running test asks are kept for those to come: each has a thread and some 150 MB. */
const KEPT = 2;
/** By the files; the one that was asked for the longest ago comes first. */
const readings = new Map<string, Reading>();

/** Read files from a folder that is gone afterwards: whoever would reload what others share is told that there is nothing. */
async function read(files: Readonly<Record<string, string>>): Promise<Service> {
  const dir = await mkdtemp(join(tmpdir(), 'shared-'));
  try {
    for (const [name, content] of Object.entries(files)) await put(dir, name, content);
    const service = new Service(dir, createLog('silent'));
    await service.start();
    return service;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function letGo(): Promise<void> {
  const unused = [...readings].filter(([, { users }]) => !users);
  for (const [key, { service }] of unused.slice(0, -KEPT)) {
    readings.delete(key);
    await (await service).close();
  }
}

/**
 * A corpus of the given files for a test that asks it and leaves it as it is. The tests of a process share one for the same
 * files: a thread of its own would take each of them a second to start. Those that are kept end with the process.
 */
export async function sharedCorpus(files: Readonly<Record<string, string>>): Promise<Service> {
  const key = JSON.stringify(files);
  const reading = readings.get(key) ?? { service: read(files), users: 0 };
  readings.delete(key);
  readings.set(key, reading);
  reading.users += 1;
  onTestFinished(async () => {
    reading.users -= 1;
    await letGo();
  });
  try {
    return await reading.service;
  } catch (error) {
    readings.delete(key);
    throw error;
  }
}
