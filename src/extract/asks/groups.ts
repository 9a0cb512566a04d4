import type { Token } from '../tokens.ts';
import { askVerbOf } from './verbs.ts';

/** A verb with its auxiliaries: "has repeatedly refused", "to leave", "will not be lifted". Indexes of tokens. */
export interface VerbGroup {
  readonly first: number;
  /** The main verb; for a bare "is" or "has" the auxiliary itself. Also the last token of the group. */
  readonly last: number;
  readonly form: 'finite' | 'infinitive' | 'ing';
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal verb, in its full form. */
  readonly modal?: string;
}

const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'hardly', 'no', 'cannot']);
const MODALS = new Map([
  ...['will', 'would', 'must', 'should', 'could', 'can', 'may', 'might', 'shall', 'ought'].map(
    (modal): [string, string] => [modal, modal],
  ),
  ['wo', 'will'],
  ['ca', 'can'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ['sha', 'shall'],
]);
const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  'get',
  'got',
  'gets',
]);
const DETERMINED = new Set(['DET', 'PRON', 'PROPN', 'NUM']);

/** Is a noun by its tag a verb by its place: "the minister demands an answer", "…, offering a deal"? */
function actsAsVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== 'NOUN' || !before || !after || !askVerbOf(token.lower)) return false;
  if (before.lower === 'to') return before.pos === 'PART';
  if (/ed$|ing$/.test(token.lower)) return DETERMINED.has(after.pos) || after.pos === 'ADV';
  if (!['NOUN', 'PROPN', 'PRON', 'ADV'].includes(before.pos)) return false;
  return (
    DETERMINED.has(after.pos) || after.lower === 'that' || (token.lower === 'shot' && after.lower === 'down')
  );
}

/** Is a word that the tagger does not know a verb after "to": "to denuclearize the region"? */
function followsTo(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before?.lower !== 'to' || token?.pos !== 'NOUN' || !after) return false;
  return (
    token.lemma === token.lower &&
    (after.pos === 'DET' || after.pos === 'PRON') &&
    !/(?:tion|ment|ness)$/.test(token.lower)
  );
}

const NOUN_OR_VERB = new Set(
  'demand request appeal offer order call push pledge promise urge want hope veto plan'
    .split(' ')
    .flatMap((verb) => [verb, verb === 'push' || verb === 'veto' ? `${verb}es` : `${verb}s`]),
);

/** Is a verb by its tag a noun by its place: "rejected the US calls for talks", "yielded to demands that", "offered help"? */
function actsAsNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  if (!token || !previous) return false;
  if (previous.pos === 'VERB' && askVerbOf(previous.lower) && token.lemma === token.lower) return true;
  if (!NOUN_OR_VERB.has(token.lower)) return false;
  if (!token.lower.endsWith('s')) return previous.lower === "'s";
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const before = tokens[k];
    if (!before) return false;
    if (before.lower === "'s" || before.lower === 'to') return k === i - 1;
    if (before.pos === 'VERB') return !CLAUSAL.has(before.lemma);
    if (!/^(?:PROPN|ADJ|NOUN|DET)$/.test(before.pos)) return false;
  }
  return false;
}

/** Part of a name: "the Red Cross", "the Most Wanted list". In a headline every word has a capital, so there it says nothing. */
function isNamePart(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!before || !token || !CAPITAL.test(token.text) || !CAPITAL.test(before.text)) return false;
  // "Lund Demands a Recount" is more often a headline's verb, "Most Wanted" is not.
  if (askVerbOf(token.lower) && /^(?:NOUN|PROPN)$/.test(before.pos)) return false;
  return tokens.some((other) => other.pos !== 'PROPN' && other.text.length > 4 && !CAPITAL.test(other.text));
}

const CAPITAL = /^\p{Lu}/u;

/** Verbs that a whole clause may follow. */
export const CLAUSAL: ReadonlySet<string> = new Set(
  'say tell think believe hope insist report indicate suggest demand argue claim reveal announce add warn state declare know mean note acknowledge stress understand propose'.split(
    ' ',
  ),
);

const isVerb = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.pos === 'VERB' && !actsAsNoun(tokens, i) && !isNamePart(tokens, i)) ||
  actsAsVerb(tokens, i) ||
  followsTo(tokens, i);

/** The verb groups of a sentence, in order. A participle before its noun ("the proposed plan") is none. */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const group = groupFrom(tokens, i);
    if (!group) continue;
    groups.push(group);
    i = group.last;
  }
  return groups;
}

function groupFrom(tokens: readonly Token[], first: number): VerbGroup | undefined {
  const start = tokens[first];
  if (!start) return undefined;
  const marked = start.lower === 'to' && (start.pos === 'PART' || followsTo(tokens, first + 1));
  if (!marked && start.pos !== 'AUX' && !isVerb(tokens, first)) return undefined;
  let modal: string | undefined;
  let negated = first > 0 && NEGATIONS.has(tokens[first - 1]?.lower ?? '');
  let be = false;
  let auxiliary = -1;
  let i = first;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (NEGATIONS.has(token.lower)) negated = true;
    else if (token.pos === 'AUX') {
      modal ??= MODALS.get(token.lower);
      be = BE.has(token.lower);
      auxiliary = i;
      if (token.lower === 'cannot') negated = true;
    } else if (isVerb(tokens, i)) break;
    else if (token.pos !== 'ADV' && !(i === first && marked)) break;
  }
  const verb = tokens[i];
  const main = verb && isVerb(tokens, i) ? i : auxiliary;
  if (main < 0) return undefined;
  const head = tokens[main];
  if (!head || (auxiliary < 0 && !marked && isAttribute(tokens, main))) return undefined;
  const ing = head.lower.endsWith('ing');
  const byPhrase = auxiliary < 0 && !marked && tokens[main + 1]?.lower === 'by' && !ing;
  return {
    first,
    last: main,
    form: marked ? 'infinitive' : ing && auxiliary < 0 ? 'ing' : 'finite',
    passive: (main !== auxiliary && be && !ing) || byPhrase,
    negated,
    ...(modal && { modal }),
  };
}

/** A participle that describes the noun after it. */
function isAttribute(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !after || !/(?:ed|en|ing)$/.test(token.lower)) return false;
  const noun = after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ';
  return (
    noun && (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM' || before.lower === "'s")
  );
}
