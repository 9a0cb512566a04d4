import type { Range, Span } from '../corpus/article.ts';

/** A part of a quote that is bold as a whole, or not at all. */
export interface Piece extends Span {
  readonly bold: boolean;
}

/**
 * A quote in pieces, in order: put together they are the quote to the letter, whatever the emphasis is.
 * Emphasis outside the quote is left out; where two ranges overlap, they count as one.
 */
export function piecesOf(span: Span, emphasis: readonly Range[]): Piece[] {
  const { article } = span;
  const pieces: Piece[] = [];
  let at = span.start;
  for (const range of [...emphasis].sort((a, b) => a.start - b.start)) {
    const start = Math.max(range.start, at);
    const end = Math.min(range.end, span.end);
    if (start >= end) continue;
    if (at < start) pieces.push({ article, start: at, end: start, bold: false });
    pieces.push({ article, start, end, bold: true });
    at = end;
  }
  if (at < span.end) pieces.push({ article, start: at, end: span.end, bold: false });
  return pieces;
}
