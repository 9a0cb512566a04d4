import { expect, it } from 'vitest';
import { onBoth, storeAt } from '../support/stores.ts';
import { CHANNEL, SERVER, schedule } from './made-up.ts';

const OTHER = '100000000000000002';

onBoth('schedules', ({ place }) => {
  it('come back as they were put', async () => {
    const { schedules } = await storeAt(await place());
    const full = schedule({
      id: 's2',
      story: undefined,
      days: [7, 1],
      role: '400000000000000001',
      publish: true,
      createdAt: Date.UTC(2031, 2, 12),
      paused: { code: 50_013, at: 5, told: false },
    });
    await schedules.put(schedule());
    await schedules.put(full);
    expect(await schedules.get(SERVER, 's1')).toEqual(schedule());
    expect(await schedules.get(SERVER, 's2')).toEqual({ ...full, days: [1, 7] });
    expect(await schedules.get(SERVER, 's3')).toBeUndefined();
  });

  it('are put anew in the place of the one with their id', async () => {
    const { schedules } = await storeAt(await place());
    await schedules.put(schedule());
    await schedules.put(schedule({ at: '20:15', timeZone: 'Asia/Kathmandu' }));
    expect(await schedules.of(SERVER)).toEqual([schedule({ at: '20:15', timeZone: 'Asia/Kathmandu' })]);
  });

  it('belong to their server', async () => {
    const { schedules } = await storeAt(await place());
    await schedules.put(schedule());
    expect(await schedules.get(OTHER, 's1')).toBeUndefined();
    expect(await schedules.remove(OTHER, 's1')).toBe(false);
    expect(await schedules.pause(OTHER, 's1', { code: 1, at: 1, told: false })).toBe(false);
    await schedules.put(schedule({ server: OTHER, channel: '7' }));
    expect(await schedules.of(SERVER)).toEqual([schedule()]);
    expect(await schedules.of(OTHER)).toEqual([]);
  });

  it('rest and run again, and tell of the first reason once', async () => {
    const { schedules } = await storeAt(await place());
    await schedules.put(schedule());
    await schedules.put(schedule({ id: 's2', createdAt: 2_000 }));
    const pause = { code: 10_003, at: 5, told: false };
    expect(await schedules.pause(SERVER, 's1', pause)).toBe(true);
    expect(await schedules.pause(SERVER, 's1', { ...pause, code: 50_001 })).toBe(false);
    expect((await schedules.active()).map(({ id }) => id)).toEqual(['s2']);
    expect((await schedules.of(SERVER)).map(({ id, paused }) => [id, paused])).toEqual([
      ['s1', pause],
      ['s2', undefined],
    ]);
    expect(await schedules.told(SERVER, 's1')).toBe(true);
    expect(await schedules.told(SERVER, 's1')).toBe(false);
    await schedules.resume(SERVER, 's1');
    expect((await schedules.active()).map(({ id }) => id).sort()).toEqual(['s1', 's2']);
  });

  it('are gone when they are removed, and their past is not', async () => {
    const { schedules, ledger } = await storeAt(await place());
    await schedules.put(schedule());
    const slot = { server: SERVER, channel: CHANNEL, schedule: 's1', day: '2031-03-12', slot: '08:00' };
    await ledger.claim({ ...slot, story: 'strike', dueAt: 1 }, 'one', 0, 1);
    expect(await schedules.remove(SERVER, 's1')).toBe(true);
    expect(await schedules.remove(SERVER, 's1')).toBe(false);
    expect(await schedules.of(SERVER)).toEqual([]);
    expect(await ledger.history(SERVER, CHANNEL, 9)).toHaveLength(1);
  });
});
