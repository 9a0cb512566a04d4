import type { Side } from './side.ts';

/** The words of a side's sentence. */
export const textOf = ({ article, tokens }: Side): string =>
  article.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
