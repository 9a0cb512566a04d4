import { describe, expect, it } from 'vitest';
import { saysWhere } from '../../../src/story/search/place.ts';

describe('saysWhere', () => {
  it.each([
    ['The firm, based in Harwick, makes boats.', true],
    ['They moved to the Old Quay.', true],
    ['It opened in March.', false],
    ['The talks were put off to Monday.', false],
    ['The boats lie in a harbour.', false],
    ['Harwick was full.', false],
  ])('%s', (text, expected) => {
    expect(saysWhere(text)).toBe(expected);
  });
});
