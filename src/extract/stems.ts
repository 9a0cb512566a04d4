import { stemmer } from 'stemmer';
import stopwords from 'stopwords-iso' with { type: 'json' };

/** Words that turn a statement round are never dropped. */
const KEPT = new Set(['no', 'not', 'nor', 'never', 'against', 'without']);
/** Letters that carry a stroke or are joined, which Unicode does not decompose. */
const JOINED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const ASCII = /^[a-z0-9]*$/;
const MARKS = /\p{M}/gu;

/** A word in lower case without its accents. */
export const foldWord = (word: string): string => {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłđßæœı]/g, (letter) => JOINED[letter] ?? letter);
};

const lists = stopwords as Readonly<Record<string, readonly string[]>>;
const byLanguage = new Map<string, ReadonlySet<string>>();

/** The function words of a language (ISO 639-1), folded; none for a language without a list. */
export function stopwordsOf(language: string): ReadonlySet<string> {
  const known = byLanguage.get(language);
  if (known) return known;
  const words = new Set((lists[language] ?? []).filter((word) => !KEPT.has(word)).map(foldWord));
  byLanguage.set(language, words);
  return words;
}

/** Stems once found: the words of news repeat, and equal stems then share one string. */
const stems = new Map<string, string>();
const MOST_STEMS = 200_000;

/** The stem of a folded word; words of other languages than English are left whole. */
export function stemOf(folded: string, language: string): string {
  if (language !== 'en') return folded;
  const known = stems.get(folded);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = stemmer(folded);
  stems.set(folded, stem);
  return stem;
}
