import { type Label, label } from '../../locale/label.ts';
import type { Block } from './blocks.ts';
import { type Thing, textsOf, typesOf } from './json-ld.ts';
import type { PageMetadata } from './metadata.ts';
import { COOKIES, ERROR, PAYWALL, ROBOT, SEARCH } from './notices.ts';

/** A shorter text is a caption, a notice or a stub, in letters; a letter of Chinese or Japanese says as much as three. */
const MIN_LETTERS = 150;
/** A notice (an error, a question whether we are human) is no longer than this, in letters. */
const NOTICE_LETTERS = 400;
/** A cookie wall is no longer than this, in words; an article about cookies is. */
const WALL_WORDS = 400;
/** An article that is shown in full is hardly ever shorter than this, in words, where the page asks for money. */
const FREE_WORDS = 250;
/** A line that asks for money is no longer than this, in UTF-16 units. */
const PROMPT = 300;
/** A paragraph of so many letters is prose rather than a label. */
const PROSE_LETTERS = 60;
/** So many links in the place of the article are a list. */
const MANY_LINKS = 5;

const LISTS = /^(?:SearchResultsPage|CollectionPage|ItemList|ProfilePage|FAQPage)$/;

/** What a page is judged by. */
export interface Reading {
  /** Everything that the page shows. */
  readonly page: readonly Block[];
  /** What was taken for the article. */
  readonly article: readonly Block[];
  /** How many paragraphs among those of the article were links and nothing else. */
  readonly links: number;
  readonly metadata: PageMetadata;
}

/** Why a page is no article that could be quoted, or nothing where it is one. */
export function objection(reading: Reading): Label | undefined {
  const { page, article, metadata } = reading;
  const length = letters(textOf(article));
  const title = metadata.title?.value ?? '';
  if (length < NOTICE_LETTERS) {
    const shown = page.map(({ text }) => text.slice(0, 500));
    if (ERROR.test(title) || (length < MIN_LETTERS && shown.some((line) => ERROR.test(line)))) {
      return label('intake.page.error');
    }
    const said = length < MIN_LETTERS ? shown : article.map(({ text }) => text);
    const about = letters(said.filter((line) => ROBOT.test(line)).join(''));
    if (ROBOT.test(title) || about * 3 > letters(said.join(''))) return label('intake.page.robot');
  }
  if (isCookieWall(article)) return label('intake.page.cookies');
  if (isList(reading)) return label('intake.page.list');
  if (isCut(reading)) return label('intake.page.paywall');
  return length < MIN_LETTERS ? label('intake.page.short') : undefined;
}

const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n');

/** Words as white space parts them. */
const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const letters = (text: string): number =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) +
  2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);

function isCookieWall(article: readonly Block[]): boolean {
  const words = countWords(textOf(article));
  const about = countWords(textOf(article.filter(({ text }) => COOKIES.test(text))));
  return words < WALL_WORDS && about * 2 > words;
}

/** Whether only the beginning of the article is there. */
function isCut({ page, article, metadata }: Reading): boolean {
  const words = countWords(textOf(article));
  const told = metadata.linked.article;
  if (told && lengthOf(told) > words * 2 + 50) return true;
  if (words >= FREE_WORDS) return false;
  const asks = page.some(({ text }) => text.length < PROMPT && PAYWALL.test(text));
  const locked = String(told?.isAccessibleForFree).toLowerCase() === 'false';
  return asks || locked || /(?:…|\.\.\.|\[…\])$/.test(article.at(-1)?.text ?? '');
}

/** How many words the page says its article has, or 0. */
const lengthOf = (article: Thing): number =>
  Math.max(Number(article.wordCount) || 0, countWords(textsOf(article.articleBody, [], 'text').join(' ')));

/** Whether the page leads to articles rather than being one. */
function isList({ article, links, metadata: { linked, title } }: Reading): boolean {
  const things = linked.things.flatMap(typesOf);
  if (!linked.article && (SEARCH.test(title?.value ?? '') || things.some((type) => LISTS.test(type))))
    return true;
  const prose = article.filter((block) => block.kind !== 'heading' && isProse(block));
  const teasers = article.filter((block) => block.kind === 'heading' && linkShare(block) > 0.8);
  if (teasers.length >= 3 && teasers.length * 2 >= prose.length) return true;
  return links >= MANY_LINKS && letters(textOf(prose)) < MIN_LETTERS;
}

const isProse = (block: Block): boolean => letters(block.text) >= PROSE_LETTERS && linkShare(block) < 0.5;

const linkShare = ({ text, linked }: Block): number => linked / text.replace(/\s/g, '').length;
