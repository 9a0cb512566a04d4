import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { STRIKE_FILES } from '../support/corpus.ts';
import { type StartedPage, startPage } from '../support/page.ts';
import { PATIENCE } from '../support/patience.ts';
import { personAt } from './person.ts';

/** So many days on which something happened that no single page holds them. */
const DIARY = Array.from(
  { length: 12 },
  (_, i) =>
    `On March ${i + 1}, 2031, crane number ${i + 1} was inspected by the harbour office and stood still for a while afterwards.`,
).join('\n\n');

const Offer = z.object({ commands: z.array(z.unknown()) });

let started: StartedPage | undefined;
let chromium: TestBrowser | undefined;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const open: Page[] = [];
const said: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  const opened = await Promise.allSettled([
    startPage({ ...STRIKE_FILES, 'strike/diary.md': DIARY }).then((page) => {
      started = page;
    }),
    openBrowser().then((browser) => {
      chromium = browser;
    }),
  ]);
  // Whichever was opened is closed, also when the other could not be.
  for (const one of opened) if (one.status === 'rejected') throw one.reason;
}, 60_000);

afterAll(async () => {
  await chromium?.close();
  expect(await started?.close()).toBe(0);
});

/** Where the page is. */
function origin(): string {
  if (!started) throw new Error('the page was not started');
  return started.origin;
}

afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close();
  // Nothing went wrong on the page, and nothing was asked of anybody else.
  expect(said.splice(0)).toEqual([]);
  expect(asked.splice(0).filter((url) => new URL(url).origin !== origin())).toEqual([]);
});

/** The page, opened by somebody new to it. */
async function visit(options: BrowserContextOptions = {}): Promise<Page> {
  if (!chromium) throw new Error('there is no browser');
  const context = await chromium.browser.newContext(options);
  context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => said.push(error.error().message));
  context.on('request', (request) => asked.push(request.url()));
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  open.push(page);
  await page.goto(origin());
  await page.getByRole('status').filter({ hasText: 'Type / to see the commands.' }).waitFor();
  return page;
}

