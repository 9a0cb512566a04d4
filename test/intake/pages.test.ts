import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFile } from '../../src/intake/article-file.ts';
import type { Candidate, Found } from '../../src/intake/candidate.ts';
import { readDocument } from '../../src/intake/parse/document.ts';
import { say } from '../../src/locale/label.ts';

const PAGES = new URL('./pages/', import.meta.url);
const pagesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, PAGES)).filter((name) => name.endsWith('.html'));

const read = async (page: string): ReturnType<typeof readDocument> => {
  const url = `https://www.news.example/2031/03/${page}`;
  return readDocument({ media: 'html', body: readFileSync(new URL(page, PAGES)), url });
};

/** All that a moderator is shown: the file, what said each piece of its metadata, what was left out. */
function shown(candidate: Candidate): string {
  const { title, outlet, author, url, published, language, leftOut } = candidate;
  const from = Object.entries({ title, outlet, author, url, published, language }).flatMap(
    ([name, found]: [string, Found | undefined]) => (found ? [`${name}: ${say(found.from)}`] : []),
  );
  const others = (published?.others ?? []).map(({ value, from: by }) => `also ${value}: ${say(by)}`);
  const left = leftOut.pieces.map(({ start, end }) => leftOut.page.slice(start, end));
  return [articleFile(candidate), '=== said by', ...from, ...others, '=== left out', ...left, ''].join('\n');
}

describe('a page of a layout that is met on the web', () => {
  it.each(pagesIn('.'))('%s gives its article', async (page) => {
    const result = await read(page);
    const text = 'candidate' in result ? shown(result.candidate) : JSON.stringify(result);
    await expect(text).toMatchFileSnapshot(`./pages/${page.replace('.html', '.txt')}`);
  });
});

describe('a page that is no article', () => {
  it.each([
    ['app-shell.html', 'intake.page.short'],
    ['caption.html', 'intake.page.short'],
    ['cookies.html', 'intake.page.cookies'],
    ['declared-length.html', 'intake.page.paywall'],
    ['empty.html', 'intake.page.short'],
    ['front-page.html', 'intake.page.list'],
    ['links.html', 'intake.page.list'],
    ['not-found.html', 'intake.page.error'],
    ['paywall.html', 'intake.page.paywall'],
    ['robot.html', 'intake.page.robot'],
    ['search.html', 'intake.page.list'],
    ['teaser.html', 'intake.page.paywall'],
  ])('%s is refused: %s', async (page, key) => {
    expect(await read(`refused/${page}`)).toMatchObject({ refused: { key } });
  });
});
