import { describe, expect, it } from 'vitest';
import { demonymsOf } from '../../../src/story/search/demonyms.ts';

describe('demonymsOf', () => {
  it.each([
    ['harwick', 'harwicker'],
    ['harwicker', 'harwick'],
    ['velmara', 'velmaran'],
    ['velmaran', 'velmara'],
    ['ostrone', 'ostronian'],
    ['ostronian', 'ostrone'],
  ])('%s: %s', (name, other) => {
    expect(demonymsOf(name)).toContain(other);
  });

  it('leaves short names alone', () => {
    expect(demonymsOf('anna')).toEqual([]);
  });
});
