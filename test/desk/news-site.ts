import { onTestFinished } from 'vitest';
import { startSite } from '../intake/support/site.ts';

/** A page with an article. */
export const page = (
  title: string,
  day: string,
): string => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Quay News">
<meta property="article:published_time" content="${day}T08:00:00Z"></head><body><article><h1>${title}</h1>
<p>The Harbour Board demanded on Monday that Northquay Terminals reopen the east gate before the end of the month.</p>
<p>The company refused, and said that some 40 lorries had waited outside the gate since the early morning of Tuesday.</p>
<p>The drivers' association called for a meeting with both of them, and asked the minister to come to the port as well.</p>
</article></body></html>`;

/** A feed with these paths of a site, the newest first. */
export const feed = (origin: string, paths: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay News</title>${paths
    .map(
      (path) =>
        `<item><title>The east gate: ${path}</title><link>${origin}${path}</link><guid>${path}</guid></item>`,
    )
    .join('')}</channel></rss>`;

export type Routes = Parameters<typeof startSite>[0];

/** A web site that is gone when the test is. */
export async function site(routes: Routes) {
  const started = await startSite(routes);
  onTestFinished(() => started.close());
  return started;
}

export const feedType = { 'content-type': 'application/rss+xml' };
