import type { AskSide } from '../finding.ts';
import { TIME_WORDS } from './classes.ts';
import { type Line, pos, word } from './line.ts';
import { phraseEndingAt, phraseFrom } from './phrases.ts';
import { sideOf, speakingSide } from './sides.ts';

/** The first token of the noun phrase that ends in a noun: its possessor or determiner. */
export function phraseStart(line: Line, noun: number): number {
  let i = noun;
  while (i > 0 && !line.groupAt[i - 1] && (PREMODIFIERS.has(pos(line, i - 1)) || word(line, i - 1) === "'")) {
    // "for the victims An appeal": an article begins the phrase.
    if (/^(?:an?|the)$/.test(word(line, i))) break;
    i--;
  }
  return i;
}

const PREMODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'PART', 'PRON', 'VERB']);

/** "Spain's demand", "his offer", "a US request". */
export function possessorOf(line: Line, noun: number): AskSide | undefined {
  const start = phraseStart(line, noun);
  const near = line.mentions.filter((mention) => mention.first >= start && mention.last < noun);
  const owner = near.at(-1);
  if (owner) return sideOf(line, { first: owner.first, last: owner.last });
  const whose = [start, start - 1].find((i) => word(line, i) === 'whose');
  if (whose) return sideOf(line, phraseEndingAt(line, word(line, whose - 1) === ',' ? whose - 2 : whose - 1));
  if (!/^(?:my|our|its|their|his|her)$/.test(word(line, start))) return undefined;
  const here = line.groups.find((group) => group.first > start) ?? line.groups.at(-1);
  const side = here && speakingSide(line, here);
  return side && { ...side, basis: 'inferred' };
}

/** "a demand by the union", "conditions set by the bank", "the demand of the drivers". */
export function agentAfter(line: Line, noun: number): { side: AskSide; end: number } | undefined {
  let i = noun + 1;
  while (TIME_WORDS.has(word(line, i))) i++;
  // "the petition, signed by 900 parents,"
  if (word(line, i) === ',' && line.groupAt[i + 1]?.passive) i++;
  if (line.groupAt[i]?.passive) i++;
  if (!/^(?:by|from|of)$/.test(word(line, i))) return undefined;
  const phrase = phraseFrom(line, i + 1);
  // "a condition of Lund's contract" is not set by Lund.
  if (word(line, i) === 'of' && /^(?:pre)?condition|requirement/.test(word(line, noun))) return undefined;
  const side = sideOf(line, phrase);
  return side && phrase ? { side, end: phrase.last } : undefined;
}

/** Whose a noun is: its possessor's, or whom it is by, of or from. */
export const ownerOf = (line: Line, noun: number): AskSide | undefined =>
  possessorOf(line, noun) ?? agentAfter(line, noun)?.side;
