import type { Article } from '../../corpus/article.ts';
import { type Label, label } from '../../locale/label.ts';
import type { Candidate, Found } from '../candidate.ts';
import { cleanPhrase } from '../clean.ts';
import type { Block } from './blocks.ts';
import { authorOf } from './byline.ts';
import { canonicalAddress } from './canonical.ts';
import { type PageDocument, parsePage } from './dom.ts';
import { type Linked, readLinked, textsOf, typesOf } from './json-ld.ts';
import { findPublished } from './published.ts';

/** What a page says about its article, and what the judgement of the page needs. */
export interface PageMetadata extends Pick<Candidate, 'title' | 'outlet' | 'author' | 'url' | 'published'> {
  readonly kind: Article['kind'];
  readonly linked: Linked;
  /** ISO 639-1, from the `lang` attribute. */
  readonly language?: string;
}

/** Read the metadata of a page. `url` is where it was fetched, `blocks` are the paragraphs that it shows. */
export function readMetadata(
  page: PageDocument,
  url: string | undefined,
  blocks: readonly Block[],
): PageMetadata {
  const linked = readLinked(page, url);
  const { article, things } = linked;
  const language = /^[a-z]{2}(?=$|[-_])/i
    .exec(page.documentElement?.getAttribute('lang') ?? '')?.[0]
    ?.toLowerCase();
  const meta = (name: string): Found | undefined => {
    const element = page.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
    return found(element?.getAttribute('content'), label('intake.from.meta', { name }));
  };
  const jsonLd = (name: string): Found | undefined =>
    found(textsOf(article?.[name], things).join(', '), label('intake.from.jsonLd', { name }));
  const element = (selector: string, name: string): Found | undefined =>
    found(page.querySelector(selector)?.textContent, label('intake.from.element', { name }));

  const outlet =
    jsonLd('publisher') ?? meta('og:site_name') ?? meta('application-name') ?? meta('dc.publisher');
  const title =
    jsonLd('headline') ??
    meta('og:title') ??
    meta('twitter:title') ??
    element('article h1, main h1, h1', 'h1') ??
    element('title', 'title');
  const lines = nearHeadline(blocks, title?.value);
  const author =
    person(jsonLd('author')) ??
    person(meta('author')) ??
    person(meta('article:author')) ??
    person(meta('dc.creator')) ??
    person(meta('parsely-author')) ??
    person(element('[rel="author"], [itemprop="author"]', 'author')) ??
    authorOf(lines);
  const published = findPublished(page, {
    article,
    language: language ?? 'en',
    url,
    lines,
  });
  const canonical = canonicalAddress(page, url);
  return {
    ...(title && { title: { ...title, value: withoutOutlet(title.value, outlet?.value) } }),
    ...(outlet && { outlet }),
    ...(author && { author }),
    ...(canonical && { url: canonical }),
    ...(published && { published }),
    ...(language && { language }),
    kind: kindOf(linked),
    linked,
  };
}

/** A phrase that a page gives about itself. Some write the marks of HTML into it once too often. */
function found(text: string | null | undefined, from: Label): Found | undefined {
  const plain = text && /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text) ? unescaped(text) : text;
  const value = cleanPhrase(plain);
  return value === undefined ? undefined : { value, from };
}

const unescaped = (text: string): string => parsePage(text.slice(0, 2000)).body?.textContent ?? text;

/** A name of an author: neither an address nor the word before it. */
function person(author: Found | undefined): Found | undefined {
  const value = author?.value.replace(/^(?:by|von|por|par|di|door)\s+/i, '');
  return !author || !value || /^https?:|^@|^admin$/i.test(value) ? undefined : { ...author, value };
}

/** A title without the name of the site that many put behind it. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const [, own, site] = /^(.*\S)\s+[|–—·»-]\s+([^|–—·»]+)$/u.exec(title) ?? [];
  return own && site && outlet && site.toLowerCase() === outlet.toLowerCase() ? own : title;
}

/** So many paragraphs before and behind the headline a page tells who wrote it and when. */
const [BEFORE, BEHIND] = [3, 8];

function nearHeadline(blocks: readonly Block[], title: string | undefined): string[] {
  const at = blocks.findIndex(
    ({ kind, text }) => kind === 'heading' && (text === title || title === undefined),
  );
  const heading = at >= 0 ? at : blocks.findIndex(({ mark }) => mark === '# ');
  if (heading < 0) return [];
  return blocks
    .slice(Math.max(0, heading - BEFORE), heading + BEHIND)
    .flatMap(({ text }) => text.split('\n'));
}

function kindOf({ article }: Linked): Article['kind'] {
  const types = article ? typesOf(article).join(' ') : '';
  return /Opinion/.test(types) ? 'opinion' : /Analysis/.test(types) ? 'analysis' : 'report';
}
