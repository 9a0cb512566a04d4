/** What is added to an address to count readers, and changes nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|cmpid|ocid|icid|ns_\w+|smid|ref|ref_src|ref_url|shareid|guccounter|guce_\w+)$/i;

/**
 * An address in the form in which two that lead to the same page are the same: without scheme, `www.`, port of the
 * scheme, fragment (but not `#!`, which leads to pages), trailing slash, parameters that count readers; the others in the order of their names. Pages made for
 * telephones are the same page where the address says so at its edge: `amp.` in front, `/amp` behind, `?amp=1`.
 * Anything that is no address stays as it is.
 */
export function addressKey(text: string): string {
  const url = URL.parse(text.trim());
  if (!url) return text.trim();
  const host = url.hostname.replace(/\.$/, '').replace(/^(?:www|amp)\.(?=.+\.)/, '');
  const path = url.pathname
    .replace(/\/(?:index\.(?:html?|php))?$/, '')
    // Not where it is all of the path: a section can be called that.
    .replace(/(?<=\/.+)\/amp(?:\.html)?$/, '')
    .replace(/\.amp(?=\.html$|$)/, '');
  const kept = [...url.searchParams]
    .filter(([name, value]) => !TRACKING.test(name) && !isAmp(name, value))
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  const place = url.hash.startsWith('#!') ? url.hash : '';
  return `${host}${url.port ? `:${url.port}` : ''}${path}${query}${place}`;
}

const isAmp = (name: string, value: string): boolean =>
  (name === 'amp' && /^(?:1|true|)$/.test(value)) || (name === 'outputType' && value === 'amp');

/** The first of some articles that has the same address. */
export const findSameAddress = <T extends { readonly url?: string }>(
  url: string,
  articles: readonly T[],
): T | undefined => {
  const key = addressKey(url);
  return articles.find((article) => article.url !== undefined && addressKey(article.url) === key);
};
