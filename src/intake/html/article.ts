import { Readability } from '@mozilla/readability';
import { UserError } from '../../answer/user-error.ts';
import { label } from '../../locale/label.ts';
import type { LeftOut } from '../candidate.ts';
import { tidyText } from '../clean.ts';
import type { Draft } from '../parse/draft.ts';
import { type Block, blocksOf, textOf } from './blocks.ts';
import { withoutByline } from './byline.ts';
import { type PageDocument, type PageElement, parsePage } from './dom.ts';
import { objection } from './judge.ts';
import { leadOf } from './lead.ts';
import { readMetadata } from './metadata.ts';

/** A page with more elements is made to keep us busy. */
const MAX_ELEMENTS = 50_000;
/** Seen before it is parsed: a beginning and an end for each, and some for comments. */
const MAX_TAGS = 3 * MAX_ELEMENTS;
/** So many characters of what was left out are kept to be shown. */
const MAX_LEFT_OUT = 50_000;

/**
 * Take the article out of a page. `url` is where the page was fetched, if it was.
 * Throws a UserError where the page is none, or shows only a part of it.
 */
export function readHtml(html: string, url: string | undefined): Draft {
  if ((html.match(/</g)?.length ?? 0) > MAX_TAGS) throw new UserError(label('intake.page.complex'));
  const page = parsePage(html);
  const body = page.body;
  if (!body) throw new UserError(label('intake.page.short'));
  if (page.querySelectorAll('*').length > MAX_ELEMENTS) throw new UserError(label('intake.page.complex'));
  const shown = blocksOf(body);
  const metadata = readMetadata(page, url, shown);
  const known = new Set([
    ...[metadata.title, metadata.author, metadata.outlet].map((one) => one?.value),
    ...shown.filter(({ mark }) => mark === '# ').map(({ text }) => text),
  ]);
  const found = mainBlocks(page);
  const own = found.filter(
    (block) => !isAside(block) && !(block.kind === 'heading' && known.has(block.text)),
  );
  const article = withoutByline([...leadOf(shown, own), ...own], metadata);
  const refused = objection({ page: shown, article, links: found.length - own.length, metadata });
  if (refused) throw new UserError(refused);
  const { linked: _, language, ...told } = metadata;
  return {
    ...told,
    ...(language && { language: { value: language, from: label('intake.from.lang') } }),
    text: tidyText(textOf(article)),
    leftOut: leftOut(
      shown.filter(({ text }) => !known.has(text)),
      article,
    ),
  };
}

/** No page has this title. Readability would take subheadings that are like the page's for the title once more. */
const NO_TITLE = '· · · · · · · · · ·';

/** What Readability takes for the article. It takes the document apart, so this comes last. */
function mainBlocks(page: PageDocument): Block[] {
  for (const element of page.querySelectorAll('meta, title, template')) element.remove();
  page.title = NO_TITLE;
  const options = { serializer: (node: PageElement) => node, disableJSONLD: true };
  const content = new Readability<PageElement>(page, options).parse()?.content;
  return content ? blocksOf(content) : [];
}

/** A caption, or a paragraph that is nothing but a link to something else. */
const isAside = ({ kind, text, linked }: Block): boolean =>
  kind === 'caption' || (kind !== 'heading' && linked >= text.replace(/\s/g, '').length);

/** The paragraphs of the page that are not in the article, each as often as it was left out. */
function leftOut(shown: readonly Block[], article: readonly Block[]): LeftOut {
  const taken = new Map<string, number>();
  for (const { text } of article) taken.set(text, (taken.get(text) ?? 0) + 1);
  const pieces: LeftOut['pieces'][number][] = [];
  let page = '';
  for (const { text } of shown) {
    const left = taken.get(text) ?? 0;
    taken.set(text, left - 1);
    if (left > 0 || page.length > MAX_LEFT_OUT) continue;
    pieces.push({ start: page.length, end: page.length + text.length });
    page += `${text}\n`;
  }
  return { page, pieces };
}
