import { type Label, label } from '../../locale/label.ts';
import type { Block } from './blocks.ts';
import { type Thing, textsOf, typesOf } from './json-ld.ts';
import type { PageMetadata } from './metadata.ts';

/** A shorter text is a caption, a notice or a stub, in letters; a letter of Chinese or Japanese says as much as three. */
const MIN_LETTERS = 200;
/** A notice (an error, a cookie wall) is no longer than this, in words; an article about cookies is. */
const NOTICE_WORDS = 200;
/** An article that is shown in full is hardly ever shorter than this, in words, where the page asks for money. */
const FREE_WORDS = 250;
/** A paragraph of so many words is prose rather than a link or a label. */
const PROSE_WORDS = 12;

const ERROR =
  /\b(?:404|403|410|50[0234]|page (?:not found|unavailable|doesn.t exist|does not exist|cannot be found|can.t be found|no longer (?:exists|available))|not found|no longer available|server error|service unavailable|something went wrong|access denied|forbidden)\b/i;
const ROBOT =
  /\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|not a robot|unusual traffic|just a moment|checking your browser|(?:enable|turn on) javascript|javascript (?:is )?(?:required|disabled)|captcha)\b/i;
const COOKIES =
  /\b(?:cookies?|consent|your privacy|privacy (?:settings|policy|preferences)|personal data|our partners|legitimate interest)\b/i;
const PAYWALL =
  /\b(?:subscribe (?:now )?(?:to|and) (?:continue|keep|read|unlock)|to (?:continue|keep) reading|continue reading (?:this|your|with)|already (?:a|have a)n? (?:subscriber|subscription|member|account)|(?:for|to) (?:our )?(?:paying )?(?:subscribers|members)(?: only)?|subscribers?[ -]only|(?:register|log in|sign in|sign up) (?:to|and) (?:continue|read|keep)|reached your (?:free )?(?:article )?limit|unlock (?:this|the full) (?:article|story)|rest of this (?:article|story)|choose (?:a|your) (?:plan|subscription))\b/i;
const SEARCH = /^(?:search results?|results for|search for)\b|\bsearch results\b/i;
const LISTS = /^(?:SearchResultsPage|CollectionPage|ItemList|ProfilePage|FAQPage|WebSite)$/;

/** What a page is judged by. */
export interface Reading {
  /** Everything that the page shows. */
  readonly page: readonly Block[];
  /** What was taken for the article. */
  readonly article: readonly Block[];
  readonly metadata: PageMetadata;
}

/** Why a page is no article that could be quoted, or nothing where it is one. */
export function objection({ page, article, metadata }: Reading): Label | undefined {
  const text = article.map((block) => block.text).join('\n');
  const words = countWords(text);
  const title = metadata.title?.value ?? '';
  const shown = page
    .map((block) => block.text)
    .join('\n')
    .slice(0, 20_000);
  if (words < NOTICE_WORDS && countWords(shown) < NOTICE_WORDS * 3) {
    if (ERROR.test(title) || (letters(text) < MIN_LETTERS && ERROR.test(shown)))
      return label('intake.page.error');
    if (ROBOT.test(shown)) return label('intake.page.robot');
  }
  if (isCookieWall(article, words)) return label('intake.page.cookies');
  if (isCut(page, article, metadata, words)) return label('intake.page.paywall');
  if (isList(article, metadata, title)) return label('intake.page.list');
  if (letters(text) < MIN_LETTERS) return label('intake.page.short');
  return undefined;
}

/** Words as white space parts them. */
const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const letters = (text: string): number =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) +
  2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);

function isCookieWall(article: readonly Block[], words: number): boolean {
  const about = article
    .filter(({ text }) => COOKIES.test(text))
    .map(({ text }) => text)
    .join(' ');
  return words < NOTICE_WORDS * 2 && countWords(about) * 2 > words;
}

/** Whether only the beginning of the article is there. */
function isCut(
  page: readonly Block[],
  article: readonly Block[],
  { linked }: PageMetadata,
  words: number,
): boolean {
  const told = linked.article;
  if (told && lengthOf(told) > words * 2 + 50) return true;
  if (words >= FREE_WORDS) return false;
  const asks = page.some(({ text }) => text.length < 400 && PAYWALL.test(text));
  const last = article.at(-1)?.text ?? '';
  return (
    asks || String(told?.isAccessibleForFree).toLowerCase() === 'false' || /(?:…|\.\.\.|\[…\])$/.test(last)
  );
}

/** How many words the page says its article has, or 0. */
const lengthOf = (article: Thing): number =>
  Math.max(Number(article.wordCount) || 0, countWords(textsOf(article.articleBody, [], 'text').join(' ')));

/** Whether the page leads to articles rather than being one. */
function isList(article: readonly Block[], { linked }: PageMetadata, title: string): boolean {
  const prose = article.filter(
    ({ text, kind, linked: inLinks }) =>
      kind !== 'heading' && countWords(text) >= PROSE_WORDS && inLinks * 2 < text.length,
  );
  const teasers = article.filter(
    ({ kind, linked: inLinks, text }) =>
      kind === 'heading' && inLinks * 5 > text.replace(/\s/g, '').length * 4,
  );
  if (teasers.length >= 3 && teasers.length * 2 >= prose.length) return true;
  const proseWords = countWords(prose.map(({ text }) => text).join(' '));
  const words = countWords(article.map(({ text }) => text).join(' '));
  const listed =
    linked.article === undefined &&
    (SEARCH.test(title) ||
      linked.things.some((thing) => typesOf(thing).some((type) => type !== 'WebSite' && LISTS.test(type))));
  return (
    listed ||
    (words >= 30 && letters(prose.map(({ text }) => text).join('')) < MIN_LETTERS && proseWords * 2 < words)
  );
}
