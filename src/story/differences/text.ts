import type { Range } from '../../corpus/article.ts';
import type { Side } from './side.ts';

/** The words of a side's sentence. */
export const textOf = ({ article, tokens }: Side): string =>
  article.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/** Where the figure of something stands. */
export const figureIn = ({ figure: { start, end } }: { readonly figure: Range }): Range => ({ start, end });
