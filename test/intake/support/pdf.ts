import { encode } from './encode.ts';

/** A printed line: from the lower left corner, in points. */
export interface Printed {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

/** More of a file: the document's own information, the body of a stream, what locks it. */
interface Extras {
  readonly info?: string;
  readonly trailer?: string;
  /** Replaces the first page's content: with its dictionary entries. */
  readonly stream?: { readonly entries: string; readonly body: Uint8Array };
}

const octal = (text: string): string =>
  [...encode(text, 'windows-1252')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');

/** A PDF with the given lines on its pages, in Helvetica and without compression. */
export function pdfOf(
  pages: readonly (readonly Printed[])[],
  { info, trailer = '', stream }: Extras = {},
): Uint8Array {
  const objects: Buffer[] = [];
  const add = (content: string | Buffer): number => objects.push(Buffer.from(content));
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [i, lines] of pages.entries()) {
    const resources = '/Resources << /Font << /F 3 0 R >> >> /MediaBox [0 0 595 842]';
    add(`<< /Type /Page /Parent 2 0 R ${resources} /Contents ${5 + i * 2} 0 R >>`);
    const content = lines
      .map(({ x, y, size = 11, text }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${octal(text)}) Tj ET`)
      .join('\n');
    const body = (i === 0 && stream?.body) || Buffer.from(content);
    const entries = i === 0 && stream ? stream.entries : '';
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${body.length} ${entries} >>\nstream\n`),
        body,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  const infoRef = info === undefined ? '' : `/Info ${add(info)} 0 R`;
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  for (const [i, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${infoRef} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Paragraphs set in lines of about the same width from `y` down, the first line of each indented. */
export function column(paragraphs: readonly (readonly string[])[], y = 720): Printed[] {
  let at = y + 14;
  return paragraphs.flatMap((lines) =>
    lines.map((text, i) => {
      at -= 14;
      return { x: i === 0 ? 90 : 72, y: at, text };
    }),
  );
}
