import { UserError } from '../../answer/user-error.ts';
import { label } from '../../locale/label.ts';

/** The kinds of document that are read. */
export type Media = 'html' | 'pdf' | 'text' | 'markdown' | 'feed';

const BY_TYPE: Readonly<Record<string, readonly Media[]>> = {
  // Many a feed is sent as a page; its first element tells it from one.
  'text/html': ['html', 'feed'],
  'application/xhtml+xml': ['html'],
  'application/pdf': ['pdf'],
  'application/x-pdf': ['pdf'],
  'text/plain': ['text', 'feed'],
  'text/markdown': ['markdown'],
  'application/rss+xml': ['feed'],
  'application/atom+xml': ['feed'],
  'application/rdf+xml': ['feed'],
  'application/feed+json': ['feed'],
  'application/json': ['feed'],
  'application/xml': ['feed', 'html'],
  'text/xml': ['feed', 'html'],
  'application/octet-stream': ['pdf'],
  'binary/octet-stream': ['pdf'],
};

/** What `Accept` says for pages, and for feeds. */
export const ACCEPT = {
  page: 'text/html, application/xhtml+xml, application/pdf, text/plain;q=0.8',
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1',
} as const;

/** The two halves of a `Content-Type`, in lower case. */
export function contentType(header: string | undefined): { type?: string; charset?: string } {
  const [type, ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => /^\s*charset\s*=\s*["']?([^"'\s]+)/.exec(one)?.[1]).find(Boolean);
  return { ...(type?.trim() && { type: type.trim() }), ...(charset && { charset }) };
}

/**
 * What a body is, where its first bytes and its header agree on one of the kinds that are wanted.
 * Throws a UserError where they do not: a picture, an archive, a PDF that calls itself a page.
 */
export function mediaOf(
  header: string | undefined,
  body: Uint8Array,
  wanted: readonly [Media, ...Media[]],
): Media {
  const { type } = contentType(header);
  const told = type === undefined ? wanted : (BY_TYPE[type] ?? []);
  const seen = sniff(body);
  const media = wanted.find((one) => told.includes(one) && seen.includes(one));
  if (media) return media;
  if (wanted[0] === 'feed') throw new UserError(label('intake.feed.none'));
  const known = told.some((one) => wanted.includes(one));
  if (!known && type) throw new UserError(label('intake.media.type', { type: type.slice(0, 60) }));
  throw new UserError(label('intake.media.content'));
}

/** What stands before the first element: each piece can end in one way only, so that a page of comments takes no longer to read. */
const BEFORE = /<!--(?:(?!-->).)*-->\s*|<\?xml[^>]*>\s*|<!doctype[^>]*>\s*/isy;
const ELEMENT = /<([a-z][\w:-]*)/iy;
const FEED_ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'channel']);

/** What a body can be by its first bytes. */
function sniff(body: Uint8Array): readonly Media[] {
  const latin = Buffer.from(body.subarray(0, 2048)).toString('latin1');
  if (/^\s*%PDF-/.test(latin)) return ['pdf'];
  if (isBinary(body)) return [];
  // UTF-16 has a zero in every second byte of plain letters.
  const start = latin
    .replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (/^[{[]/.test(start)) return ['feed', 'text', 'markdown'];
  const root = firstElement(start);
  if (root === undefined) return ['text', 'markdown', 'html'];
  return FEED_ROOTS.has(root) ? ['feed'] : ['html'];
}

/** The name of the first element, where a text begins with markup. */
function firstElement(text: string): string | undefined {
  let at = 0;
  for (BEFORE.lastIndex = 0; BEFORE.test(text); at = BEFORE.lastIndex);
  ELEMENT.lastIndex = at;
  return ELEMENT.exec(text)?.[1]?.toLowerCase();
}

/**
 * Whether the bytes are no text: pictures, archives, programs and films have control characters in their very first
 * bytes, or zeros without the order that UTF-16 has.
 */
function isBinary(body: Uint8Array): boolean {
  if (body.subarray(0, 16).some((byte) => isControl(byte))) return true;
  const head = body.subarray(0, 2048);
  const zeros = [0, 1].map((parity) => head.filter((byte, i) => byte === 0 && i % 2 === parity).length);
  return zeros.every((count) => count > head.length / 100);
}

/** Not zero, white space, or the escape that Japanese mail encodings use. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0 && !(byte >= 9 && byte <= 13) && byte !== 0x1b;
