import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/intake/parse/document.ts';
import { column, pdfOf } from './support/pdf.ts';

const read = (body: Uint8Array): ReturnType<typeof readDocument> => readDocument({ media: 'pdf', body });

const FIRST = [
  [
    'Dock workers at Larnby walked out on Wednesday, and the port authority was',
    'left with eleven ships off the coast and a well-known problem: three old',
    'cranes.',
  ],
  [
    'The union demands that they be taken out of service. It says that an inter-',
    'national standard is not met, and that the port knows of it. A well-',
    'known engineer agrees.',
  ],
];
const SECOND = [
  [
    '“Nobody should have to choose,” said the chair of the union, Tove Marr, at the',
    'gate of the eastern quay. She spoke of an international scandal, and of a cru-',
    'dity that she had not met before.',
  ],
];

const frame = (page: number) => [
  { x: 72, y: 800, size: 8, text: 'Harbour Union · Press release 12' },
  { x: 290, y: 30, size: 8, text: String(page) },
];

describe('a PDF', () => {
  it('gives its paragraphs, its headline, and what it repeats on every page', async () => {
    const body = pdfOf(
      [
        [...frame(1), { x: 72, y: 760, size: 20, text: 'Dockers walk out' }, ...column(FIRST)],
        [...frame(2), ...column(SECOND)],
      ],
      { info: '<< /Title (Microsoft Word - release.docx) /Author (Ida Fenn) >>' },
    );
    const result = await read(body);
    expect(result).toMatchObject({
      candidate: {
        title: { value: 'Dockers walk out', from: { key: 'intake.from.headline' } },
        author: { value: 'Ida Fenn', from: { key: 'intake.from.pdf' } },
        language: { value: 'en' },
        leftOut: {
          page: 'Harbour Union · Press release 12\n1\nHarbour Union · Press release 12\n2\n',
        },
      },
    });
    // A broken word is whole where the text has it elsewhere, keeps its hyphen where it has that, and where nobody knows.
    expect('candidate' in result && result.candidate.text).toBe(
      [
        'Dock workers at Larnby walked out on Wednesday, and the port authority was left with eleven ships off the coast and a well-known problem: three old cranes.',
        'The union demands that they be taken out of service. It says that an international standard is not met, and that the port knows of it. A well-known engineer agrees.',
        '“Nobody should have to choose,” said the chair of the union, Tove Marr, at the gate of the eastern quay. She spoke of an international scandal, and of a cru-dity that she had not met before.\n',
      ].join('\n\n'),
    );
  });

  it('goes on in the next column, and on the next page, where a sentence does', async () => {
    const set = (x: number, lines: readonly string[]) =>
      lines.map((text, i) => ({ x, y: 700 - 14 * i, text }));
    const left = [
      'The port of Larnby closed on',
      'Wednesday after a strike of its',
      'dock workers, who had asked for',
    ];
    const right = [
      'new cranes. They got none of',
      'them until the spring of that',
      'year, and not all of them then,',
    ];
    const next = ['as the union keeps saying at', 'every chance that it gets.'];
    expect(await read(pdfOf([[...set(72, left), ...set(320, right)], set(72, next)]))).toMatchObject({
      candidate: { text: `${[...left, ...right, ...next].join(' ')}\n` },
    });
  });

  it('takes the title that the document gives itself', async () => {
    const body = pdfOf([column(FIRST)], { info: '<< /Title (Release 12) >>' });
    expect(await read(body)).toMatchObject({ candidate: { title: { value: 'Release 12' } } });
  });

  const page = [column(FIRST)];
  it.each<[name: string, body: Uint8Array, why: string]>([
    [
      'locked',
      pdfOf(page, {
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`,
      }),
      'locked',
    ],
    ['without text', pdfOf([[]]), 'scanned'],
    ['with a stamp on a picture', pdfOf([[{ x: 72, y: 72, text: 'Scanned by A' }]]), 'scanned'],
    ['that is none behind its first bytes', Buffer.from('%PDF-1.7\nnothing of the kind'), 'damaged'],
    ['cut in the middle', pdfOf(page).subarray(0, 60), 'damaged'],
    ['of a book', pdfOf(Array.from({ length: 101 }, () => column(SECOND))), 'long'],
  ])('%s is refused', async (_name, body, why) => {
    expect(await read(body)).toMatchObject({ refused: { key: `intake.pdf.${why}` } });
  });

  it('is read where its streams are compressed', async () => {
    const text =
      'BT /F 11 Tf 72 700 Td (The port of Larnby closed on Wednesday after a strike of its dock workers.) Tj ET';
    const body = pdfOf(page, { stream: { entries: '/Filter /FlateDecode', body: deflateSync(text) } });
    expect(await read(body)).toMatchObject({
      candidate: { text: 'The port of Larnby closed on Wednesday after a strike of its dock workers.\n' },
    });
  });
});
