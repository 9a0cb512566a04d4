import { UserError } from '../../answer/user-error.ts';
import { label } from '../../locale/label.ts';
import { articleFile } from '../article-file.ts';
import type { Candidate } from '../candidate.ts';
import { feedLinks } from '../feeds/links.ts';
import { readFeed } from '../feeds/read.ts';
import { readHtml } from '../html/article.ts';
import { readPdf } from '../pdf/read.ts';
import { decodeBody } from './charset.ts';
import { statedInText } from './date-line.ts';
import type { Draft } from './draft.ts';
import { languageOf } from './language.ts';
import type { Job, Result } from './protocol.ts';
import { allowsRobots } from './robots.ts';
import { readMarkdown, readText } from './text.ts';

/**
 * Longer articles are none that a newspaper prints (40,000 words), in bytes. The thread that answers for all servers reads
 * what comes in here: a MiB would keep it for a quarter of a minute.
 */
const LONGEST = 256 << 10;

/** So much of what was left out of an article is kept to be shown, in UTF-16 units. */
const LEFT_OUT = 64 << 10;

/** Read a document. Everything that can be wrong with it is in the result. */
export async function readDocument({ media, body, charset, url }: Omit<Job, 'id'>): Promise<Result> {
  try {
    if (media === 'feed') return { feed: readFeed(decodeBody(body, charset), url ?? '') };
    if (media === 'links') return { feeds: feedLinks(decodeBody(body, charset), url ?? '') };
    if (media === 'robots') return { allowed: allowsRobots(decodeBody(body, 'utf-8'), url ?? '') };
    if (media === 'pdf') return { candidate: complete(await readPdf(body)) };
    const read = media === 'html' ? readHtml : media === 'markdown' ? readMarkdown : readText;
    return { candidate: complete(read(decodeBody(body, charset), url)) };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.label };
    // Too deep for the stack: no page that people read is.
    if (error instanceof RangeError) return { refused: label('intake.page.complex') };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The day that the text itself states, where nothing else does; what a file says of when it was made is told beside it. */
function dayOf({ published, text }: Omit<Draft, 'language'>, language: string): Pick<Candidate, 'published'> {
  const stated = published?.basis === 'stated' ? undefined : statedInText(text, language);
  if (!stated) return published ? { published } : {};
  const others = published && published.value !== stated.value ? [published] : [];
  return { published: { ...stated, others: others.map(({ value, from }) => ({ value, from })) } };
}

/** Add the language, and leave out what nobody would read of the rest of the page. Throws a UserError where the file would be too large. */
function complete({ language, ...draft }: Draft): Candidate {
  const { page, pieces } = draft.leftOut;
  const shown = pieces.filter(({ start }) => start < LEFT_OUT);
  const known = languageOf(draft.text, language);
  const candidate = {
    ...draft,
    ...dayOf(draft, known.value),
    language: known,
    leftOut: {
      page: page.slice(0, LEFT_OUT),
      pieces: shown.map(({ start, end }) => ({ start, end: Math.min(end, LEFT_OUT) })),
    },
  };
  if (Buffer.byteLength(articleFile(candidate)) > LONGEST) throw new UserError(label('intake.text.long'));
  return candidate;
}
