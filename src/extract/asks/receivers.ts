import { clauseEnd } from './clause.ts';
import type { Complement } from './found.ts';
import { type Line, type Phrase, pos, word } from './line.ts';
import { phraseFrom } from './phrases.ts';

/** What is offered, and to whom: "the job to Lund", "Lund the job", "her partner, Lund, the job". */
export function withReceiver(line: Line, content: Phrase): Complement {
  const person = phraseFrom(line, content.first);
  const two = person && (twoObjects(line, person) ?? apposed(line, person));
  if (two) return { to: two.to, content: { first: two.thing, last: clauseEnd(line, two.thing) } };
  for (let i = content.first + 1; i < content.last; i++) {
    if (word(line, i) !== 'to' || line.groupAt[i]) continue;
    const to = phraseFrom(line, i + 1);
    if (to && line.mentions.some(({ last }) => last === to.last)) return { content, to };
  }
  return { content };
}

interface TwoObjects {
  readonly to: Phrase;
  /** Where the second begins. */
  readonly thing: number;
}

/** "Lund the job" */
const twoObjects = (line: Line, to: Phrase): TwoObjects | undefined =>
  beginsThing(line, to.last + 1) && !word(line, to.last).endsWith('ing')
    ? { to, thing: to.last + 1 }
    : undefined;

/** How many tokens a name between commas may fill. */
const APPOSED = 6;

/** "her partner, Lund, the job" */
function apposed(line: Line, { last }: Phrase): TwoObjects | undefined {
  const named = line.mentions.find(({ first }) => first > last && first <= last + APPOSED);
  const after = named && named.last + 2;
  if (!after || word(line, last + 1) !== ',' || word(line, after - 1) !== ',') return undefined;
  return beginsThing(line, after) ? { to: named, thing: after } : undefined;
}

/** Does a noun phrase begin here that cannot go on another? */
const beginsThing = (line: Line, i: number): boolean =>
  /^(?:an?|the|his|her|its|their|“)$/.test(word(line, i)) || /^(?:NUM|SYM)$/.test(pos(line, i));
