import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { UserError } from '../../answer/user-error.ts';
import { label, say } from '../../locale/label.ts';
import type { Found, FoundDay, LeftOut } from '../candidate.ts';
import { cleanPhrase, tidyText } from '../clean.ts';
import { parseDay } from '../html/day.ts';
import type { Draft } from '../parse/draft.ts';
import { linesOf, withoutRunning } from './lines.ts';
import { type PrintedParagraph, printedParagraphs } from './paragraphs.ts';

/** A longer document is a book. */
const MAX_PAGES = 100;
/** With fewer letters a page, the pages are pictures. */
const MIN_LETTERS = 50;

/** The text of a PDF. Rejects with a UserError where it is locked, damaged, too long, or has pictures of text only. */
export async function readPdf(body: Uint8Array): Promise<Draft> {
  // PDF.js takes the bytes over, so it gets its own.
  const pdf = await getDocumentProxy(Uint8Array.from(body), { verbosity: 0 }).catch((error: unknown) => {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UserError(label(locked ? 'intake.pdf.locked' : 'intake.pdf.damaged'));
  });
  try {
    if (pdf.numPages > MAX_PAGES) throw new UserError(label('intake.pdf.long', { n: MAX_PAGES }));
    const { items } = await extractTextItems(pdf);
    const { text: lines, running } = withoutRunning(items.flatMap((own, i) => linesOf(own, i + 1)));
    const paragraphs = printedParagraphs(lines);
    const letters =
      paragraphs
        .map(({ text }) => text)
        .join('')
        .match(/\p{L}/gu)?.length ?? 0;
    if (letters < MIN_LETTERS) throw new UserError(label('intake.pdf.scanned'));
    const { info } = await getMeta(pdf);
    const body = bodySize(paragraphs);
    const headline = headlineOf(paragraphs, body);
    const title = named(info.Title, 'Title') ?? headline;
    const author = named(info.Author, 'Author');
    const published = madeOn(info.CreationDate);
    return {
      kind: 'report',
      ...(title && { title }),
      ...(author && { author }),
      ...(published && { published }),
      text: tidyText(
        textOf(
          paragraphs.filter(({ text }) => text !== title?.value),
          body,
        ),
      ),
      leftOut: leftOut(running.map(({ text }) => text)),
    };
  } finally {
    await pdf.destroy();
  }
}

/** A larger letter than this, as a multiple of the text's, is that of a heading. */
const LARGER = 1.15;

/** The size of most letters. */
function bodySize(paragraphs: readonly PrintedParagraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The paragraph with the largest letters on the first page, where they are larger than the text's. */
function headlineOf(paragraphs: readonly PrintedParagraph[], body: number): Found | undefined {
  const [largest] = paragraphs.filter(({ page }) => page === 1).sort((a, b) => b.size - a.size);
  const value = largest && largest.size > body * LARGER ? cleanPhrase(largest.text) : undefined;
  return value === undefined ? undefined : { value, from: label('intake.from.headline') };
}

/** What programs put there by themselves is no title: the name of a file or of the program. */
const MACHINE = /\.\w{3,4}$|^(?:microsoft|untitled|unbenannt|document\d*$|user$|admin)/i;

function named(value: unknown, name: string): Found | undefined {
  const phrase = typeof value === 'string' && !MACHINE.test(value) ? cleanPhrase(value) : undefined;
  return phrase === undefined ? undefined : { value: phrase, from: label('intake.from.pdf', { name }) };
}

/** The day on which the file was made, by the clock there: `D:20310312081500+01'00'`. It may be later than the article. */
function madeOn(value: unknown): FoundDay | undefined {
  const digits = typeof value === 'string' ? /^D:(\d{8})/.exec(value)?.[1] : undefined;
  const found = digits === undefined ? undefined : parseDay(digits);
  const from = label('intake.from.pdf', { name: 'CreationDate' });
  const note = say(label('intake.note.pdf'));
  return found && { value: found.day, from, basis: 'inferred', note, others: [] };
}

const textOf = (paragraphs: readonly PrintedParagraph[], body: number): string =>
  paragraphs.map(({ text, size }) => (size > body * LARGER ? `## ${text}` : text)).join('\n\n');

function leftOut(lines: readonly string[]): LeftOut {
  let page = '';
  const pieces = lines.map((line) => {
    const start = page.length;
    page += `${line}\n`;
    return { start, end: start + line.length };
  });
  return { page, pieces };
}
