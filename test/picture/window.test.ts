import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowOf } from '../../src/picture/window.ts';

const DAY = 86_400_000;
const at = (day: number, weight = 1) => ({ from: day * DAY, to: day * DAY, weight });

describe('the time that is shown', () => {
  it('is all of it where that is not much longer than the dense part', () => {
    expect(windowOf([at(0), at(3), at(10), at(12)])).toEqual({ from: 0, to: 12 * DAY });
    expect(windowOf([at(5)])).toEqual({ from: 5 * DAY, to: 5 * DAY });
  });

  it('leaves out one date that is far away from the others', () => {
    expect(windowOf([at(-12_000, 0.1), at(0), at(3), at(10), at(12)])).toEqual({ from: 0, to: 12 * DAY });
    expect(windowOf([at(0), at(3), at(10), at(12), at(9000, 0.1)])).toEqual({ from: 0, to: 12 * DAY });
  });

  it('keeps a far date that weighs much', () => {
    expect(windowOf([at(-12_000, 5), at(0), at(3), at(10)])).toEqual({ from: -12_000 * DAY, to: 10 * DAY });
  });

  it('holds four fifths of the weight and half of the events', () => {
    const event = fc
      .record({
        day: fc.integer({ min: -20_000, max: 20_000 }),
        days: fc.nat(400),
        weight: fc.double({ min: 0.01, max: 20, noNaN: true }),
      })
      .map(({ day, days, weight }) => ({ from: day * DAY, to: (day + days) * DAY, weight }));
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 60 }), (events) => {
        const { from, to } = windowOf(events);
        const inside = events.filter((of) => of.from >= from && of.to <= to);
        const sum = (of: typeof events) => of.reduce((all, { weight }) => all + weight, 0);
        expect(sum(inside)).toBeGreaterThanOrEqual(sum(events) * 0.8 - 1e-9);
        expect(inside.length).toBeGreaterThanOrEqual(events.length / 2);
      }),
    );
  });
});
