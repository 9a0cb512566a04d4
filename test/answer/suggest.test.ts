import { describe, expect, it } from 'vitest';
import { choose, suggest } from '../../src/answer/suggest.ts';

const CHOICES = [
  { name: 'Ana Núñez', value: 'ana', aliases: ['Núñez'] },
  { name: 'Board of Trade', value: 'board' },
  { name: 'Trade Union Congress', value: 'tuc', aliases: ['TUC'] },
  { name: 'Northquay Terminals', value: 'northquay' },
];
const found = (typed: string, limit = 25) => suggest(CHOICES, typed, limit).map(({ value }) => value);

describe('suggest', () => {
  it.each([
    ['everything for nothing', '', ['ana', 'board', 'tuc', 'northquay']],
    ['case and accents forgiven', 'NUNEZ', ['ana']],
    ['the start of a name before the start of a later word', 'trade', ['tuc', 'board']],
    ['a typing error', 'nortquay terminls', ['northquay']],
    ['nothing for what resembles nothing', 'xyzzy', []],
    ['the start of what nobody types', `board${' of trade'.repeat(700)}`, ['board']],
  ])('%s', (_, typed, values) => {
    expect(found(typed).slice(0, values.length || undefined)).toEqual(values);
  });

  it('keeps to the limit', () => expect(found('', 2)).toHaveLength(2));
});

describe('choose', () => {
  it.each([
    ['by value', 'tuc', 'tuc'],
    ['by alias, case forgiven', 'Tuc', 'tuc'],
    ['by name, accents forgiven', 'ana nunez', 'ana'],
    ['only by the whole of it', 'ana n', undefined],
  ])('%s', (_, typed, value) => {
    expect(choose(CHOICES, typed)?.value).toBe(value);
  });
});
