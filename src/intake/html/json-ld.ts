import type { PageDocument } from './dom.ts';

/** One thing that a page describes about itself in JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** Pages describe tens of things; a page of more is not read to its end. */
const MAX_THINGS = 2000;

/** What a page says about itself in JSON-LD: the article, and whatever else it refers to. */
export interface Linked {
  /** The article that the page is about, where it says so. */
  readonly article?: Thing;
  readonly things: readonly Thing[];
}

/** Read all JSON-LD of a page; what is no JSON is passed over. `url` tells the page's article from others it lists. */
export function readLinked(page: PageDocument, url: string | undefined): Linked {
  const things: Thing[] = [];
  const queue: unknown[] = [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    parse(script.textContent ?? ''),
  );
  while (queue.length > 0 && things.length < MAX_THINGS) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.unshift(...value.slice(0, MAX_THINGS));
    else if (isThing(value)) {
      things.push(value);
      queue.push(...['@graph', 'mainEntity', 'mainEntityOfPage', 'isPartOf'].map((key) => value[key]));
    }
  }
  const articles = things.filter(isArticle);
  const own = articles.find(
    (one) => url !== undefined && addressesOf(one).some((other) => isSame(other, url)),
  );
  const article = own ?? articles[0];
  return { things, ...(article && { article }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types of a thing, without the address of their vocabulary. */
export const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().map((type) => String(type).replace(/^.*[/#:]/, ''));

const isArticle = (thing: Thing): boolean =>
  typesOf(thing).some(
    (type) => /(?:Article|BlogPosting|^Report|Posting)$/.test(type) && type !== 'JobPosting',
  );

const addressesOf = (thing: Thing): string[] =>
  [thing.url, thing['@id'], thing.mainEntityOfPage].flatMap((value) => textsOf(value, [], '@id'));

const isSame = (a: string, b: string): boolean => a.replace(/[#?].*$/, '') === b.replace(/[#?].*$/, '');

/**
 * The texts of a value: itself, or the name of what it stands for. A reference (`@id` alone) is followed among `things`.
 * @param key what gives a thing's text
 */
export function textsOf(value: unknown, things: readonly Thing[], key = 'name'): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => textsOf(one, things, key));
  if (!isThing(value)) return [];
  const text = value[key] ?? value['@value'];
  if (typeof text === 'string') return [text];
  const other = things.find((thing) => thing['@id'] === value['@id'] && thing !== value && key in thing);
  const name = value['@id'] === undefined ? undefined : other?.[key];
  return typeof name === 'string' ? [name] : [];
}
