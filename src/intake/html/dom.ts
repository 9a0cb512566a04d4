import { parseHTML } from 'linkedom';

/** What is used of a node of a page. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** What is used of an element of a page. */
export interface PageElement extends PageNode {
  /** In lower case for HTML. */
  readonly localName: string;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  remove(): void;
  closest(selectors: string): PageElement | null;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): ArrayLike<PageElement> & Iterable<PageElement>;
}

/** What is used of a page. */
export interface PageDocument {
  title: string;
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): ArrayLike<PageElement> & Iterable<PageElement>;
}

export const isText = (node: PageNode): boolean => node.nodeType === 3;
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** The document of a page. Nothing of it is run and nothing is loaded: linkedom has no scripts, styles or network. */
export const parsePage = (html: string): PageDocument => parseHTML(framed(html)).document;

/** The root of a page, whose `lang` is read. */
const ROOT = /<html\b[^>]{0,1000}>/i;
const FRAME = /<!doctype[^>]{0,1000}>|<\/?(?:html|head|body)(?:\s[^>]{0,5000})?>/gi;

/**
 * A page as one body. A browser mends pages that lack the tags of `html`, `head` and `body` or have them in the wrong
 * places; linkedom would take such a page for empty.
 */
const framed = (html: string): string =>
  `<!doctype html>${ROOT.exec(html)?.[0] ?? '<html>'}<body>${html.replace(FRAME, '')}</body></html>`;
