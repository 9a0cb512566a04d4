import { MAX_LENGTH } from '../fetch/address.ts';
import { parsePage } from '../html/dom.ts';

/** A page has a feed or two; what names more than a moderator would choose from is cut off. */
const MOST = 10;

const TYPES = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);

/** The addresses of the feeds that a page at `url` names for itself (`<link rel="alternate" type="application/rss+xml">`), in its order. */
export function feedLinks(html: string, url: string): string[] {
  const page = parsePage(html);
  const base = URL.parse(page.querySelector('base[href]')?.getAttribute('href') ?? '', url)?.href ?? url;
  const addresses = [...page.querySelectorAll('link[href]')].flatMap((link) => {
    const rel = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
    const type = (link.getAttribute('type') ?? '').toLowerCase().trim();
    const address = URL.parse(link.getAttribute('href') ?? '', base);
    const isFeed = rel.includes('alternate') && TYPES.has(type) && /^https?:$/.test(address?.protocol ?? '');
    return isFeed && address && address.href.length <= MAX_LENGTH ? [address.href] : [];
  });
  return [...new Set(addresses)].slice(0, MOST);
}
