import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

const TEXT = 'The port closed.\n';

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), content);
  }
}

async function told(): Promise<{ good: string[]; problems: string[] }> {
  const { stories, problems } = await readCorpus(dir);
  return {
    good: stories.flatMap(({ id, articles }) => articles.map((article) => `${id}/${article.id}`)),
    problems: problems.map(({ file, line, message }) => `${file}:${line}: ${message}`),
  };
}

describe('a corpus', () => {
  it('is one folder a story', async () => {
    await write({ 'port/b.txt': TEXT, 'port/a.md': TEXT, 'mine/a.md': TEXT });
    expect(await told()).toEqual({ good: ['mine/a', 'port/a', 'port/b'], problems: [] });
  });

  it('is one story where the articles lie in the folder itself', async () => {
    await write({ 'a.md': TEXT, '.hidden': '', 'b.c.txt': TEXT });
    const id = basename(dir);
    expect(await told()).toEqual({ good: [`${id}/a`, `${id}/b.c`], problems: [] });
  });

  it('rejects where there is no folder', async () => {
    await expect(readCorpus(join(dir, 'none'))).rejects.toThrow('ENOENT');
  });
});

describe('what is wrong is told in one line each, and stops nothing else', () => {
  const bytes = (...parts: (string | number)[]): Uint8Array =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

  it.each<[name: string, file: string, content: string | Uint8Array, problem: RegExp]>([
    ['another encoding', 'x.md', bytes('One.\nTw', 0xf6, '.\n'), /^s\/x\.md:2: is not valid UTF-8/],
    ['a cut character', 'x.md', bytes('One.', 0xc3), /^s\/x\.md:1: is not valid UTF-8/],
    [
      'a byte order mark',
      'x.md',
      bytes(0xef, 0xbb, 0xbf, TEXT),
      /^s\/x\.md:1: starts with a byte order mark/,
    ],
    ['CRLF', 'x.md', 'One.\n\nTwo.\r\n', /^s\/x\.md:3: has CRLF line ends/],
    [
      'too large a file',
      'x.txt',
      'x'.repeat((1 << 20) + 1),
      /^s\/x\.txt:1: is larger than 1 MiB \(1048577 bytes\)/,
    ],
    ['an empty file', 'x.txt', '', /^s\/x\.txt:1: has no text/],
    ['a front matter', 'x.md', '---\nnotes: 1\n---\nText.', /^s\/x\.md:2: unknown key "notes"/],
    ['two files with one id', 'good.txt', TEXT, /^s\/good\.txt:1: has the id of good\.md/],
    ['a name that is no id', 'a b.md', TEXT, /^s\/a b\.md:1: the name is no id/],
    ['another ending', 'x.pdf', TEXT, /^s\/x\.pdf:1: is no article/],
    ['no ending', 'good', TEXT, /^s\/good:1: is no article/],
    ['a folder in a story', 'more/x.md', TEXT, /^s\/more:1: is a folder within a story/],
  ])('%s', async (_, file, content, problem) => {
    await write({ 's/good.md': TEXT, [`s/${file}`]: content });
    expect(await told()).toEqual({ good: ['s/good'], problems: [expect.stringMatching(problem)] });
  });

  it('links that lead outside or nowhere; links within are followed', async () => {
    await write({ 's/good.md': TEXT });
    await symlink(tmpdir(), join(dir, 'away'));
    await symlink('../../none', join(dir, 's/lost.md'));
    await symlink(process.execPath, join(dir, 's/out.md'));
    await symlink('good.md', join(dir, 's/within.md'));
    expect(await told()).toEqual({
      good: ['s/good', 's/within'],
      problems: [
        'away:1: is a link that leads outside the corpus',
        's/lost.md:1: cannot be read (ENOENT)',
        's/out.md:1: is a link that leads outside the corpus',
      ],
    });
  });

  it('folders without articles or with a name that is no id, and loose files', async () => {
    await write({ 's/good.md': TEXT, 'my story/a.md': TEXT, 'notes.md': TEXT });
    await mkdir(join(dir, 'empty'));
    expect(await told()).toEqual({
      good: ['s/good'],
      problems: [
        'empty:1: holds no articles',
        expect.stringMatching(/^my story:1: the name is no id .*: rename the folder$/),
        'notes.md:1: lies beside the story folders: move it into one of them',
      ],
    });
  });

  it('an empty corpus', async () => {
    expect(await told()).toEqual({ good: [], problems: ['.:1: holds no articles'] });
  });

  it.skipIf(process.getuid?.() === 0)('what the system does not let us read', async () => {
    await write({ 's/good.md': TEXT, 's/shut.md': TEXT, 'closed/a.md': TEXT });
    await chmod(join(dir, 's/shut.md'), 0);
    await chmod(join(dir, 'closed'), 0);
    const { good, problems } = await told();
    await chmod(join(dir, 'closed'), 0o700);
    expect(good).toEqual(['s/good']);
    expect(problems).toEqual(['closed:1: cannot be read (EACCES)', 's/shut.md:1: cannot be read (EACCES)']);
  });
});
