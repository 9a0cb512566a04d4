import { parseFeed } from 'feedsmith';
import { UserError } from '../../answer/user-error.ts';
import { label } from '../../locale/label.ts';
import { cleanPhrase } from '../clean.ts';
import { blocksOf } from '../html/blocks.ts';
import { parsePage } from '../html/dom.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Feeds have tens of entries; of a longer one only the first are read. */
const MAX_ITEMS = 500;
/** A summary is a paragraph; some feeds send the whole article in it. In UTF-16 units. */
const MAX_SUMMARY = 2000;

/** Read an RSS, Atom, RDF or JSON feed that was fetched at `url`. Throws a UserError where it is none. */
export function readFeed(content: string, url: string): Feed {
  const parsed = parse(content);
  const title = plain(textOf(parsed.feed.title));
  return {
    ...(title && { title }),
    items: rawItems(parsed)
      .slice(0, MAX_ITEMS)
      .flatMap((raw) => item(raw, url)),
  };
}

type Parsed = ReturnType<typeof parseFeed>;

function parse(content: string): Parsed {
  try {
    return parseFeed(content);
  } catch {
    throw new UserError(label('intake.feed.none'));
  }
}

/** An entry by the names that its format has for things. */
interface RawItem {
  readonly ids: readonly (string | undefined)[];
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly published: unknown;
  readonly summary: string | undefined;
}

type Text = string | { readonly value?: string } | undefined;
const textOf = (text: Text): string | undefined => (typeof text === 'string' ? text : text?.value);

function rawItems(parsed: Parsed): RawItem[] {
  if (parsed.format === 'atom') {
    return (parsed.feed.entries ?? []).map(({ id, links, title, published, updated, summary, content }) => ({
      ids: [id],
      link: (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href,
      title: textOf(title),
      published: published ?? updated,
      summary: textOf(summary) ?? textOf(content),
    }));
  }
  if (parsed.format === 'json') {
    return (parsed.feed.items ?? []).map((one) => ({
      ids: [one.id],
      link: one.url ?? one.external_url,
      title: one.title,
      published: one.date_published,
      summary: one.summary ?? one.content_text ?? one.content_html,
    }));
  }
  if (parsed.format === 'rdf') {
    return (parsed.feed.items ?? []).map(({ rdf, link, title, dc, description }) => ({
      ids: [rdf?.about],
      link,
      title,
      published: dc?.dates?.[0],
      summary: description,
    }));
  }
  return (parsed.feed.items ?? []).map(({ guid, link, title, pubDate, dc, description, content }) => ({
    ids: [guid?.value],
    link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    title,
    published: pubDate ?? dc?.dates?.[0],
    summary: description ?? content?.encoded,
  }));
}

function item(raw: RawItem, base: string): FeedItem[] {
  const link = raw.link === undefined ? null : URL.parse(raw.link.trim(), base);
  const address = link && /^https?:$/.test(link.protocol) ? link.href : undefined;
  const title = plain(raw.title);
  const id = cleanPhrase([...raw.ids, address, title].find(Boolean)?.slice(0, 300));
  if (id === undefined) return [];
  const instant = Date.parse(String(raw.published));
  const summary = plain(raw.summary?.slice(0, MAX_SUMMARY * 5))?.slice(0, MAX_SUMMARY);
  return [
    {
      id,
      ...(address && { link: address }),
      ...(title && { title }),
      ...(Number.isNaN(instant) ? {} : { published: new Date(instant).toISOString() }),
      ...(summary && { summary }),
    },
  ];
}

/** What a reader sees of a text with or without markup. */
function plain(text: string | undefined): string | undefined {
  if (text === undefined || !/[<&]/.test(text)) return text?.replace(/\s+/g, ' ').trim();
  const body = parsePage(text).body;
  return body
    ? blocksOf(body)
        .map((block) => block.text)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}
