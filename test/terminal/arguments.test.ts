import { describe, expect, it } from 'vitest';
import { parseSlash, splitArguments } from '../../src/terminal/arguments.ts';

describe('splitArguments', () => {
  it.each([
    [[], { command: '', words: [], options: {} }],
    [
      ['demands', '--topic', 'pay rise', '--kind=offer'],
      { command: 'demands', words: [], options: { topic: 'pay rise', kind: 'offer' } },
    ],
    [['--json', 'demands'], { command: 'demands', words: [], options: { json: '' } }],
    [['corpus', 'reload', '--story'], { command: 'corpus', words: ['reload'], options: { story: '' } }],
    [
      ['search', '--query=--why', '--source', '--json'],
      { command: 'search', words: [], options: { query: '--why', source: '', json: '' } },
    ],
  ])('%j', (args, call) => {
    expect(splitArguments(args, ['json'])).toEqual(call);
  });
});

describe('parseSlash', () => {
  const options: Record<string, string[]> = { compare: ['source', 'with'], search: ['query'], help: [] };
  it.each([
    ['/help', { command: 'help', words: [], options: {} }],
    ['help me', { command: 'help', words: ['me'], options: {} }],
    ['/unknown a:b', { command: 'unknown', words: ['a:b'], options: {} }],
    [
      '/compare source:a b with:outlet:The Post',
      { command: 'compare', words: [], options: { source: 'a b', with: 'outlet:The Post' } },
    ],
    ['/search query:who said: no?', { command: 'search', words: [], options: { query: 'who said: no?' } }],
    ['', { command: '', words: [], options: {} }],
  ])('%s', (typed, call) => {
    expect(parseSlash(typed, (command) => options[command] ?? [])).toEqual(call);
  });
});
