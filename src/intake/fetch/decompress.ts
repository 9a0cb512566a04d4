import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

const unzip = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  zlib: promisify(inflate),
  raw: promisify(inflateRaw),
};

/** What we tell a server that we read. */
export const ENCODINGS = 'gzip, deflate, br';

/** Why a body could not be unpacked: it becomes larger than allowed, or it is none of what it says. */
export type Unpacked = { readonly bytes: Uint8Array } | { readonly failed: 'size' | 'damaged' };

/** Undo a `Content-Encoding`. Stops at `limit` bytes, so that a small body cannot become a large one. */
export async function decompress(
  body: Uint8Array,
  encoding: string | undefined,
  limit: number,
): Promise<Unpacked> {
  const format = formatOf(body, encoding?.trim().toLowerCase() ?? '');
  if (format === 'none') return { bytes: body };
  if (format === undefined) return { failed: 'damaged' };
  try {
    return { bytes: await unzip[format](body, { maxOutputLength: limit }) };
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { failed: tooLarge ? 'size' : 'damaged' };
  }
}

function formatOf(body: Uint8Array, encoding: string): keyof typeof unzip | 'none' | undefined {
  if (encoding === '' || encoding === 'identity') return 'none';
  if (encoding === 'gzip' || encoding === 'x-gzip') return 'gzip';
  if (encoding === 'br') return 'br';
  // "deflate" means zlib's format, but some servers send the bare stream (RFC 9110, section 8.4.1.2).
  if (encoding === 'deflate') return ((body[0] ?? 0) & 0x0f) === 8 ? 'zlib' : 'raw';
  return undefined;
}
