import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { parseSlash } from '../../src/terminal/arguments.ts';
import { corpusOf, STRIKE_FILES } from '../support/corpus.ts';

describe('npm start without a token', () => {
  it('says what was loaded and answers what is typed', async () => {
    const env = { ...process.env, CORPUS_DIR: await corpusOf(STRIKE_FILES), DISCORD_TOKEN: '' };
    const child = spawn(process.execPath, ['src/main.ts'], { env });
    child.stdin.end('/sources source:city ledger\n/corpus reload\nnonsense\n');
    const out = await text(child.stdout);
    expect(out).toContain('strike: 3 articles');
    expect(out).toContain('DISCORD_TOKEN');
    expect(out).toContain('Port at a standstill');
    expect(out).toContain('Nothing has changed.');
    expect(out).toContain('There is no command “nonsense”');
  });

  it.each([
    ['a wrong token', { DISCORD_TOKEN: 'hunter2' }, /^parallax: DISCORD_TOKEN is not a bot token/],
    ['a wrong level', { LOG_LEVEL: 'loud' }, /^parallax: LOG_LEVEL /],
    ['a wrong role', { MODERATOR_ROLE_IDS: '12,mods' }, /^parallax: MODERATOR_ROLE_IDS /],
  ])('%s stops the start with one line that names it and keeps its value', async (_, wrong, line) => {
    const child = spawn(process.execPath, ['src/main.ts'], { env: { ...process.env, ...wrong } });
    const err = await text(child.stderr);
    expect(err).toMatch(line);
    expect(err).not.toContain(Object.values(wrong)[0]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('parseSlash', () => {
  it.each([
    ['/demands', { command: 'demands', options: {} }],
    ['timeline from:2031 to:2032-01', { command: 'timeline', options: { from: '2031', to: '2032-01' } }],
    [
      '/compare source:a b with:outlet:The Post',
      { command: 'compare', options: { source: 'a b', with: 'outlet:The Post' } },
    ],
    ['/search query:who said: no?', { command: 'search', options: { query: 'who', said: 'no?' } }],
  ])('%s', (typed, call) => {
    expect(parseSlash(typed)).toEqual(call);
  });
});
