import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/answer/day.ts';
import { UserError } from '../../src/answer/user-error.ts';

describe('parseDay', () => {
  it.each([
    ['2031-03-05', '2031-03-05', '2031-03-05'],
    ['2032-02', '2032-02-01', '2032-02-29'],
    ['2031', '2031-01-01', '2031-12-31'],
    [' 2031-3-5 ', '2031-03-05', '2031-03-05'],
  ])('%s covers %s to %s', (given, first, last) => {
    expect(parseDay(given)).toEqual({ first, last });
  });

  it.each(['2031-02-29', '2031-13', '31', 'tomorrow', '', '2031-03-05T00:00'])('%s is no date', (given) => {
    expect(() => parseDay(given)).toThrow(UserError);
  });
});
