import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { UNWILLED } from './intentions.ts';
import { type Line, verbOf, word } from './line.ts';
import { speakingSide } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';

/** What nobody wants: that it will not be is good news. */
const HARM = wordSet(
  'harm hurt injure lose cut affect leave close dismiss sack kill miss forget spare expect need',
);

/** What somebody says will be done to none: "No ship will be unloaded, the dockers said". */
export function noneWill(line: Line, group: VerbGroup): Found | undefined {
  const will = group.modal === 'will' || group.modal === 'would' || group.modal === 'can';
  if (!will || !group.passive || isSupposed(line, group)) return undefined;
  const verb = verbOf(line, group);
  const subject = grammaticalSubject(line, group);
  const none = subject && /^(?:no|none)$/.test(word(line, subject.first));
  const single = subject && word(line, subject.first) === 'one' && word(line, subject.first - 1) === 'not';
  if (!(none || single) || UNWILLED.has(verb) || HARM.has(verb)) return undefined;
  return {
    rule: 'refusal: none will be',
    kind: 'rejection',
    by: speakingSide(line, group),
    to: undefined,
    words: group,
    content: { first: subject.first, last: clauseEnd(line, group.last) },
  };
}
