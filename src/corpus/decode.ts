import type { Fault } from './frontmatter.ts';

/** An article is a text that somebody reads; a larger file is something else. In bytes: 1 MiB. */
export const MAX_BYTES = 1 << 20;

const BOM = [0xef, 0xbb, 0xbf];
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file, to the letter: UTF-8 without a byte order mark, with lines that end in LF. */
export function decode(bytes: Uint8Array): { content: string } | { faults: readonly Fault[] } {
  if (BOM.every((byte, i) => bytes[i] === byte)) {
    return { faults: [{ line: 1, message: 'starts with a byte order mark: save it as UTF-8 without BOM' }] };
  }
  const line = invalidLine(bytes);
  if (line !== undefined)
    return { faults: [{ line, message: 'is not valid UTF-8: save the file as UTF-8' }] };
  const content = utf8.decode(bytes);
  const cr = content.indexOf('\r');
  if (cr < 0) return { content };
  const before = content.slice(0, cr).split('\n').length;
  return { faults: [{ line: before, message: 'has CRLF line ends: save the file with LF line ends' }] };
}

/** The first line, from 1, that is not UTF-8. No character of UTF-8 holds the byte of a line end within it. */
function invalidLine(bytes: Uint8Array): number | undefined {
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    try {
      utf8.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return undefined;
}
