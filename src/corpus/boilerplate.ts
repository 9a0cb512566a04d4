import type { Paragraph } from './paragraphs.ts';

/** For each paragraph of a text the name of the rule that takes it for boilerplate, or nothing. */
export function findBoilerplate(
  _text: string,
  paragraphs: readonly Paragraph[],
  _title?: string,
): (string | undefined)[] {
  return paragraphs.map(() => undefined);
}
