import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sent } from '../../src/state/ledger.ts';
import { onBoth, storeAt } from '../support/stores.ts';
import { CHANNEL, due, SERVER } from './made-up.ts';

const LEASE = 60_000;
const MESSAGE = '900000000000000001';
const sent = (given: Partial<Sent> = {}): Sent => ({
  postedIn: CHANNEL,
  message: MESSAGE,
  window: { start: 10, end: 20 },
  shown: [{ item: 'ask/1', hash: 'a' }],
  ...given,
});
const AUDIENCE = { server: SERVER, channel: CHANNEL, story: 'strike' };

onBoth('the ledger', ({ place }) => {
  it('gives a slot to the first that claims it, and to nobody else while the lease lasts', async () => {
    const { ledger } = await storeAt(await place());
    expect(await ledger.claim(due(), 'one', 0, LEASE)).toMatchObject({
      ...due(),
      state: 'claimed',
      owner: 'one',
      attempts: 1,
      leaseUntil: LEASE,
    });
    expect(await ledger.claim(due(), 'two', LEASE - 1, LEASE)).toBeUndefined();
    expect(await ledger.claim(due(), 'two', LEASE, LEASE)).toMatchObject({ owner: 'two', attempts: 2 });
    expect(await ledger.renew(due(), 'one', 5 * LEASE)).toBe(false);
    expect(await ledger.renew(due(), 'two', 5 * LEASE)).toBe(true);
    expect(await ledger.claim(due(), 'one', 3 * LEASE, LEASE)).toBeUndefined();
  });

  it('keeps slots apart by each part of their key', async () => {
    const { ledger } = await storeAt(await place());
    const others = [
      { server: '7' },
      { channel: '7' },
      { schedule: 's2' },
      { day: '2031-03-13' },
      { slot: '20:00' },
    ];
    for (const given of [{}, ...others])
      expect(await ledger.claim(due(given), 'one', 0, LEASE)).toMatchObject(given);
  });

  it('stores what was sent and what was shown together, once', async () => {
    const { ledger, shown } = await storeAt(await place());
    await ledger.claim(due(), 'one', 0, LEASE);
    expect(await ledger.sent(due(), 'one', 5, sent())).toBe(true);
    expect(await ledger.sent(due(), 'two', 6, sent({ shown: [{ item: 'ask/1', hash: 'b' }] }))).toBe(false);
    expect(await ledger.get(due())).toMatchObject({
      state: 'sent',
      owner: 'one',
      finishedAt: 5,
      message: MESSAGE,
      postedIn: CHANNEL,
      window: { start: 10, end: 20 },
      items: 1,
    });
    expect(await shown.of(AUDIENCE)).toEqual(new Map([['ask/1', 'a']]));
    expect(await ledger.claim(due(), 'two', 10 * LEASE, LEASE)).toBeUndefined();
  });

  it('takes a message that is out for a fact, whoever holds the lease', async () => {
    const { ledger } = await storeAt(await place());
    await ledger.claim(due(), 'one', 0, LEASE);
    await ledger.claim(due(), 'two', LEASE, LEASE);
    expect(await ledger.sent(due(), 'one', LEASE + 1, sent())).toBe(true);
    expect(await ledger.failed(due(), 'two', LEASE + 2, 'late')).toBe(false);
  });

  it('writes down a draft only for the one who holds the slot', async () => {
    const { ledger } = await storeAt(await place());
    const draft = { at: 1, window: { start: 0, end: 1 }, shown: [{ item: 'ask/1', hash: 'a' }] };
    await ledger.claim(due(), 'one', 0, LEASE);
    expect(await ledger.drafted(due(), 'two', draft, LEASE)).toBe(false);
    expect(await ledger.drafted(due(), 'one', draft, LEASE)).toBe(true);
    expect(await ledger.claim(due(), 'two', LEASE, LEASE)).toMatchObject({ draft });
  });

  it('says which slots nobody finished, and why one was put off, skipped or failed', async () => {
    const { ledger } = await storeAt(await place());
    const [off, skip, fail] = [due({ slot: '01:00' }), due({ slot: '02:00' }), due({ slot: '03:00' })];
    for (const slot of [off, skip, fail]) await ledger.claim(slot, 'one', 0, LEASE);
    expect(await ledger.postpone(off, 'one', 5000, 'busy')).toBe(true);
    expect(await ledger.skipped(skip, 'one', 7, 'quiet')).toBe(true);
    expect(await ledger.failed(fail, 'one', 8, '50013')).toBe(true);
    expect(await ledger.unfinished(4999)).toEqual([]);
    expect(await ledger.unfinished(5000)).toMatchObject([{ slot: '01:00', reason: 'busy' }]);
    expect(await ledger.get(skip)).toMatchObject({ state: 'skipped', reason: 'quiet', finishedAt: 7 });
    expect(await ledger.get(fail)).toMatchObject({ state: 'failed', reason: '50013' });
  });

  it('tells the past of a channel, the last first, and the last that was sent of a story', async () => {
    const { ledger } = await storeAt(await place());
    const slots = [1, 2, 3].map((day) => due({ day: `2031-03-0${day}`, dueAt: day }));
    for (const [index, slot] of slots.entries()) {
      await ledger.claim(slot, 'one', 0, LEASE);
      if (index < 2)
        await ledger.sent(slot, 'one', 1, sent({ window: { start: index, end: index + 1 }, shown: [] }));
    }
    const elsewhere = due({ channel: '7', dueAt: 9 });
    await ledger.claim(elsewhere, 'one', 0, LEASE);
    const days = (await ledger.history(SERVER, CHANNEL, 2)).map(({ day }) => day);
    expect(days).toEqual(['2031-03-03', '2031-03-02']);
    expect(await ledger.history(SERVER, undefined, 9)).toHaveLength(4);
    expect(await ledger.history('7', CHANNEL, 9)).toEqual([]);
    expect(await ledger.lastSent(SERVER, CHANNEL, 'strike')).toMatchObject({ window: { start: 1, end: 2 } });
    expect(await ledger.lastSent(SERVER, CHANNEL, 'other')).toBeUndefined();
  });

  it('stores thousands of shown items, and the newest hash of each', async () => {
    const { ledger, shown } = await storeAt(await place());
    const items = Array.from({ length: 5000 }, (_, index) => ({ item: `item ${index}`, hash: 'old' }));
    for (const [day, hash] of [
      ['2031-03-01', 'old'],
      ['2031-03-02', 'new'],
    ] as const) {
      await ledger.claim(due({ day }), 'one', 0, LEASE);
      await ledger.sent(due({ day }), 'one', 1, sent({ shown: items.map((of) => ({ ...of, hash })) }));
    }
    expect(await shown.of(AUDIENCE)).toEqual(new Map(items.map(({ item }) => [item, 'new'])));
    expect(await shown.of({ ...AUDIENCE, story: 'other' })).toEqual(new Map());
  });
});

