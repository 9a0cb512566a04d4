import { clauseEnd } from './clause.ts';
import { complementAt } from './complements.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, pos, verbOf } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf, sideOf } from './sides.ts';

const TRYING = new Set(['try', 'seek', 'attempt', 'work', 'fight']);
/** Verbs of those who have yet to try: what they mean to have or to get need not be asked of anybody. */
const MEANING = new Set(['hope', 'aim', 'plan', 'want', 'intend']);
const PERSUADING = new Set(['persuade', 'convince', 'get', 'compel', 'force', 'induce']);

/** What somebody tries to make others do: "tried to persuade the bank to wait", "sought to have the firm closed". */
export function findPersuading(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const matrix = line.groups[line.groups.indexOf(group) - 1];
    if (group.form !== 'infinitive' || !matrix || matrix.last !== group.first - 1) return [];
    const meant = MEANING.has(verbOf(line, matrix)) && !/^(?:get|have)$/.test(verbOf(line, group));
    if (!(meant || TRYING.has(verbOf(line, matrix))) || matrix.passive) return [];
    if (isUnreal(line, matrix, 'demand')) return [];
    const made = madeAfter(line, group);
    const words = { first: matrix.first, last: group.last };
    return made ? [{ rule: 'persuading', kind: 'demand', by: actorOf(line, matrix), words, ...made }] : [];
  });
}

/** Who is to do what: "persuade the bank to wait", "have the firm closed", "have the court wait". */
function madeAfter(line: Line, group: VerbGroup): Pick<Found, 'to' | 'content'> | undefined {
  const lemma = verbOf(line, group);
  if (PERSUADING.has(lemma)) {
    const person = complementAt(line, group.last + 1, 'person to');
    // "get a flight to take the food"
    const somebody =
      lemma !== 'get' ||
      pos(line, person?.to?.last ?? -1) === 'PRON' ||
      sideOf(line, person?.to) !== undefined;
    return person && somebody ? { to: person.to, content: person.content } : undefined;
  }
  const object = lemma === 'have' ? phraseFrom(line, group.last + 1) : undefined;
  const verb = object && line.tokens[object.last + 1];
  if (!object || verb?.pos !== 'VERB' || pos(line, object.first) === 'NUM') return undefined;
  const done = /(?:ed|en)$/.test(verb.lower) || verb.lemma !== verb.lower;
  const content = { first: object.first, last: clauseEnd(line, object.first) };
  return { to: done ? undefined : object, content };
}
