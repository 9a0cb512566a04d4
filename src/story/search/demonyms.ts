const ENDINGS = ['n', 'an', 'ian', 'er', 'ese'];
/** Shorter names are too much like others. */
const SHORTEST = 5;

/**
 * What the people of a place, or the place of some people, may be called: "Harwicker" for "Harwick", "Europe" for "European".
 * Folded in and out; most of these are no words, so only those that the story has count. Countries have lists of their own.
 */
export function demonymsOf(folded: string): string[] {
  const forms = ENDINGS.flatMap((ending) => [
    folded + ending,
    folded.replace(/[aeo]$/, '') + ending,
    ...(folded.endsWith(ending) ? [folded.slice(0, -ending.length)] : []),
    ...(folded.endsWith(ending)
      ? ['a', 'e', 'o'].map((vowel) => folded.slice(0, -ending.length) + vowel)
      : []),
  ]);
  return folded.length < SHORTEST ? [] : [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}
