import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { touches } from './fold.ts';
import { lookUp } from './gazetteer.ts';
import type { NamePhrase } from './phrase.ts';
import { isSmallWord } from './smallwords.ts';

/** Words before a city that make it a place. */
const LOCATIVE =
  wordSet(`in at near outside inside around across through throughout toward towards into over off within
  beyond above via between downtown central visit visits visiting visited leave leaves leaving reach reached reaching
  enter entered entering capital city northern southern eastern western`);
/** What is sent to and comes from those who act, not places. */
const SENT =
  wordSet(`message messages demand demands pressure call calls appeal appeals warning warnings offer offers signal
  signals support response reply answer proposal proposals ultimatum request requests threat threats statement word
  approval permission concession concessions letter help aid assurance assurances guarantee guarantees invitation
  condemnation criticism reaction order orders instruction instructions ties loyal allied close opposed according send sent sending sends
  offered offering gave give giving said say tell plea pleas hostile answered replied responded talks refusal
  rejection insistence behalf government governments authorities policy position view patience role`);

/**
 * Is a capital or a seat of government only a place here ("a rally in Oslo", "flew to Oslo")?
 * It acts as a subject, as an owner, and where something is asked of it or sent to it.
 */
export function isPlace(tokens: readonly Token[], { from, to, name }: NamePhrase): boolean {
  // "Oslo-based", but not "Jane Doe-who".
  const hyphenated = touches(tokens[to - 1], tokens[to]) && tokens[to]?.text === '-';
  if (hyphenated && touches(tokens[to], tokens[to + 1])) return !isSmallWord(tokens[to + 1]?.text ?? '');
  if (name.form !== 'capital' && name.form !== 'seat') return false;
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const word = tokens[before]?.lower ?? '';
  const earlier = tokens[before - 1];
  if (LOCATIVE.has(word) && !(word === 'between' && name.form === 'seat'))
    return !actsBetween(tokens, to, word);
  if (word === 'to' || word === 'from' || word === 'of') return !SENT.has(earlier?.folded ?? '');
  const after = tokens[to];
  return after?.text === ',' && lookUp(tokens, to + 1)?.form === 'name';
}

/** "Between Oslo and Rome" is of two governments. */
const actsBetween = (tokens: readonly Token[], to: number, word: string): boolean =>
  word === 'between' && tokens[to]?.lower === 'and';
