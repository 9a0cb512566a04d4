import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { completions } from '../../src/terminal/prompt.ts';
import { corpusOf, STRIKE_FILES } from '../support/corpus.ts';
import { STRIKE, storyFrom } from '../support/stories.ts';

describe('npm run ask without a command', () => {
  it('says what was loaded and answers what is typed', async () => {
    const dir = await corpusOf(STRIKE_FILES);
    const child = spawn(process.execPath, ['src/terminal/ask.ts', '--corpus', dir]);
    child.stdin.end('/sources source:city ledger\n/corpus reload\nnonsense\n/demands mediate\n');
    const out = await text(child.stdout);
    expect(out).toContain('strike: 3 articles');
    expect(out).toContain('DISCORD_TOKEN');
    expect(out).toContain('Port at a standstill');
    expect(out).toContain('Nothing has changed.');
    expect(out).toContain('There is no command “nonsense”');
    expect(out).toContain('Not understood: mediate.');
  });
});

describe('npm start', () => {
  it.each([
    ['a wrong token', { DISCORD_TOKEN: 'hunter2' }, /^parallax: DISCORD_TOKEN is not a bot token/],
    ['a wrong level', { LOG_LEVEL: 'loud' }, /^parallax: LOG_LEVEL /],
    [
      'a folder that is not there',
      { CORPUS_DIR: '/nowhere/at/all' },
      /^parallax: CORPUS_DIR names no folder/,
    ],
    ['a wrong role', { MODERATOR_ROLE_IDS: '12,mods' }, /^parallax: MODERATOR_ROLE_IDS /],
  ])('%s stops the start with one line that names it and keeps its value', async (_, wrong, line) => {
    const child = spawn(process.execPath, ['src/main.ts'], { env: { ...process.env, ...wrong } });
    const err = await text(child.stderr);
    expect(err).toMatch(line);
    if (!('CORPUS_DIR' in wrong)) expect(err).not.toContain(Object.values(wrong)[0]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('completions', () => {
  const library = new Map([['strike', storyFrom(STRIKE)]]);
  it.each([
    ['a command', '/ti', ['/timeline '], '/ti'],
    ['the options of a command', '/compare w', ['with:'], 'w'],
    ['a value of the story', '/demands party:dock', ['Dockers Union '], 'dock'],
    ['a value of several words', '/sources source:port at a', ['city-ledger '], 'port at a'],
    ['a fixed value', '/demands kind:o', ['offer '], 'o'],
    ['a story', '/demands story:str', ['strike '], 'str'],
    ['nothing of a story that is not there', '/demands story:war party:dock', [], 'dock'],
  ])('are %s', (_, typed, [first], replaced) => {
    const [found, part] = completions(library, typed);
    expect([found[0], part]).toEqual([first, replaced]);
  });
});
