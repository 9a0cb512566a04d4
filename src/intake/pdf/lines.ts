import type { StructuredTextItem } from 'unpdf';

/** A printed line of a page. Measures are in points, from the lower left corner. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of the base line. */
  readonly y: number;
  /** Of the letters. */
  readonly size: number;
}

/** The pieces of a page put together to lines, in the order in which the file has them: column after column. */
export function linesOf(items: readonly StructuredTextItem[], page: number): Line[] {
  const lines: Line[] = [];
  let open: StructuredTextItem[] = [];
  const close = (): void => {
    const line = lineOf(open, page);
    if (line) lines.push(line);
    open = [];
  };
  for (const item of items) {
    const last = open.at(-1);
    if (last && (Math.abs(last.y - item.y) > size(last) / 2 || item.x < last.x)) close();
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

const size = ({ fontSize, height }: StructuredTextItem): number => fontSize || height;

/** A wider gap than this, as a share of the size of the letters, is a space that was not printed. */
const GAP = 0.2;

function lineOf(items: readonly StructuredTextItem[], page: number): Line | undefined {
  const printed = items.filter(({ str }) => str.trim() !== '');
  const [first] = printed;
  const last = printed.at(-1);
  if (!first || !last) return undefined;
  let text = '';
  for (const [i, item] of items.entries()) {
    const before = items[i - 1];
    const apart = before && item.x - (before.x + before.width) > GAP * size(item);
    text += apart && !/\s$/.test(text) && !/^\s/.test(item.str) ? ` ${item.str}` : item.str;
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    page,
    left: first.x,
    right: last.x + last.width,
    y: first.y,
    size: Math.max(...printed.map(size)),
  };
}

/** So many lines at the top and at the bottom of a page can be the same on every page. */
const EDGE = 2;

/** Part the lines that a page repeats from others (title, outlet, page number) from those of the article. */
export function withoutRunning(lines: readonly Line[]): { text: Line[]; running: Line[] } {
  const pages = Map.groupBy(lines, ({ page }) => page);
  const edges = [...pages.values()].flatMap((own) => {
    const down = [...own].sort((a, b) => b.y - a.y);
    return [...new Set([...down.slice(0, EDGE), ...down.slice(-EDGE)])];
  });
  const repeated = Map.groupBy(edges, shape);
  const isRunning = (line: Line): boolean =>
    NUMBER.test(line.text) ||
    (pages.size > 1 && new Set(repeated.get(shape(line))?.map(({ page }) => page)).size * 5 > pages.size * 3);
  const running = new Set(edges.filter(isRunning));
  return { text: lines.filter((line) => !running.has(line)), running: [...running] };
}

/** The number of a page. */
const NUMBER =
  /^(?:(?:page|p\.|seite|página)\s*)?[–—-]?\s*\d{1,3}\s*[–—-]?(?:\s*(?:\/|of|von|de)\s*\d{1,3})?$/i;

const shape = ({ text }: Line): string => text.replace(/\d+/g, '#').toLowerCase();
