import type { AskSide } from '../finding.ts';
import { OPPOSED_HEADS, SPEAKING_HEADS } from './classes.ts';
import { isCommentator, isReporter } from './commentators.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Located, type Phrase, pos, word } from './line.ts';
import { headOf } from './phrases.ts';
import { hasComma } from './relative.ts';
import { says, speakerOf } from './speech.ts';
import { subjectOf } from './subjects.ts';

/**
 * The party that a noun phrase stands for: the mention at its head, else the one that its head belongs to
 * ("the mayor's office", "Spain's foreign minister"), else the one that its head speaks for ("leaders of the union").
 */
export function sideOf(line: Line, phrase: Phrase | undefined): AskSide | undefined {
  if (!phrase || isNobody(line, phrase)) return undefined;
  const head = headOf(line, phrase);
  const noun = word(line, head.last);
  if (isCommentator(line, head) || isReporter(line, head)) return undefined;
  const near = line.mentions.filter((m) => m.first <= head.last && m.last >= head.first);
  const own = near.find((m) => m.last >= head.last);
  // Of "Spain and Portugal" the first.
  const first = near.find((m) => m !== own && pos(line, m.last + 1) === 'CCONJ');
  if (own) return toSide(first ?? own);
  const nearest = near.at(-1);
  if (nearest) {
    const leads =
      noun === 'partner' && /^(?:managing|senior|founding|general)$/.test(word(line, head.last - 1));
    const others =
      (OPPOSED_HEADS.has(noun) && !leads) || areOwned(line, nearest, head) || isJoined(line, nearest, head);
    return others ? undefined : toSide(nearest);
  }
  const partitive =
    pos(line, head.last) === 'NUM' ||
    /^(?:some|many|most|several|both|all|each|one|number|handful|scores)$/.test(noun);
  if (!SPEAKING_HEADS.has(noun) && !partitive) return undefined;
  const spoken = line.mentions.find((m) => m.first > head.last && m.last <= phrase.last);
  // "officials in Paris" speak for France, "residents in Paris" and "opposition leaders in Paris" do not.
  const local = spoken && word(line, head.last + 1) === 'in';
  return spoken && !(local && !(OFFICIALS.has(noun) && head.last === head.first))
    ? toSide(spoken)
    : undefined;
}

/** "no driver", "fewer drivers", "not all drivers", "some of it": nobody who could be named. */
const isNobody = (line: Line, { first, last }: Phrase): boolean =>
  /^(?:no|few|fewer|none|neither|nobody)$/.test(word(line, first)) ||
  /^not$/.test(word(line, first - 1)) ||
  (word(line, first - 1) === 'of' && /^(?:none|neither)$/.test(word(line, first - 2))) ||
  (word(line, last - 1) === 'of' && word(line, last) === 'it');

/** Who speaks for the place where they are. */
const OFFICIALS = new Set(['officials', 'authorities', 'ministers', 'diplomats', 'leaders']);

/** "Kenya's 300 blasters", "Norline's welders": people who do not speak for whose they are. */
const areOwned = (line: Line, owner: Phrase, head: Phrase): boolean =>
  word(line, owner.last + 1) === "'s" &&
  (DOERS.test(word(line, head.last)) ||
    line.tokens.slice(owner.last + 2, head.last).some(({ pos }) => pos === 'NUM'));

const DOERS = /(?:men|women|ers|ors|ists|eers)$/;

/** "its door and the signs": whose the first is need not be whose the second is. */
function isJoined(line: Line, mention: Phrase, head: Phrase): boolean {
  // "Lund and others" is Lund.
  for (let i = mention.last + 2; i < head.last; i++) if (pos(line, i) === 'CCONJ') return true;
  return false;
}

/**
 * Who does what a verb says. A pronoun that begins a reported clause stands for whoever reports it ("the union said it would
 * not sign"), and so do "his country" and "its members" where nobody is known by these words.
 */
export function actorOf(line: Line, group: VerbGroup): AskSide | undefined {
  const phrase = deciderOf(line, group) ?? subjectOf(line, group);
  const side = sideOf(line, phrase);
  if (phrase && !side && /^(?:we|i)$/.test(word(line, phrase.first))) {
    const speaker = speakingSide(line, group);
    return speaker && { ...speaker, basis: 'inferred' };
  }
  if (!phrase || !ANAPHORS.has(word(line, phrase.first))) return side;
  // "Lund said she met the drivers when they asked": a clause of time tells of others as well.
  if (side?.basis === 'stated' || TEMPORAL.has(word(line, phrase.first - 1))) return side;
  const speech = line.groups.findLast((other) => other.last < phrase.first);
  const reported =
    phrase.last === phrase.first &&
    speech !== undefined &&
    (word(line, phrase.first - 1) === 'that' ||
      (says(line, speech) && !hasComma(line, speech.last, phrase.first)));
  const reporter = reported
    ? speech
    : side
      ? undefined
      : line.groups.findLast((other) => other.last < phrase.first && says(line, other));
  const speaker = reporter && sideOf(line, subjectOf(line, reporter));
  return speaker ? { ...speaker, basis: 'inferred' } : side;
}

/** "Lund's decision to seek a vote": whoever decides does it. */
function deciderOf(line: Line, { first, form }: VerbGroup): Phrase | undefined {
  if (form !== 'infinitive' || !DECISIONS.has(word(line, first - 1))) return undefined;
  const owner = line.mentions.findLast(({ last }) => last < first - 1 && last >= first - 4);
  if (!owner) return undefined;
  const own = /^(?:his|her|its|their)$/.test(word(line, owner.last)) || word(line, owner.last + 1) === "'s";
  return own ? owner : undefined;
}

const DECISIONS = new Set([
  'decision',
  'plan',
  'plans',
  'bid',
  'effort',
  'efforts',
  'attempt',
  'attempts',
  'move',
]);

/** Who says what a verb says: named in its sentence, or who is quoted there. */
export const speakingSide = (line: Line, group: VerbGroup): AskSide | undefined =>
  sideOf(line, speakerOf(line, group)) ?? line.voice;

const TEMPORAL = new Set(['when', 'after', 'before', 'while', 'as', 'since', 'because']);
const ANAPHORS = new Set(['it', 'its', 'they', 'their', 'he', 'his', 'she', 'her']);

/** A side that the sentence does not name. */
export const inferred = (side: AskSide | undefined): AskSide | undefined =>
  side && { ...side, basis: 'inferred' };

/** The side that a mention stands for. */
export const toSide = ({ mention }: Located): AskSide => ({ party: mention.party, basis: mention.basis });
