import { type Line, type Phrase, pos, word } from './line.ts';
import { headOf, isHead, phraseEndingAt } from './phrases.ts';

/** "Lund, her lawyer, two aides and a driver asked": of a list that ends in "and", who is named first; else the phrase itself. */
export function firstOfList(line: Line, last: Phrase): Phrase {
  if (!hasConjunction(line, last)) return last;
  const whole = beforeIncluding(line, last.first);
  if (whole) return whole;
  let first = last;
  while (word(line, first.first - 1) === ',' && isHead(line, first.first - 2)) {
    const item = phraseEndingAt(line, first.first - 2);
    if (!item || !isItem(line, item)) break;
    first = item;
  }
  return first;
}

/** How many tokens the names that are given as examples may fill. */
const EXAMPLES = 25;

/** "Broadcasters including the Herald, Sudnews and Roe TV have": those of whom the list names some. */
function beforeIncluding(line: Line, from: number): Phrase | undefined {
  for (let i = from - 1; i > 0 && i > from - EXAMPLES; i--) {
    if (word(line, i) !== 'including') {
      if (line.groupAt[i]?.form === 'finite' || word(line, i) === ';') return undefined;
      continue;
    }
    return phraseEndingAt(line, /^[,–—-]$/.test(word(line, i - 1)) ? i - 2 : i - 1);
  }
  return undefined;
}

const hasConjunction = (line: Line, { first, last }: Phrase): boolean =>
  line.tokens.slice(first, last).some((token) => token.lower === 'and');

/** Is a phrase one of those who act, and no circumstance ("in Kell, …") and no object ("met Lund, …")? */
function isItem(line: Line, item: Phrase): boolean {
  const head = headOf(line, item);
  const before = pos(line, item.first - 1);
  const named = line.mentions.some(({ first, last }) => first <= head.last && last >= head.last);
  return named && before !== 'ADP' && before !== 'SCONJ' && !line.groupAt[item.first - 1];
}
