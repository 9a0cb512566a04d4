import type { AskKind, AskSide } from '../finding.ts';
import { SAY_VERBS } from './classes.ts';
import { clauseEnd } from './clause.ts';
import type { Found } from './found.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { LIGHT_VERBS } from './nouns.ts';
import { ownerOf, possessorOf } from './owners.ts';
import { actorOf } from './sides.ts';

const KINDS: readonly (readonly [AskKind, string])[] = [
  [
    'demand',
    'demand ultimatum request condition precondition term requirement message option appeal recommendation',
  ],
  ['offer', 'offer counter-offer counteroffer proposal concession pledge promise'],
];
const KINDS_OF: ReadonlyMap<string, AskKind> = new Map(
  KINDS.flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, AskKind] => [noun, kind])),
);

/** The kind of the asks that a noun (a lemma) stands for. */
export const kindOf = (noun: string): AskKind | undefined => KINDS_OF.get(noun);

/** Somebody's asks that a sentence announces, to follow a colon or as list items. */
export interface Announcement {
  readonly kind: AskKind;
  readonly by: AskSide;
  /** The noun that announces. */
  readonly words: Phrase;
  /** The colon's index. */
  readonly colon: number;
}

/** "The drivers' demands are clear: …": what a sentence announces before its colon. */
export function announcementOf(line: Line): Announcement | undefined {
  const colon = line.tokens.findIndex((token) => token.lower === ':');
  if (colon < 2 || SAY_VERBS.has(line.tokens[colon - 1]?.lemma ?? '')) return undefined;
  for (let i = colon - 1; i >= 0; i--) {
    const token = line.tokens[i];
    const kind = token?.pos === 'NOUN' ? KINDS_OF.get(token.lemma) : undefined;
    const by = kind && announcerOf(line, i);
    if (kind && by) return { kind, by, words: { first: i, last: i }, colon };
  }
  return undefined;
}

/** Whose ask a noun is: its owner's, that of whoever it comes from, or of whoever makes it. */
function announcerOf(line: Line, noun: number): AskSide | undefined {
  const owner = ownerOf(line, noun);
  if (owner) return owner;
  const from = line.mentions.find(
    (mention) =>
      mention.first > noun &&
      mention.first <= noun + 4 &&
      /^(?:from|of|by)$/.test(before(line, mention.first)),
  );
  if (from) return { party: from.mention.party, basis: from.mention.basis };
  const group = line.groups.findLast((other) => other.last < noun);
  const makes = group && LIGHT_VERBS.has(verbOf(line, group));
  return makes && !/^(?:if|whether)$/.test(word(line, group.first - 1)) ? actorOf(line, group) : undefined;
}

function before(line: Line, i: number): string {
  const previous = word(line, i - 1);
  return pos(line, i - 1) === 'DET' ? word(line, i - 2) : previous;
}

/** What follows the colon of an announcement in the same sentence. */
export function findAnnounced(line: Line): Found[] {
  const announced = announcementOf(line);
  if (!announced || announced.colon + 2 >= line.tokens.length) return [];
  const first = announced.colon + 1;
  if (/^(?:if|when)$/.test(word(line, first))) return [];
  const verb = line.groups.find((group) => group.first > first && group.form === 'finite');
  const last = clauseEnd(line, verb?.first ?? first);
  return [{ ...asFound(announced, { first, last }), rule: 'list: after a colon' }];
}

/** A list item under an announcement: its text, without its label. */
export function findItem(line: Line, announced: Announcement): Found[] {
  const label = line.tokens.findIndex((token) => token.lower === ':');
  let first = label >= 0 && label < 8 ? label + 1 : 0;
  while (pos(line, first) === 'PUNCT' || pos(line, first) === 'SYM') first++;
  if (first >= line.tokens.length) return [];
  const content = { first, last: clauseEnd(line, first) };
  return [{ ...asFound(announced, content), words: content, rule: 'list: item' }];
}

const asFound = ({ kind, by, words }: Announcement, content: Phrase): Omit<Found, 'rule'> => ({
  kind,
  by,
  to: undefined,
  words,
  content,
});

/** Whose asks a sentence speaks of without saying what they are: "Lund's proposal was ambitious". */
export function namedHolder(line: Line): AskSide | undefined {
  for (const [i, token] of line.tokens.entries()) {
    if (token.pos !== 'NOUN' || !kindOf(token.lemma)) continue;
    const owner = possessorOf(line, i);
    if (owner) return owner;
  }
  return undefined;
}
