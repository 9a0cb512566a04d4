import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../src/log.ts';
import { StateError } from '../../src/state/error.ts';
import { State } from '../../src/state/state.ts';
import type { Place } from '../../src/state-place.ts';
import { hasPostgres, postgresDatabase } from '../support/postgres.ts';
import { proxyTo } from '../support/proxy.ts';
import { folder } from '../support/stores.ts';

/** The state as a bot holds it, and what it logs. */
async function start(place: Place) {
  const lines: { readonly msg: string; readonly fault?: string }[] = [];
  const write = (line: string): void => void lines.push(JSON.parse(line));
  const state = new State(place, createLog('info', { write }));
  onTestFinished(() => state.close());
  await state.start();
  return { state, lines };
}

describe('the state of a running bot', () => {
  it('is open when it has started, and says so once', async () => {
    const { state, lines } = await start({ file: join(await folder(), 'deep', 'state.sqlite') });
    expect(await state.opened).toBe(state.store);
    expect(await state.store.runs.up(Date.now())).toEqual([state.owner]);
    expect(lines.map(({ msg }) => msg)).toEqual(['the state is open']);
  });

  it('says why there is none, in one line, and is there when it can be', async () => {
    const file = join(await folder(), 'state.sqlite');
    await writeFile(file, 'Dear diary, '.repeat(500));
    const { state, lines } = await start({ file });
    expect(() => state.store).toThrow(StateError);
    expect(() => state.store).toThrow('is damaged');
    expect(lines).toMatchObject([{ fault: 'damaged', level: 50 }]);
    await rm(file);
    await state.opened;
    expect(await state.store.schedules.active()).toEqual([]);
    expect(lines.map(({ fault }) => fault)).toEqual(['damaged', undefined]);
  });

  it.skipIf(!hasPostgres)('never says a password', async () => {
    const proxy = await proxyTo(await postgresDatabase());
    await proxy.cut();
    const { state, lines } = await start(proxy);
    expect(lines).toMatchObject([{ fault: 'unreachable' }]);
    expect(JSON.stringify(lines)).not.toContain(new URL(proxy.url).password);
    await proxy.mend();
    await state.opened;
    expect(lines.at(-1)?.msg).toBe('the state is open');
  });
});
