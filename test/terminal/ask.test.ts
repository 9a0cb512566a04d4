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
      '{"id":"b","command":"timeline","options":{"from":"soon"}}',
    ];
    const { out, code } = await ask(['--batch', '--corpus', await corpusOf(STRIKE_FILES)], lines.join('\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers[0]).toMatchObject({ id: 1, ok: true, result: { sources: { length: 3 } } });
    expect(answers[1]).toMatchObject({ id: null, ok: false });
    expect(answers[2]).toEqual({ id: 'b', ok: false, error: expect.stringMatching(/“soon” is not a date/) });
    expect(code).toBe(0);
  });

  it.each([
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
