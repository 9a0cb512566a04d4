/** The pieces of words that an encoder knows, each with the logarithm of how likely it is; a piece's place is its number. */
export type Vocabulary = readonly (readonly [piece: string, likelihood: number])[];

/** A text as the numbers of its pieces, at most `most`. */
export type Pieces = (text: string, most: number) => number[];

/** Stands for a blank. */
const BLANK = '▁';
/** The first pieces stand for no text; the very first for all that is unknown. */
const RESERVED = 6;
const UNKNOWN = 0;
/** How likely a character is that no piece has: only where there is no other way. */
const UNLIKELY = -100;

/**
 * Cut texts into the pieces that are together the likeliest (the unigram model of SentencePiece: Kudo 2018), found from left to right
 * by keeping the best way to each place (Viterbi).
 */
export function piecesIn(vocabulary: Vocabulary): Pieces {
  const known = new Map(
    vocabulary.slice(RESERVED).map(([piece, likelihood], i) => [piece, { id: i + RESERVED, likelihood }]),
  );
  const longest = Math.max(...vocabulary.map(([piece]) => piece.length));
  return (text, most) => {
    const whole = BLANK + text.normalize('NFKC').trim().replace(/\s+/g, BLANK);
    const best = [{ score: 0, from: 0, id: UNKNOWN }];
    for (let to = 1; to <= whole.length; to += 1) {
      let way = { score: (best[to - 1]?.score ?? 0) + UNLIKELY, from: to - 1, id: UNKNOWN };
      for (let from = Math.max(0, to - longest); from < to; from += 1) {
        const piece = known.get(whole.slice(from, to));
        const score = piece ? (best[from]?.score ?? 0) + piece.likelihood : Number.NEGATIVE_INFINITY;
        if (piece && score > way.score) way = { score, from, id: piece.id };
      }
      best.push(way);
    }
    const ids: number[] = [];
    for (let to = whole.length; to > 0; to = best[to]?.from ?? 0) {
      const id = best[to]?.id ?? UNKNOWN;
      // Unknown characters in a row are one unknown piece.
      if (id !== UNKNOWN || ids.at(-1) !== UNKNOWN) ids.push(id);
    }
    return ids.reverse().slice(0, most);
  };
}
