import { label } from '../../locale/label.ts';
import type { Found } from '../candidate.ts';
import { MAX_LENGTH } from '../fetch/address.ts';
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
    if (url && isPlain(url) && isOf(url, own)) {
      url.hash = '';
      return { value: url.href, from: label('intake.from.element', { name }) };
    }
  }
  if (!own) return undefined;
  own.hash = '';
  return { value: own.href, from: label('intake.from.address') };
}

/** Whether it is an address that a person could have pasted. */
const isPlain = ({ protocol, username, password, href }: URL): boolean =>
  /^https?:$/.test(protocol) && !username && !password && href.length <= MAX_LENGTH;

/** Whether an address can be another one of the same page. */
function isOf(url: URL, fetched: URL | undefined): boolean {
  if (!fetched) return true;
  const [a, b] = [siteOf(url), siteOf(fetched)];
  const sameSite = a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
  return sameSite && (url.pathname !== '/' || fetched.pathname === '/');
}

const siteOf = ({ hostname }: URL): string => hostname.replace(/^(?:www|m|mobile|amp)\./, '');