/** What somebody does with one slot at a time that only goes forward. */
const step = fc.record({
  who: fc.constantFrom('one', 'two', 'three'),
  does: fc.constantFrom('claim', 'renew', 'postpone', 'skipped', 'sent'),
  after: fc.integer({ min: 0, max: 2 * LEASE }),
});

describe('a slot', () => {
  onBoth('has one holder at a time, and is finished once', ({ place }) => {
    it('whatever several processes do', async () => {
      const at = await place();
      const stores = { one: await storeAt(at), two: await storeAt(at), three: await storeAt(at) };
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const slot = due({ schedule: `run ${run++}` });
          let now = 0;
          let holder: string | undefined;
          let until = 0;
          let finished = false;
          for (const { who, does, after } of steps) {
            now += after;
            const { ledger } = stores[who as keyof typeof stores];
            const holds: boolean = !finished && holder === who;
            if (does === 'claim') {
              const wins = !finished && (holder === undefined || until <= now);
              expect((await ledger.claim(slot, who, now, LEASE)) !== undefined).toBe(wins);
              if (wins) [holder, until] = [who, now + LEASE];
            } else if (does === 'renew' || does === 'postpone') {
              const done = does === 'renew' ? ledger.renew : ledger.postpone;
              expect(await done(slot, who, now + LEASE, 'busy')).toBe(holds);
              if (holds) until = now + LEASE;
            } else if (does === 'skipped') {
              expect(await ledger.skipped(slot, who, now, 'quiet')).toBe(holds);
              finished ||= holds;
            } else if (holds) {
              expect(await ledger.sent(slot, who, now, sent({ shown: [] }))).toBe(true);
              finished = true;
            }
          }
        }),
        { numRuns: 40 },
      );
    });

    it('whenever they claim it together', async () => {
      const at = await place();
      const stores = await Promise.all(Array.from({ length: 4 }, () => storeAt(at)));
      await Promise.all(
        Array.from({ length: 25 }, async (_, index) => {
          const slot = due({ schedule: `together ${index}` });
          const claims = stores.map(({ ledger }, owner) => ledger.claim(slot, `${owner}`, 0, LEASE));
          const won = (await Promise.all(claims)).filter((claim) => claim !== undefined);
          expect(won).toHaveLength(1);
        }),
      );
    });
  });
});
