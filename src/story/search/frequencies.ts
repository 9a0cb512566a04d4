/** How often terms occur in some texts. */
export interface Frequencies {
  /** In how many of the texts a term occurs. */
  count(term: string): number;
  /** How rare a term is: the inverse document frequency of BM25, above 0. */
  rarity(term: string): number;
}

/** Count in how many of some texts each term occurs. */
export function countTerms(texts: Iterable<readonly string[]>): Frequencies {
  const counts = new Map<string, number>();
  let all = 0;
  for (const terms of texts) {
    all += 1;
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const count = (term: string): number => counts.get(term) ?? 0;
  return { count, rarity: (term) => Math.log(1 + (all - count(term) + 0.5) / (count(term) + 0.5)) };
}
