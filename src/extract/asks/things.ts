import { clauseEnd } from './clause.ts';
import type { Complement } from './found.ts';
import { type Line, type Phrase, pos, word } from './line.ts';
import { phraseFrom } from './phrases.ts';

const BOUND = /^(?:least|most|to|than|more|less|\d.*)$/;

/** Can a noun phrase that is asked for begin here? */
export function startsThing(line: Line, i: number): boolean {
  const tag = pos(line, i);
  if (line.groupAt[i]) return false;
  // "at least 50 million"
  if (/^(?:at|up|more|less|no|between)$/.test(word(line, i)) && BOUND.test(word(line, i + 1))) return true;
  return (
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'VERB', 'PRON'].includes(tag) ||
    /^[“"]$/.test(word(line, i))
  );
}

/** "the lifting of sanctions", "the need for a vote": a deed that somebody stresses is one that they ask for. */
export function startsDeed(line: Line, i: number): boolean {
  const noun = word(line, i + 1);
  if (HAPPENING.test(noun)) return false;
  return (
    pos(line, i) === 'DET' &&
    /^(?:of|for|to)$/.test(word(line, i + 2)) &&
    (/^(?:need|necessity|importance|urgency|release|withdrawal|return|removal)$/.test(noun) ||
      noun.endsWith('ing'))
  );
}

const HAPPENING =
  /^(?:coming|beginning|meaning|standing|feeling|being|timing|ending|passing|understanding|building)$/;

/** Does the noun phrase at a token, up to its first preposition, hold one of the nouns? */
export function nounIn(line: Line, i: number, nouns: ReadonlySet<string>): boolean {
  if (!startsThing(line, i)) return false;
  const end = clauseEnd(line, i);
  for (let k = i; k <= end; k++) {
    if (pos(line, k) === 'ADP' || line.groupAt[k]) return false;
    const token = line.tokens[k];
    if (token && pos(line, k) !== 'PROPN' && (nouns.has(token.lower) || nouns.has(token.lemma))) return true;
  }
  return false;
}

/** Nouns of what only their owner can do: whoever is asked for one is asked to do it. */
const OWN_ACTS = new Set(
  'withdrawal resignation departure exit surrender apology disarmament retreat return removal meeting session response explanation'.split(
    ' ',
  ),
);
/** What one country gives to the people of another. */
export const SHELTER: ReadonlySet<string> = new Set([
  'refuge',
  'asylum',
  'shelter',
  'sanctuary',
  'protection',
]);

/** Of whom a thing is asked: "an answer from the bank", "the withdrawal of the troops", "refuge in Chad". */
export function withRecipient(line: Line, content: Phrase): Complement {
  let noun = '';
  for (let i = content.first; i < content.last; i++) {
    const text = word(line, i);
    if (text === "'s" && OWN_ACTS.has(word(line, i + 1)))
      return { content, to: { first: content.first, last: i - 1 } };
    const leads =
      text === 'from' || (text === 'of' && OWN_ACTS.has(noun)) || (text === 'in' && SHELTER.has(noun));
    const to = leads ? phraseFrom(line, i + 1) : undefined;
    if (to) return { content, to };
    if (/^(?:NOUN|PROPN|VERB)$/.test(pos(line, i))) noun = text;
  }
  return { content };
}