/** What a checker of accessibility has against a page. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: AxeResults = await page.evaluate('axe.run({ resultTypes: ["violations"] })');
  return found.violations.map(({ id, nodes: [first] }) => `${id}: ${first?.html} ${first?.failureSummary}`);
}

/** Whether all of an element is seen. */
const IN_VIEW = (element: { getBoundingClientRect(): { top: number; bottom: number } }): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= 720;
};
const WIDTH = 'document.documentElement.scrollWidth';
const BACKGROUND = 'getComputedStyle(document.body).backgroundColor';
/** The id of what has the focus, or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.id || document.activeElement.innerText');

describe('the page', () => {
  it('lists every command after a slash, and narrows the list', async () => {
    const page = await visit();
    const { options } = personAt(page);
    const offer = Offer.parse(await (await fetch(`${origin()}/page/offer`)).json());
    await page.getByRole('combobox').focus();
    await page.keyboard.type('/');
    await expect.poll(() => options.count()).toBe(offer.commands.length);
    await page.keyboard.type('dem');
    await expect.poll(() => options.allInnerTexts()).toEqual([expect.stringContaining('/demands')]);
  });

  it('answers commands under a title, and announces it', async () => {
    const page = await visit();
    const answers = [
      ['demands', { party: 'Dockers Union' }, 'Who asks what'],
      ['timeline', { topic: 'strike' }, 'What happened when'],
      ['compare', { source: 'Harbour Post', with: 'City Ledger' }, 'Harbour Post and Port at a standstill'],
      ['search', { query: 'who mediates' }, 'Search: who mediates'],
      ['sources', {}, 'The sources of this story'],
      ['help', {}, 'Parallax'],
      ['corpus reload', {}, 'The corpus was read again.'],
    ] as const;
    for (const [name, values, title] of answers) {
      const answer = await personAt(page).ask(name, values);
      await expect.poll(() => answer.getByRole('heading', { level: 3 }).first().innerText()).toContain(title);
      expect(await answer.getByText(`/${name}`, { exact: true }).count()).toBeGreaterThan(0);
      await expect.poll(() => page.getByRole('status').innerText()).toContain(title);
    }
  });

  it('suggests what fits as an option is typed, and takes what was picked', async () => {
    const page = await visit();
    const person = personAt(page);
    await person.type('demands', { party: 'dock' });
    await expect.poll(() => person.options.allInnerTexts()).toEqual(['Dockers Union']);
    await person.pick('Dockers Union');
    const answer = await person.send();
    await answer.getByText('party: Dockers Union').waitFor();
  });

  it('turns pages, and keeps the focus where it was', async () => {
    const page = await visit();
    const answer = await personAt(page).ask('timeline', { source: 'diary' });
    await answer.getByText('1 of 2', { exact: true }).waitFor();
    const next = answer.getByRole('button', { name: 'Next page' });
    await next.press('Enter');
    await answer.getByText('2 of 2', { exact: true }).waitFor();
    // There is no page after it, so the focus went to the button beside it.
    expect(await next.isDisabled()).toBe(true);
    await expect.poll(() => focused(page)).toBe('Previous page');
    await page.keyboard.press('Enter');
    await answer.getByText('1 of 2', { exact: true }).waitFor();
    await expect.poll(() => focused(page)).toBe('Next page');
  });

  it('follows a citation to the quote in its place', async () => {
    const page = await visit();
    const answer = await personAt(page).ask('search', { query: 'call on the mayor to mediate' });
    const quote = answer.getByRole('blockquote').first();
    const [article] = await Promise.all([
      page.context().waitForEvent('page'),
      quote.getByRole('link', { name: /¶\s3/ }).press('Enter'),
    ]);
    const mark = article.locator('mark');
    await mark.waitFor();
    expect(await mark.innerText()).toBe('The Dockers Union called on the mayor to mediate.');
    expect(await quote.innerText()).toContain(await mark.innerText());
    await expect.poll(() => mark.evaluate(IN_VIEW)).toBe(true);
    await article.getByRole('status').filter({ hasText: 'The quote is in paragraph 3.' }).waitFor();
    expect(await article.getByRole('heading', { level: 1 }).innerText()).toBe('Port at a standstill');
    expect(await violations(article)).toEqual([]);
  });

  it('says what is wrong to the one who asked alone, who can put it away', async () => {
    const page = await visit();
    const person = personAt(page);
    const answer = await person.ask('compare', { source: 'Harbour Post', with: 'Harbour Post' });
    await answer.getByText('Both options name the same source.').waitFor();
    await answer.getByText('Only you can see this').waitFor();
    const id = await answer.getAttribute('id');
    await answer.getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await page.locator(`#${id}`).waitFor({ state: 'detached' });
  });

  it('says what is missing before anything is sent', async () => {
    const page = await visit();
    const { composer, type } = personAt(page);
    await type('search');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'The option query is required.' }).waitFor();
    expect(await focused(page)).toBe(
      await composer.getByRole('combobox', { name: 'query' }).getAttribute('id'),
    );
  });

  it('lets go of a list, an option and a command by the keyboard alone', async () => {
    const page = await visit();
    const { composer, options, type } = personAt(page);
    await type('timeline', { top: '3' });
    const option = composer.getByRole('combobox', { name: 'top', exact: true });
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await option.waitFor({ state: 'detached' });
    expect(await options.count()).toBeGreaterThan(3);
    await page.keyboard.press('Escape');
    await expect.poll(() => options.count()).toBe(0);
    await page.keyboard.press('Escape');
    await composer.getByRole('combobox', { name: 'Message #parallax' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Parallax reads commands alone.' }).waitFor();
  });

  it('fills in a form', async () => {
    const page = await visit();
    const person = personAt(page);
    await person.ask('story create', { name: 'ferry' });
    await person.type('corpus paste', { story: 'ferry' });
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Paste an article' });
    await form.getByRole('textbox', { name: 'Title' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
    await person.type('corpus paste', { story: 'ferry' });
    await page.keyboard.press('Enter');
    await form.getByRole('textbox', { name: 'Title' }).fill('The ferry is back');
    await form.getByRole('textbox', { name: 'Text' }).fill('The ferry came back on Monday. '.repeat(40));
    const before = await person.messages.count();
    await form.getByRole('button', { name: 'Submit' }).press('Enter');
    await form.waitFor({ state: 'hidden' });
    const answer = person.messages.nth(before);
    await answer.getByText('The ferry is back').first().waitFor();
    await answer.getByText('Only you can see this').waitFor();
  });

  it('posts a digest in the channel, for everybody there', async () => {
    const page = await visit();
    const { ask, messages } = personAt(page);
    await ask('digest schedule', { channel: 'parallax', time: '09:00', timezone: 'UTC', story: 'strike' });
    const said = await messages.count();
    await ask('digest now');
    const jump = messages.getByRole('link', { name: 'Go to the message' });
    await jump.waitFor();
    expect(await messages.count()).toBe(said + 2);
    await jump.press('Enter');
    const post = page.locator(`${await jump.getAttribute('href')}:target`);
    await post.getByRole('blockquote').first().waitFor();
    expect(await post.getByText('Only you can see this').count()).toBe(0);
  });

  it('shows a picture with what it says in words', async () => {
    const page = await visit();
    const answer = await personAt(page).ask('timeline');
    const picture = answer.getByRole('img', { name: /events/ });
    await expect
      .poll(() => picture.evaluate((img: { naturalWidth: number }) => img.naturalWidth))
      .toBeGreaterThan(500);
  });

  it('has the same messages for whoever comes back, in the theme that was chosen', async () => {
    const page = await visit({ colorScheme: 'dark' });
    await personAt(page).ask('help');
    const { messages } = personAt(page);
    const count = await messages.count();
    await page.getByRole('button', { name: 'Light' }).press('Enter');
    const light = await page.evaluate(BACKGROUND);
    await page.reload();
    await expect.poll(() => messages.count()).toBe(count);
    expect(await page.evaluate(BACKGROUND)).toBe(light);
    await page.getByRole('button', { name: 'Dark' }).press('Enter');
    expect(await page.evaluate(BACKGROUND)).not.toBe(light);
  });

  it.each(['light', 'dark'] as const)(
    'is free of barriers in %s, with answers and an open list',
    async (colorScheme) => {
      const page = await visit({ colorScheme });
      const person = personAt(page);
      await person.ask('timeline');
      await person.ask('compare', { source: 'Harbour Post', with: 'City Ledger' });
      await person.ask('search', { query: 'fish', private: 'True' });
      await person.type('demands', { party: 'dock' });
      await expect.poll(() => person.options.count()).toBe(1);
      expect(await violations(page)).toEqual([]);
    },
  );

  it('fits a phone', async () => {
    const page = await visit({ viewport: { width: 360, height: 640 } });
    const person = personAt(page);
    await person.ask('timeline');
    const answer = await person.ask('compare', { source: 'Harbour Post', with: 'City Ledger' });
    await person.type('timeline', { topic: 'strike', from: '2031-03-01', to: '2031-03-28' });
    expect(await page.evaluate(WIDTH)).toBe(360);
    expect(await page.getByRole('main').evaluate(({ scrollWidth }) => scrollWidth)).toBe(360);
    expect(await violations(page)).toEqual([]);
    await page.goto(
      (await answer.getByRole('link', { name: 'in its place' }).first().getAttribute('href')) ?? '',
    );
    expect(await page.evaluate(WIDTH)).toBe(360);
  });
});
