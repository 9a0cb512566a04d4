import type { PageElement } from './dom.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never shown, or not text. */
const SKIPPED = set(
  'script style noscript template svg math iframe object embed canvas audio video picture img map head title input select textarea button datalist progress meter dialog',
);
/** Begins and ends a line of its own. */
const BLOCKS = set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Whether an element begins and ends a line of its own. */
export const isBlock = ({ localName }: PageElement): boolean => BLOCKS.has(localName);

/** Whether an element shows nothing, or nothing that belongs to a sentence. */
export function isHidden(element: PageElement): boolean {
  return (
    SKIPPED.has(element.localName) ||
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(element.getAttribute('style') ?? '') ||
    isNoteMark(element)
  );
}

/** The small number that leads to a footnote is no letter of the sentence. */
const isNoteMark = (element: PageElement): boolean =>
  element.localName === 'sup' && element.querySelector('a[href^="#"]') !== null;

/** Whether a row of a table holds figures and labels, rather than the layout of a page. */
export const isDataRow = (element: PageElement): boolean =>
  [...element.children].length > 1 && element.querySelector('p, div, ul, ol, table, h1, h2, h3') === null;

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [String(digit), raised])),
  '-': '⁻',
  '−': '⁻',
};

/** A raised number as such: 10 to the third is shown, and must not be read as 103. Nothing for any other element. */
export function raisedNumber(element: PageElement): string | undefined {
  if (element.localName !== 'sup') return undefined;
  const text = element.textContent?.trim() ?? '';
  if (!/^[-−]?\d+$/.test(text)) return undefined;
  return [...text].map((letter) => RAISED[letter] ?? letter).join('');
}
