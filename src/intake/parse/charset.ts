/** Where markup names its own encoding: in its first bytes (HTML, "determining the character encoding"). */
const HEAD = 4096;

/**
 * A body as text. In this order: a byte order mark, bytes that can only be UTF-8, the header, the markup (`<meta>`,
 * `<?xml encoding>`), zeros as UTF-16 has them, UTF-8, and windows-1252, which every byte fits.
 * An encoding that the bytes do not fit is passed over: headers are wrong more often than letters.
 * @param charset as the header gives it
 */
export function decodeBody(body: Uint8Array, charset: string | undefined): string {
  const marked = markedEncoding(body);
  if (marked) return new TextDecoder(marked).decode(body);
  // Letters in another encoding hardly ever form valid UTF-8 by chance.
  if (body.some((byte) => byte >= 0x80)) {
    const text = tryDecode(body, 'utf-8');
    if (text !== undefined) return text;
  }
  const head = Buffer.from(body.subarray(0, HEAD)).toString('latin1');
  for (const encoding of [charset, namedIn(head), zerosOf(body), 'utf-8']) {
    const text = encoding === undefined ? undefined : tryDecode(body, encoding);
    if (text !== undefined) return text;
  }
  return torn(body, charset) ?? new TextDecoder('windows-1252').decode(body);
}

function markedEncoding(body: Uint8Array): string | undefined {
  const [a, b, c] = body;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** The text, or nothing where the encoding is unknown or the bytes do not fit it. */
function tryDecode(body: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** The encoding that markup names for itself. What was read as bytes to find it cannot be UTF-16. */
function namedIn(head: string): string | undefined {
  const name =
    /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  return name && /^utf-?16/i.test(name) ? 'utf-8' : name;
}

/** UTF-16 without a mark: every second byte of plain letters is zero. */
function zerosOf(body: Uint8Array): string | undefined {
  const head = body.subarray(0, HEAD);
  const share = (parity: number): number =>
    head.filter((byte, i) => byte === 0 && i % 2 === parity).length / head.length;
  if (share(1) > 0.2) return 'utf-16le';
  return share(0) > 0.2 ? 'utf-16be' : undefined;
}

/** UTF-8 with a few broken letters (cut in the middle, say), which then show as U+FFFD. */
function torn(body: Uint8Array, charset: string | undefined): string | undefined {
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) return undefined;
  const text = new TextDecoder().decode(body);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return whole > broken ? text : undefined;
}
