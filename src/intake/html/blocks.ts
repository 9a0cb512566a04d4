import { cleanText } from '../clean.ts';
import { isElement, isText, type PageElement, type PageNode } from './dom.ts';
import { isBlock, isDataRow, isHidden, raisedNumber } from './elements.ts';

/** A paragraph of a page. */
export interface Block {
  /** Lines as the page breaks them (`<br>`); white space is otherwise as a browser shows it. */
  readonly text: string;
  readonly kind: 'text' | 'heading' | 'item' | 'quote' | 'caption';
  /** What Markdown puts in front of such a block. */
  readonly mark: string;
  /** How many of its characters that are not white space stand in links. */
  readonly linked: number;
}

/** What a page breaks a line with; `cleanText` makes it a line end. */
const BREAK = '\u2028';

type Place = Pick<Block, 'kind' | 'mark'> & {
  readonly link: boolean;
  readonly pre: boolean;
  /** The list item that it stands in. */
  readonly item?: PageElement;
};

/** The paragraphs of an element in order, as a reader sees them: hidden elements are passed over. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  /** How many items of a list have been seen. */
  const items = new Map<PageElement, number>();
  /** The items whose first paragraph is there: a second one has no mark of its own. */
  const begun = new Set<PageElement>();

  const flush = ({ kind, mark, item }: Place): void => {
    const pieces = paragraphsOf(text);
    const all = lettersIn(pieces.join(''));
    for (const piece of pieces) {
      const goesOn = kind === 'item' && item !== undefined && begun.has(item);
      if (item) begun.add(item);
      const shape = goesOn ? { kind: 'text' as const, mark: '' } : { kind, mark };
      blocks.push({ text: piece, ...shape, linked: Math.round((linked * lettersIn(piece)) / all) });
    }
    text = '';
    linked = 0;
  };

  const visit = (node: PageNode, place: Place): void => {
    if (isText(node)) {
      const content = node.textContent ?? '';
      text += place.pre ? content.replace(/\n/g, BREAK) : content;
      if (place.link) linked += lettersIn(content);
    } else if (isElement(node) && !isHidden(node)) {
      enter(node, place);
    }
  };

  const enter = (element: PageElement, place: Place): void => {
    const name = element.localName;
    const raised = raisedNumber(element);
    if (name === 'br') text += BREAK;
    else if (raised !== undefined) text += raised;
    else if (name === 'tr' && isDataRow(element)) row(element, place);
    else {
      const inner = name === 'li' ? { ...place, ...itemPlace(element) } : placeIn(element, place);
      if (isBlock(element)) flush(place);
      for (const child of element.childNodes) visit(child, inner);
      if (isBlock(element)) flush(inner);
    }
  };

  /** A row of figures is one line, its cells parted by bars. */
  const row = (element: PageElement, place: Place): void => {
    flush(place);
    for (const [i, cell] of [...element.children].entries()) {
      if (i > 0) text += ' | ';
      for (const child of cell.childNodes) visit(child, place);
    }
    flush(place);
  };

  const itemPlace = (item: PageElement): Pick<Place, 'kind' | 'mark' | 'item'> => {
    const list = item.closest('ol, ul, menu');
    if (list?.localName !== 'ol') return { kind: 'item', mark: '- ', item };
    const number = (items.get(list) ?? Number(list.getAttribute('start') ?? 1) - 1) + 1;
    items.set(list, number);
    return { kind: 'item', mark: `${number}. `, item };
  };

  const start: Place = { kind: 'text', mark: '', link: false, pre: false };
  visit(root, start);
  flush(start);
  return blocks;
}

/** White space as a browser shows it; an empty line parts two paragraphs. A line end within a sentence is a space. */
const paragraphsOf = (text: string): string[] =>
  cleanText(text.replace(/[ \t\r\n\f]+/g, ' '))
    .replace(/ *\n */g, '\n')
    .replace(/(?<=[\p{L}\p{N},;–—-])\n(?=\p{Ll})/gu, ' ')
    .split(/\n{2,}/)
    .map((piece) => piece.trim())
    .filter(Boolean);

const lettersIn = (text: string): number => text.replace(/\s+/g, '').length;

function placeIn(element: PageElement, place: Place): Place {
  const name = element.localName;
  if (name === 'a') return { ...place, link: element.getAttribute('href') !== null };
  if (/^h[1-6]$/.test(name)) return { ...place, kind: 'heading', mark: `${'#'.repeat(Number(name[1]))} ` };
  if (name === 'blockquote') return { ...place, kind: 'quote', mark: '> ' };
  if (name === 'figcaption' || name === 'caption') return { ...place, kind: 'caption', mark: '' };
  if (name === 'pre') return { ...place, pre: true };
  return place;
}

/** Paragraphs as a text of the corpus: an empty line between them, none between the items of a list. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map(({ text, kind, mark }, i) => {
      const lines = kind === 'quote' ? text.replace(/^/gm, mark) : mark + text;
      const gap = i === 0 ? '' : kind === 'item' && blocks[i - 1]?.kind === 'item' ? '\n' : '\n\n';
      return gap + lines;
    })
    .join('');
