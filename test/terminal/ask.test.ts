import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { corpusOf, STRIKE_FILES } from '../support/corpus.ts';

/** Run `ask` as a person would. */
async function ask(args: readonly string[], input = ''): Promise<{ out: string; err: string; code: number }> {
  const child = spawn(process.execPath, ['src/terminal/ask.ts', ...args]);
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number>((resolve) => child.on('close', (of) => resolve(of ?? -1))),
  ]);
  return { out, err, code };
}

describe('npm run ask', () => {
  it('answers readably, without colour where nobody sees it', async () => {
    const { out, err, code } = await ask(['demands', '--corpus', await corpusOf(STRIKE_FILES)]);
    expect(out).toContain(
      '│ The Dockers Union demanded a pay rise of 7 percent on Monday. [1] Harbour Post · ¶ 1',
    );
    expect(out).not.toContain('\u001b');
    expect([err, code]).toEqual(['', 0]);
  });

  it('answers as JSON whose quotes stand in the file to the letter', async () => {
    const dir = await corpusOf(STRIKE_FILES);
    const { out } = await ask(['search', '--query', 'pay rise', '--json', '--corpus', join(dir, 'strike')]);
    const { citation } = JSON.parse(out).hits[0];
    const file = await readFile(join(dir, 'strike', `${citation.source}.md`), 'utf8');
    const body = file.replace(/^---\n[\s\S]*?\n---\n/, '');
    expect(body.slice(citation.start, citation.end)).toBe(citation.quote);
  });

  it('answers a batch line by line, wrong ones too', async () => {
    const lines = [
      '{"id":1,"command":"sources"}',
      'nonsense',
      '{"id":"c","command":7}',
      JSON.stringify({ id: 'd', command: 'search', options: { query: 'x'.repeat(1e6) } }),
      '{"id":"b","command":"timeline","options":{"from":"soon"}}',
    ];
    const { out, code } = await ask(['--batch', '--corpus', await corpusOf(STRIKE_FILES)], lines.join('\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers[0]).toMatchObject({ id: 1, ok: true, result: { sources: { length: 3 } } });
    expect(answers[1]).toMatchObject({ id: null, ok: false });
    expect(answers[2]).toEqual({ id: 'c', ok: false, error: expect.stringMatching(/^command: .*string/) });
    expect(answers[3]).toEqual({ id: 'd', ok: false, error: expect.stringMatching(/`query` is too long/) });
    expect(answers[4]).toEqual({ id: 'b', ok: false, error: expect.stringMatching(/“soon” is not a date/) });
    expect(code).toBe(0);
  });

  it('answers an empty batch with nothing, and leaves quietly when nobody reads on', async () => {
    const dir = await corpusOf(STRIKE_FILES);
    expect(await ask(['--batch', '--corpus', dir])).toEqual({ out: '', err: '', code: 0 });
    const child = spawn(process.execPath, ['src/terminal/ask.ts', '--batch', '--corpus', dir]);
    child.stdout.destroy();
    child.stdin.on('error', () => undefined).end('{"id":1,"command":"demands"}\n'.repeat(1000));
    const [err, code] = await Promise.all([
      text(child.stderr),
      new Promise<number | null>((resolve) => child.on('close', resolve)),
    ]);
    expect([err, code]).toEqual(['', 0]);
  });

  it('takes switches before the command, and the only subcommand', async () => {
    const dir = await corpusOf(STRIKE_FILES);
    expect(JSON.parse((await ask(['--json', 'sources', '--corpus', dir])).out).sources).toHaveLength(3);
    expect((await ask(['corpus', 'reload', '--corpus', dir])).out).toContain('Nothing has changed.');
  });

  it.each([
    ['help on an unknown command', ['demand', '--help'], 2, /There is no command “demand”/],
    ['words that are no options', ['demands', 'pay'], 2, /Not understood: pay/],
    ['an unknown command', ['demand'], 2, /There is no command “demand”/],
    ['an unknown option', ['demands', '--who', 'x'], 2, /There is no option `who`/],
    ['a missing option', ['search'], 2, /The option `query` is missing/],
    [
      'a value that is none',
      ['demands', '--kind', 'wish'],
      2,
      /`kind` cannot be “wish”. Give one of: demand/,
    ],
    ['a folder that is not there', ['demands', '--corpus', '/nowhere/at/all'], 1, /nowhere/],
  ])('%s ends with its exit code and one line', async (_, args, exit, line) => {
    const { out, err, code } = await ask(args);
    expect([out, code]).toEqual(['', exit]);
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('explains which rule found what', async () => {
    const { out } = await ask(['demands', '--explain', '--corpus', await corpusOf(STRIKE_FILES)]);
    expect(out).toMatch(
      /harbour-post ¶ 1: The Dockers Union demanded .*\n(?: {4}.*\n)* {4}demand +“demanded” .*\[verb: demand/,
    );
  });

  it('explains itself', async () => {
    expect((await ask(['--help'])).out).toContain('npm run ask -- <command>');
    expect((await ask(['compare', '--help'])).out).toMatch(/--with +The second source \(required\)/);
  });
});
