import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { checkMetadata, type Metadata } from './metadata.ts';
import type { Problem } from './problem.ts';

/** The two parts of a file. `yaml` is absent in a file without front matter. */
export interface Parts {
  readonly yaml?: string;
  readonly text: string;
}

/**
 * Part a Markdown file into front matter and text. The front matter stands between a first line `---` and the next
 * one; such lines further down belong to the text. Nothing where the front matter is never closed.
 */
export function splitFrontMatter(content: string): Parts | undefined {
  if (!/^---(?:\n|$)/.test(content)) return { text: content };
  const close = /\n---(?:\n|$)/.exec(content.slice(3));
  if (!close) return undefined;
  const end = 3 + close.index;
  return { yaml: content.slice(4, end + 1), text: content.slice(end + close[0].length) };
}

/** What is wrong with a front matter. The line is that in the file. */
export type Fault = Omit<Problem, 'file'>;

/** Read the YAML between the two lines of dashes. Every value is taken as text: `title: 2024` is a title. */
export function parseFrontMatter(yaml: string): { metadata: Metadata } | { faults: readonly Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, schema: 'failsafe' });
  // The front matter begins on the second line of its file.
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const broken = (line: number, message: string): Fault => ({ line, message: `not valid YAML: ${message}` });
  if (document.errors.length > 0) {
    return { faults: document.errors.map(({ pos, message }) => broken(lineAt(pos[0]), message)) };
  }
  const map = document.contents;
  if (map !== null && !isMap(map))
    return { faults: [{ line: 2, message: 'the front matter is not a list of keys and values' }] };
  const keyLines = new Map(
    map?.items.map(({ key }) =>
      isScalar(key) ? [String(key.value), lineAt(key.range?.[0] ?? 0)] : ['', 2],
    ) ?? [],
  );
  try {
    const result = checkMetadata(document.toJS() ?? {});
    if ('metadata' in result) return result;
    return { faults: result.faults.map(({ key, message }) => ({ line: keyLines.get(key) ?? 2, message })) };
  } catch (error) {
    // An alias without its anchor shows only when the values are asked for.
    return { faults: [broken(2, error instanceof Error ? error.message : String(error))] };
  }
}
