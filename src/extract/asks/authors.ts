import type { AskSide } from '../finding.ts';
import { wordSet } from '../word-set.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { ownerOf } from './owners.ts';
import { headOf } from './phrases.ts';
import { sideOf } from './sides.ts';
import { grammaticalSubject, subjectOf } from './subjects.ts';

/** What asks for whoever wrote or issued it. */
export const TEXTS = wordSet(`
  letter statement petition resolution complaint lawsuit suit filing memo message note tweet post telegram declaration
  communique brief subpoena manifesto appeal email e-mail`);
/** How many tokens may stand between a text and the participle that tells what it asks. */
const REACH = 20;

/** Who asks in a text: "a letter from the widow to the mayor asking", "the petition, signed by 900 parents, asks". */
export function authorOf(line: Line, group: VerbGroup): AskSide | undefined {
  const text = (group.form === 'ing' ? textBefore(line, group.first) : undefined) ?? subjectText(line, group);
  return text === undefined ? undefined : (ownerOf(line, text) ?? adopterOf(line, group));
}

/** "a resolution calling for it was adopted by the council": whoever makes the text its own. */
function adopterOf(line: Line, group: VerbGroup): AskSide | undefined {
  const made = line.groups.find(({ first, passive }) => first > group.last && passive);
  return made && ADOPTING.test(verbOf(line, made)) ? sideOf(line, subjectOf(line, made)) : undefined;
}

const ADOPTING = /^(?:adopt|pass|approve|sign|issue|publish|send|file)$/;

function subjectText(line: Line, group: VerbGroup): number | undefined {
  const subject = group.passive ? undefined : grammaticalSubject(line, group);
  const head = subject && headOf(line, subject).last;
  return head !== undefined && TEXTS.has(word(line, head)) ? head : undefined;
}

function textBefore(line: Line, first: number): number | undefined {
  for (let i = first - 1; i >= 0 && i > first - REACH; i--) {
    // "a letter from Lund, the mayor, proposing"
    if (line.groupAt[i] || (word(line, i) === ',' && word(line, first - 1) !== ',')) return undefined;
    if (TEXTS.has(word(line, i)) && pos(line, i) === 'NOUN') return i;
  }
  return undefined;
}
