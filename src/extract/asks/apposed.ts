import { type Line, type Phrase, pos, word } from './line.ts';

/** "The girl's father, Ana Roe, demanded": does a name between commas say who the noun before it is? */
export const isApposed = (line: Line, open: number, close: number): boolean =>
  pos(line, open - 1) === 'NOUN' &&
  line.mentions.some(
    ({ last }) => last === open - 1 || (last < open - 1 && last >= open - 5 && word(line, last + 1) === "'s"),
  ) &&
  line.mentions.some(({ first, last }) => first === open + 1 && last === close - 1);

/** "The coast's biggest party, the Harbour Front, demanded": the name between the commas where only that is one. */
export function namedOf(
  line: Line,
  phrase: Phrase | undefined,
  open: number,
  close: number,
): Phrase | undefined {
  const apposed = line.mentions.find(({ last, first }) => last === close - 1 && first - open <= 2);
  const named =
    phrase && line.mentions.some(({ first, last }) => first <= phrase.last && last >= phrase.first);
  return apposed && !named ? { first: apposed.first, last: apposed.last } : phrase;
}
