import type { Token } from '../tokens.ts';
import { askVerbOf } from './verbs.ts';

const DETERMINED = new Set(['DET', 'PRON', 'PROPN', 'NUM']);

/** Does a word act as a verb, whatever the tagger says? */
export const isVerb = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.pos === 'VERB' && !actsAsNoun(tokens, i) && !isNamePart(tokens, i)) ||
  actsAsVerb(tokens, i) ||
  isPast(tokens, i) ||
  followsTo(tokens, i);

/** "The officials hardened their stance": what the tagger takes for an adjective, between a noun and an article. */
const isPast = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'ADJ' &&
  /..ed$/.test(tokens[i]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
  (tokens[i + 1]?.pos === 'DET' || /^(?:its|his|her|their|my|our)$/.test(tokens[i + 1]?.lower ?? ''));

/** Is a noun or an adjective by its tag a verb by its place: "the minister demands an answer", "…, offering a deal"? */
function actsAsVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token || !before || !after) return false;
  const follower = FOLLOWED.get(token.lower);
  if (follower && token.pos === 'NOUN' && after.pos === follower) return /^\w+s$/.test(before.lower);
  // "Lund plans to ask"
  if (PLANNED.has(token.lower) && after.pos === 'PART') return before.pos === 'PROPN';
  // "Lund lives in Kell and wants"
  if (token.lower === 'lives') return /^(?:PROPN|NOUN|PUNCT)$/.test(before.pos) && after.lower === 'in';
  // "recommended closing the line"
  if (token.pos === 'NOUN' && /\wing$/.test(token.lower) && before.pos === 'VERB' && after.pos === 'DET')
    return askVerbOf(before.lower) !== undefined;
  if (!askVerbOf(token.lower) && !LIGHT.has(token.lower)) return false;
  if (token.pos === 'ADJ' && token.lower.endsWith('ing'))
    return before.pos === 'AUX' && after.lower === 'for';
  const past = token.lower.endsWith('ed');
  if (token.pos !== 'NOUN' && !(token.pos === 'ADJ' && past)) return false;
  if (before.lower === 'to') return before.pos === 'PART';
  if (past || token.lower.endsWith('ing')) return DETERMINED.has(after.pos) || after.pos === 'ADV';
  if (!['NOUN', 'PROPN', 'PRON', 'ADV'].includes(before.pos)) return false;
  // "Lund advocates tougher rules"
  if (before.pos === 'PROPN' && token.lower.endsWith('s') && /..er$/.test(after.lower) && after.pos === 'ADJ')
    return true;
  return (
    DETERMINED.has(after.pos) || after.lower === 'that' || (token.lower === 'shot' && after.lower === 'down')
  );
}

/** Verbs behind a plural that the tagger takes for nouns, and what follows them: "prosecutors plan to ask", "militants say must". */
const FOLLOWED: ReadonlyMap<string, string> = new Map([
  ['plan', 'PART'],
  ['aim', 'PART'],
  ['vow', 'PART'],
  ['say', 'AUX'],
]);

const PLANNED = new Set(['plans', 'aims', 'vows', 'hopes']);

/** Verbs that the tagger takes for nouns, and that lead on to an ask: "the union launches an appeal". */
const LIGHT = new Set(['launches', 'issues', 'files', 'voices', 'lodges', 'tables', 'floats']);

/** Is a word that the tagger does not know a verb after "to": "to renationalize the ports"? */
export function followsTo(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before?.lower !== 'to' || !token || !after) return false;
  if (token.lower === 'back')
    return /^(?:DET|PRON)$/.test(after.pos) || /^(?:either|neither|both)$/.test(after.lower);
  if (token.pos !== 'NOUN') return false;
  return (
    token.lemma === token.lower &&
    (after.pos === 'DET' || after.pos === 'PRON') &&
    !/(?:tion|ment|ness)$/.test(token.lower)
  );
}

const NOUN_OR_VERB = new Set(
  'help aid support demand request appeal offer order call push pledge promise urge want hope veto plan'
    .split(' ')
    .flatMap((verb) => [verb, verb === 'push' || verb === 'veto' ? `${verb}es` : `${verb}s`]),
);

/** Is a verb by its tag a noun by its place: "rejected the US calls for talks", "yielded to demands that", "offered help"? */
function actsAsNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  if (!token || !previous) return false;
  if (previous.pos === 'VERB' && askVerbOf(previous.lower) && token.lemma === token.lower) return true;
  // "denied him bail"
  if (token.lower === 'bail') return previous.lower !== 'to';
  // "invited to talks"
  if (previous.lower === 'to' && token.lower.endsWith('s') && token.lemma !== token.lower) return true;
  if (!NOUN_OR_VERB.has(token.lower)) return false;
  if (previous.lower === 'whose') return true;
  // "brushed off calls to leave", "appealed for help in"
  if (previous.pos === 'ADP' || previous.lower === 'for') return true;
  if (!token.lower.endsWith('s')) return previous.lower === "'s";
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const before = tokens[k];
    if (!before) return false;
    if (before.lower === "'s" || before.lower === 'to') return k === i - 1;
    if (before.pos === 'VERB') return !CLAUSAL.has(before.lemma);
    if (!/^(?:PROPN|ADJ|NOUN|DET|ADV)$/.test(before.pos)) return false;
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
  'say tell think believe hope insist report indicate suggest demand argue claim reveal announce add warn state declare know mean note acknowledge stress understand propose rule testify allege confirm conclude fear hear learn reply recall'.split(
    ' ',
  ),
);

/** A participle that describes the noun after it. */
export function isAttribute(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !after || !/(?:ed|en|ing)$/.test(token.lower)) return false;
  const noun = after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ';
  if (!noun) return false;
  if (/^(?:DET|ADJ|NUM)$/.test(before.pos) || before.lower === "'s") return true;
  // "with bitterly opposed views"
  if (before.pos === 'ADV' && tokens[i - 2]?.pos === 'ADP') return true;
  // "that developed nations pay", but "by telling reporters".
  return token.lower.endsWith('ed') && (/^(?:SCONJ|ADP)$/.test(before.pos) || before.lower === 'that');
}
