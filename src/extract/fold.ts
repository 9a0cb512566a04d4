const MARKS = /\p{M}/gu;
const PLAIN = /^[a-z0-9]*$/;

/** A word as names are compared: no case, accents, full stops or quotation marks ("U.S." and "US" are one word). */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(/[.'’‘]/g, '');
};
