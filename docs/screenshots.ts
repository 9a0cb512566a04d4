import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/support/browser.ts';
import { startPage } from '../test/support/page.ts';
import { personAt } from '../test/web/person.ts';

// Writes the pictures that the README shows: the local page with answers from the corpus that comes with Parallax.

interface Shot {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

const SHOTS: readonly Shot[] = [
  { name: 'timeline', theme: 'dark', command: 'timeline', options: {} },
  {
    name: 'compare',
    theme: 'light',
    command: 'compare',
    options: { source: 'amnesty-offer', with: 'week-to-leave', topic: 'reward' },
  },
  { name: 'demands', theme: 'dark', command: 'demands', options: { topic: 'amnesty' } },
  { name: 'search', theme: 'light', command: 'search', options: { query: 'safe passage for his family' } },
];

const VIEW = { width: 900, height: 860 };

const path = (name: string): string => fileURLToPath(new URL(`${name}.png`, import.meta.url));

const [started, { browser, close }] = await Promise.all([startPage('corpus'), openBrowser()]);
try {
  for (const { name, theme, command, options } of SHOTS) {
    const page = await browser.newPage({ viewport: VIEW, colorScheme: theme });
    await page.goto(started.origin);
    await page.getByRole('status').filter({ hasText: 'Type /' }).waitFor();
    const answer = await personAt(page).ask(command, options);
    await answer.locator('img').evaluateAll((all) => Promise.all(all.map((img) => img.decode())));
    await answer.evaluate((message) => message.scrollIntoView({ block: 'start' }));
    await page.screenshot({ path: path(name) });
    const link = answer.getByRole('link', { name: /¶|in its place/ }).first();
    if (name === 'search') {
      await page.setViewportSize({ ...VIEW, height: 560 });
      await page.goto((await link.getAttribute('href')) ?? started.origin);
      await page.locator('mark').waitFor();
      await page.screenshot({ path: path('article') });
    }
    await page.close();
  }
} finally {
  await close();
  await started.close();
}
