import { label } from '../../locale/label.ts';
import type { Found } from '../candidate.ts';
import type { PageDocument } from './dom.ts';

/**
 * The address that a page gives itself, where it is one of the same site and no front page; else where it was fetched.
 * A page cannot pass for one of another outlet.
 */
export function canonicalAddress(page: PageDocument, fetched: string | undefined): Found | undefined {
  const own = fetched === undefined ? undefined : new URL(fetched);
  const told = [
    { name: 'canonical', text: page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') },
    { name: 'og:url', text: page.querySelector('meta[property="og:url" i]')?.getAttribute('content') },
  ];
  for (const { name, text } of told) {
    const url = text ? URL.parse(text, own?.href) : null;
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && isOf(url, own)) {
      url.hash = '';
      return { value: url.href, from: label('intake.from.element', { name }) };
    }
  }
  if (!own) return undefined;
  own.hash = '';
  return { value: own.href, from: label('intake.from.address') };
}

/** Whether an address can be another one of the same page. */
function isOf(url: URL, fetched: URL | undefined): boolean {
  if (!fetched) return true;
  const [a, b] = [siteOf(url), siteOf(fetched)];
  const sameSite = a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
  return sameSite && (url.pathname !== '/' || fetched.pathname === '/');
}

const siteOf = ({ hostname }: URL): string => hostname.replace(/^(?:www|m|mobile|amp)\./, '');
