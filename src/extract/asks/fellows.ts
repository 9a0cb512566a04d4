import type { AskSide } from '../finding.ts';
import { type Line, type Phrase, word } from './line.ts';
import { toSide } from './sides.ts';

/** How many words of a title may stand before the second name: "Spain and Foreign Minister Lee". */
const TITLE_WORDS = 3;

/** Who asks together with an asker that is named right before the words that ask: the Portugal of "Spain and Portugal demanded". */
export function fellowOf(line: Line, by: AskSide | undefined, words: Phrase): AskSide | undefined {
  const at = line.mentions.findLastIndex(
    ({ mention, last }) => mention.party === by?.party && last < words.first,
  );
  const [own, next] = [line.mentions[at], line.mentions[at + 1]];
  if (!own || !next || by?.basis !== 'stated' || next.mention.party === by.party) return undefined;
  const joined = word(line, own.last + 1) === 'and' && next.first - own.last <= 1 + 1 + TITLE_WORDS;
  const between = line.tokens.slice(next.last + 1, words.first);
  const plain = next.last < words.first && between.every((token) => /^(?:ADV|AUX)$/.test(token.pos));
  // "Talks between Spain and Portugal called for".
  const alone = !/^(?:between|of|with|from|for|to|on)$/.test(word(line, own.first - 1));
  return joined && plain && alone ? toSide(next) : undefined;
}
