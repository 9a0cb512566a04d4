import { type Frequencies, rarity, type Vector, weigh } from './likeness-vectors.ts';

/**
 * Turns words into vectors of their pieces of 3 to 5 characters, ends marked: they forgive inflection and spelling.
 * A piece is as frequent as the words that have it together, so only the vocabulary is cut up, not the text.
 * Words that were not counted are left out.
 */
export function pieceVectors(words: Frequencies): (words: readonly string[]) => Vector {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const piecesOf = new Map<string, readonly number[]>();
  for (const [word, count] of words.of) {
    const found = pieces(word).map((piece) => {
      const number = numbers.get(piece) ?? counts.push(0) - 1;
      numbers.set(piece, number);
      return number;
    });
    for (const number of new Set(found)) counts[number] = (counts[number] ?? 0) + count;
    piecesOf.set(word, found);
  }
  const rarities = counts.map((count) => rarity(count, words.passages));
  return (list) =>
    weigh(
      list.flatMap((word) => piecesOf.get(word) ?? []),
      rarities,
    );
}

function pieces(word: string): string[] {
  const marked = ` ${word} `;
  const found: string[] = [];
  for (let size = 3; size <= 5; size++) {
    for (let i = 0; i + size <= marked.length; i++) found.push(marked.slice(i, i + size));
  }
  return found;
}
