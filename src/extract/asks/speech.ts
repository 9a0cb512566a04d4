import { SAY_VERBS } from './classes.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { subjectOf } from './subjects.ts';

/** Who says what a verb says: "Lund said (that) Spain must …", "Spain must …, Lund said", "“…,” said Lund". */
export function speakerOf(line: Line, group: VerbGroup): Phrase | undefined {
  const leader = headed(line, group);
  // "Lund: “Spain must go” A driver said it would."
  if (leader && word(line, leader.last + 2) === '“' && !interrupted(line, leader.last, group.first))
    return leader;
  const at = line.groups.indexOf(group);
  for (let k = at - 1; k >= 0; k--) {
    const other = line.groups[k];
    if (!other || interrupted(line, other.last + 1, group.first)) continue;
    // "praised Lund for saying that": what Lund says.
    if (isReproach(line, other)) return undefined;
    if (says(line, other)) return subjectOf(line, other);
  }
  for (const other of line.groups.slice(at + 1)) {
    if (!says(line, other)) continue;
    const after = invertedSpeaker(line, other);
    // Not of "Ana Lund, a driver, said Spain must go".
    if (after && line.groupAt[after.last + 1]?.form !== 'finite') return after;
    const speaker = subjectOf(line, other);
    if (speaker && closes(line, speaker.first - 1)) return speaker;
  }
  return accordingTo(line) ?? leader;
}

/** "…,” said Lund"; of "…,” his wife, Ana Lund, told a crowd" nobody stands behind the verb. */
export const invertedSpeaker = (line: Line, group: VerbGroup): Phrase | undefined =>
  closes(line, group.first - 1) && !/^(?:tell|warn)$/.test(verbOf(line, group))
    ? phraseFrom(line, group.last + 1)
    : undefined;

/** "Lund: Spain must go" */
function headed(line: Line, group: VerbGroup): Phrase | undefined {
  const [named] = line.mentions;
  const leads = named && named.first <= 1 && named.last < group.first;
  return leads && word(line, named.last + 1) === ':' ? named : undefined;
}

/** "…, according to the union", "According to the union, …" */
function accordingTo(line: Line): Phrase | undefined {
  const i = line.tokens.findIndex((token, k) => token.lower === 'according' && word(line, k + 1) === 'to');
  return i === 0 || closes(line, i - 1) ? phraseFrom(line, i + 2) : undefined;
}

const isReproach = (line: Line, group: VerbGroup): boolean =>
  group.form === 'ing' &&
  SAY_VERBS.has(verbOf(line, group)) &&
  /^(?:for|of)$/.test(word(line, group.first - 1));

/** Does a verb report what somebody says? */
export const says = (line: Line, group: VerbGroup): boolean =>
  (group.form === 'finite' || EAGER.test(word(line, group.first - 1))) &&
  !group.negated &&
  SAY_VERBS.has(verbOf(line, group)) &&
  !isToSay(line, group);

/** "Lund should resign and say so": what somebody is to say as well. */
function isToSay(line: Line, group: VerbGroup): boolean {
  if (pos(line, group.first - 1) !== 'CCONJ' || word(line, group.first) !== verbOf(line, group)) return false;
  const before = line.groups[line.groups.indexOf(group) - 1];
  return before?.modal !== undefined || before?.form === 'infinitive';
}

/** "are keen to stress", "was quoted as saying" */
const EAGER = /^(?:keen|quick|eager|anxious|careful|as)$/;

/** Is there a mark here that may end what somebody says? */
const closes = (line: Line, i: number): boolean => /^[,“”"]$/.test(word(line, i));

/** Does another sentence begin in between? */
function interrupted(line: Line, from: number, to: number): boolean {
  let quotes = 0;
  for (let i = from; i < to; i++) {
    if (word(line, i) === '“') quotes++;
    // A few words that are quoted ("“massive aid” was needed") end no sentence.
    else if (word(line, i) === ';' || (word(line, i) === '”' && --quotes < 0)) return true;
  }
  return false;
}
