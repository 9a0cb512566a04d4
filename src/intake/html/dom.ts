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
export function parsePage(html: string): PageDocument {
  // Fragments and pages without <html> would otherwise become a document without a body.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
