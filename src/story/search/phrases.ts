import { type Word, wordsOf } from './words.ts';

/** A known phrase among some words: what it stands for, and where, as indexes of words. */
export interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Phrases that stand for something, found among words whatever their inflection. */
export interface PhraseBook {
  add(id: string, phrase: string, language: string): void;
  /** In order of their first words; phrases may overlap. */
  find(words: readonly Word[]): Found[];
}

/** An empty book. */
export function phraseBook(): PhraseBook {
  const byFirst = new Map<string, { readonly id: string; readonly terms: readonly string[] }[]>();
  return {
    add(id, phrase, language) {
      const terms = wordsOf(phrase, language).map((word) => word.term);
      const [first] = terms;
      if (first === undefined) return;
      const known = byFirst.get(first) ?? [];
      if (known.some((other) => other.id === id && other.terms.join(' ') === terms.join(' '))) return;
      byFirst.set(first, [...known, { id, terms }]);
    },
    find(words) {
      const found: Found[] = [];
      for (const [from, word] of words.entries()) {
        for (const { id, terms } of byFirst.get(word.term) ?? []) {
          // A phrase of one function word ("us", "go") says nothing alone.
          if (terms.length === 1 && word.stop) continue;
          if (terms.every((term, k) => words[from + k]?.term === term)) {
            found.push({ id, from, to: from + terms.length });
          }
        }
      }
      return found;
    },
  };
}
