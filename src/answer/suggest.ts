/** Something that can be chosen: what is shown, and what is sent. */
export interface Choice {
  readonly name: string;
  readonly value: string;
  /** Other names under which it may be looked for. */
  readonly aliases?: readonly string[];
}

/** A text without case, accents and outer space, for comparing what people type. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** The pairs of neighbouring letters of a text, a space put at each end. */
const bigrams = (text: string): Set<string> =>
  new Set(Array.from({ length: text.length + 1 }, (_, i) => ` ${text} `.slice(i, i + 2)));

/** How alike two folded texts are by their letter pairs (Dice): 0 to 1. */
function alike(a: string, b: string): number {
  const [x, y] = [bigrams(a), bigrams(b)];
  return (2 * x.intersection(y).size) / (x.size + y.size);
}

/** How well a folded name fits what was typed: the same, starts with it, has a word that does, contains it, resembles it. */
function likeness(name: string, typed: string): number {
  if (name === typed) return 5;
  if (name.startsWith(typed)) return 4;
  if (name.includes(` ${typed}`)) return 3;
  if (name.includes(typed)) return 2;
  return alike(name, typed);
}

const RESEMBLES = 0.35;
/** Nothing that can be chosen is longer, in UTF-16 units; Discord sends up to 6000 while something is typed. */
const LONGEST = 100;

/** The choices that fit what was typed, best first; all of them, in their order, when nothing was typed. */
export function suggest(choices: readonly Choice[], typed: string, limit: number): Choice[] {
  const wanted = fold(typed.slice(0, LONGEST));
  if (!wanted) return choices.slice(0, limit);
  return choices
    .map((choice) => {
      const names = [choice.name, choice.value, ...(choice.aliases ?? [])];
      return { choice, score: Math.max(...names.map((name) => likeness(fold(name), wanted))) };
    })
    .filter(({ score }) => score >= RESEMBLES)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ choice }) => choice);
}

/** The choice that somebody meant by exactly this value, name or alias, case and accents forgiven. */
export function choose(choices: readonly Choice[], typed: string): Choice | undefined {
  const wanted = fold(typed);
  return (
    choices.find((choice) => choice.value === typed) ??
    choices.find((choice) =>
      [choice.name, choice.value, ...(choice.aliases ?? [])].some((name) => fold(name) === wanted),
    )
  );
}
