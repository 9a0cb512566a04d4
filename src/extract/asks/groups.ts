import type { Token } from '../tokens.ts';
import { followsTo, isAttribute, isVerb } from './tagging.ts';

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
/** "a plan put forward by the bank" */
const PARTICLES = new Set(['forward', 'down', 'off', 'out', 'aside', 'up']);
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

/** "to “act now”" */
const quotesVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === '“' && tokens[i + 1]?.pos === 'VERB' && tokens[i + 1]?.lemma === tokens[i + 1]?.lower;

function groupFrom(tokens: readonly Token[], first: number): VerbGroup | undefined {
  const start = tokens[first];
  if (!start) return undefined;
  const marked =
    start.lower === 'to' &&
    (start.pos === 'PART' || followsTo(tokens, first + 1) || quotesVerb(tokens, first + 1));
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
    else if (marked && i === first + 1 && token.lower === '“') continue;
    else if (token.pos !== 'ADV' && !(i === first && marked)) break;
  }
  const verb = tokens[i];
  const main = verb && isVerb(tokens, i) ? i : auxiliary;
  if (main < 0) return undefined;
  const head = tokens[main];
  if (!head || (auxiliary < 0 && !marked && isAttribute(tokens, main))) return undefined;
  const ing = head.lower.endsWith('ing');
  // "a halt to fighting", "invited to talks", but "to bring"
  const inflected = ing || head.lower.endsWith('s');
  if (marked && inflected && auxiliary < 0 && head.lemma !== head.lower) return undefined;
  const agent = main + (PARTICLES.has(tokens[main + 1]?.lower ?? '') ? 2 : 1);
  const byPhrase =
    auxiliary < 0 && !marked && tokens[agent]?.lower === 'by' && !ing && head.lower !== 'voted';
  return {
    first,
    last: main,
    form: marked ? 'infinitive' : ing && auxiliary < 0 ? 'ing' : 'finite',
    passive: (main !== auxiliary && be && !ing) || byPhrase,
    negated,
    ...(modal && { modal }),
  };
}
