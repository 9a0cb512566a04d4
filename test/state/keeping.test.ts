import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEAT, gapsOf } from '../../src/state/runs.ts';
import { onBoth, storeAt } from '../support/stores.ts';
import { CHANNEL, due, SERVER } from './made-up.ts';

onBoth('settings', ({ place }) => {
  it('hold for the server, and those of a channel before them', async () => {
    const { settings } = await storeAt(await place());
    expect(await settings.of(SERVER, CHANNEL)).toEqual({});
    await settings.set({ server: SERVER }, 'story', 'strike');
    await settings.set({ server: SERVER }, 'moderators', '400000000000000001');
    await settings.set({ server: SERVER, channel: CHANNEL }, 'story', 'flood');
    expect(await settings.of(SERVER, CHANNEL)).toEqual({ story: 'flood', moderators: '400000000000000001' });
    expect(await settings.of(SERVER, '7')).toEqual({ story: 'strike', moderators: '400000000000000001' });
    expect(await settings.of(SERVER)).toEqual({ story: 'strike', moderators: '400000000000000001' });
    expect(await settings.of('7', CHANNEL)).toEqual({});
    await settings.set({ server: SERVER, channel: CHANNEL }, 'story', undefined);
    expect(await settings.of(SERVER, CHANNEL)).toMatchObject({ story: 'strike' });
  });

  it('are checked before they are written', async () => {
    const { settings } = await storeAt(await place());
    await expect(settings.set({ server: SERVER }, 'log', 'everywhere')).rejects.toThrow();
    expect(await settings.of(SERVER)).toEqual({});
  });
});

onBoth('the versions of a story', ({ place }) => {
  it('are kept from when they were first served', async () => {
    const { versions } = await storeAt(await place());
    expect(await versions.saw('strike', 'v1', 1)).toBe(true);
    expect(await versions.saw('strike', 'v1', 2)).toBe(false);
    expect(await versions.saw('strike', 'v2', 3)).toBe(true);
    expect(await versions.of('strike', 9)).toEqual([
      { version: 'v2', seenAt: 3 },
      { version: 'v1', seenAt: 1 },
    ]);
    expect(await versions.of('flood', 9)).toEqual([]);
  });
});

onBoth('the runs of processes', ({ place }) => {
  it('tell when none was up', async () => {
    const { runs } = await storeAt(await place());
    const start = Date.UTC(2031, 2, 12);
    const beats = async (owner: string, from: number, to: number): Promise<void> => {
      for (let at = from; at <= to; at += BEAT) await runs.beat(owner, start + at);
    };
    await beats('one', 0, 10 * BEAT);
    await beats('two', 8 * BEAT, 20 * BEAT);
    // The process was asleep, and is the same one when it wakes.
    await beats('two', 40 * BEAT, 50 * BEAT);
    expect(await runs.down({ start, end: start + 51 * BEAT })).toEqual([
      { start: start + 23 * BEAT, end: start + 40 * BEAT },
    ]);
    expect(await runs.up(start + 52 * BEAT)).toEqual(['two']);
    expect(await runs.up(start + 60 * BEAT)).toEqual([]);
  });
});

onBoth('tidying up', ({ place }) => {
  it('removes what is too old, and nothing that is unfinished or of this year', async () => {
    const { ledger, runs, tidy } = await storeAt(await place());
    const day = 24 * 3_600_000;
    const now = Date.UTC(2031, 2, 12);
    const slots = { old: 500, unfinished: 500, recent: 300 };
    for (const [name, age] of Object.entries(slots)) {
      const slot = due({ schedule: name, dueAt: now - age * day });
      await ledger.claim(slot, 'one', now - age * day, 1000);
      if (name !== 'unfinished') await ledger.skipped(slot, 'one', now, 'quiet');
    }
    await runs.beat('long ago', now - 100 * day);
    await runs.beat('lately', now - 50 * day);
    await tidy(now);
    const left = await ledger.history(SERVER, CHANNEL, 9);
    expect(left.map(({ schedule }) => schedule).sort()).toEqual(['recent', 'unfinished']);
    expect(await runs.up(0)).toEqual(['lately']);
  });
});

describe('gapsOf', () => {
  const span = fc.record({ start: fc.nat(5e6), length: fc.nat(1e6) });
  it('leaves no gap where a run is, and covers the rest', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(fc.nat(7e6)), (spans, instants) => {
        const runs = spans.map(({ start, length }) => ({ start, end: start + length }));
        const window = { start: 0, end: 6e6 };
        const gaps = gapsOf(runs, window);
        for (const at of instants.filter((instant) => instant < window.end)) {
          const up = runs.some(({ start, end }) => start <= at && at < end + 3 * BEAT);
          expect(gaps.some(({ start, end }) => start <= at && at < end)).toBe(!up);
        }
      }),
    );
  });
});
