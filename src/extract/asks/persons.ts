import { wordSet } from '../word-set.ts';
import { BREAKS, clauseEnd, STOPS } from './clause.ts';
import type { Complement } from './found.ts';
import { type Line, word } from './line.ts';
import { phraseFrom } from './phrases.ts';

/** Somebody, and what follows from the link on ("to leave", "for help"). */
export function ofPerson(line: Line, i: number, links: (k: number) => boolean): Complement | undefined {
  // "asked “parishes and schools to pray”"
  const person = phraseFrom(line, word(line, i) === '“' ? i + 1 : i);
  if (!person) return undefined;
  for (let k = person.last + 1; k < line.tokens.length && k < person.last + 20; k++) {
    if (TOPICS.has(word(line, k)) || ownInfinitive(line, k)) return undefined;
    // The negation belongs to what is asked: "asked them not to go".
    const first = word(line, k - 1) === 'not' ? k - 1 : k;
    if (links(k)) return { to: person, content: { first, last: clauseEnd(line, k) } };
    const text = word(line, k);
    // "asked anyone who saw him to call"
    const described = text === 'who' ? line.groups.find(({ first }) => first > k) : undefined;
    if (described) {
      k = described.last;
      continue;
    }
    if (text === '(') {
      while (k < line.tokens.length && word(line, k) !== ')') k++;
      continue;
    }
    const after = text === ',' ? pastApposition(line, k) : undefined;
    if (after !== undefined && links(after))
      return {
        to: { first: person.first, last: after - 2 },
        content: { first: after, last: clauseEnd(line, after) },
      };
    if (line.groupAt[k] || STOPS.has(text) || BREAKS.has(text) || text === ',' || text === 'that')
      return undefined;
  }
  return undefined;
}

/** What somebody is asked about or told of is not what they are to do. */
const TOPICS = wordSet('about whether how why regarding concerning');

/** Nouns that an infinitive belongs to: "plans to build", "a chance to show". */
const PURPOSES = wordSet(`
  plan plans decision decisions desire attempt attempts effort efforts intention intentions chance right way ways need
  ability wish opportunity offer offers time proposal proposals willingness readiness permission refusal reason
  reasons something anything nothing ambition ambitions scheme campaign deal agreement money medicine medicines drug
  drugs tool tools law laws bill power powers move moves push bid freedom strength courage space room place`);

/** "told him of plans to build": is the infinitive at a token one of a noun, and not of the person before it? */
const ownInfinitive = (line: Line, k: number): boolean =>
  line.groupAt[k]?.form === 'infinitive' && PURPOSES.has(word(line, k - 1));

/** "his deputy, Ana Ruiz, to lead": the token behind the name between commas, of which `comma` is the first. */
export function pastApposition(line: Line, comma: number): number | undefined {
  for (let k = comma + 1; k < line.tokens.length && k < comma + 9; k++) {
    if (word(line, k) === ',') return k + 1;
    if (line.groupAt[k]) return undefined;
  }
  return undefined;
}
