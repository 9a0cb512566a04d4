import { OUTLETS } from '../parties/outlets.ts';
import { COMMENTATORS } from './classes.ts';
import { type Line, type Phrase, pos, word } from './line.ts';

/** "analyst Jane Lee", "Jane Lee, an economist at the bank": what they call for is an opinion. */
export function isCommentator(line: Line, head: Phrase): boolean {
  const apposed = word(line, head.last + 1) === ',' && pos(line, head.last + 2) === 'DET';
  const end = apposed ? head.last + 6 : head.last;
  return line.tokens.slice(head.first, end + 1).some((token) => COMMENTATORS.has(token.lower));
}

/** "the BBC's Jane Lee", "BBC World": whoever reports asks nothing. */
export const isReporter = (line: Line, head: Phrase): boolean => {
  const own = line.mentions.find(({ first, last }) => first >= head.first && last >= head.last)?.first;
  const first = own ?? head.first;
  const outlets = [first, word(line, first - 1) === "'s" ? first - 2 : first];
  return outlets.some((i) => BROADCASTERS.has(line.tokens[i]?.text ?? '') && word(line, i + 1) !== '-');
};

/** Outlets known by their initials, which no person is. */
const BROADCASTERS: ReadonlySet<string> = new Set(OUTLETS.filter((name) => /^\p{Lu}{2,}$/u.test(name)));
