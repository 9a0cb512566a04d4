import type { Token } from '../tokens.ts';
import { fold, isCapital, isPossessive, touches } from './fold.ts';
import { partyNoun } from './nouns.ts';
import { CALENDAR, ORGANIZATION, PARTICLE, POLICY } from './orgwords.ts';
import { isTitle } from './titles.ts';

/** What an article's spelling says about its words, all folded: a capital at the start of a sentence says nothing alone. */
export interface Vocabulary {
  /** Words that it writes with a small letter. */
  readonly small: ReadonlySet<string>;
  /** Words that it writes with a capital in the middle of a sentence. */
  readonly capital: ReadonlySet<string>;
}

const FUNCTION = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'ADV',
  'INTJ',
  'NUM',
  'PUNCT',
]);
/** Endings of common nouns, verbs and adverbs, which names do not have. */
const COMMON_ENDING = /(?:tions?|ments?|ness|ings?|ed|ly|ities|ity|ances?|ences?|isms?|ships?)$/;
const OPENING = /^[“"‘'([—–:*•-]+$/u;

/** Is the token the first word of its sentence, of a quotation or of what follows a colon or a dash? */
export const isInitial = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    (OPENING.test(before.text) && !touches(tokens[at - 2], before)) ||
    before.text === ':'
  );
};

/** The words that an article writes small, and those that it writes with a capital where nothing else asks for one. */
export function vocabularyOf(sentences: readonly (readonly Token[])[]): Vocabulary {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const tokens of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (!isCapital(token)) small.add(fold(token.text));
      else if (token.pos === 'PROPN' && !isInitial(tokens, at)) capital.add(fold(token.text));
    }
  }
  return { small, capital };
}

/** May a name begin here? */
export function startsName(tokens: readonly Token[], at: number, { small, capital }: Vocabulary): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token) || !/\p{L}{2}|\p{L}\./u.test(token.text)) return false;
  const word = fold(token.text);
  if (CALENDAR.has(word) || FUNCTION.has(token.pos)) return false;
  if (isTitle(word)) return true;
  if (!isInitial(tokens, at) || capital.has(word)) return true;
  // "Dock workers", "Economic aid": what qualifies the next word is seldom a name.
  if (tokens[at + 1]?.pos === 'NOUN' || tokens[at + 1]?.pos === 'ADJ') return false;
  return token.pos === 'PROPN' && !small.has(word) && !partyNoun(word) && !COMMON_ENDING.test(word);
}

const STYLE = new Set([
  'led',
  'run',
  'era',
  'held',
  'born',
  'made',
  'type',
  'like',
  'only',
  'wide',
  'old',
  'free',
  'to',
  'and',
]);

/** Where the capitalised run ends that reaches `at` (its first word is at `from`). */
export function runEnd(tokens: readonly Token[], at: number, from: number): number {
  let end = at;
  while (end < tokens.length) {
    const next = continues(tokens, end, from);
    if (next === end) break;
    end = next;
  }
  return end;
}

const continuesName = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && !CALENDAR.has(fold(token.text)) && token.pos !== 'PRON';

/** The end of the run with what stands at `end`, or `end` when the run stops there. */
function continues(tokens: readonly Token[], end: number, from: number): number {
  const token = tokens[end];
  const next = tokens[end + 1];
  if (!token) return end;
  if (continuesName(token)) return end + 1;
  if (token.text === '-') {
    if (!touches(tokens[end - 1], token) || !touches(token, next)) return end;
    // "Jong-un" is one name; "Lagos-based" and "minister-designate" go on otherwise.
    return continuesName(next) ||
      (/^\p{Ll}{1,4}$/u.test(next?.text ?? '') && !STYLE.has(next?.lower ?? '')) ||
      next?.lower === 'designate' ||
      next?.lower === 'elect'
      ? end + 2
      : end;
  }
  if (token.text === '&' && continuesName(next)) return end + 2;
  const head = tokens.slice(from, end).map((word) => fold(word.text));
  if (isPossessive(token)) {
    return continuesName(next) &&
      /^(?:people|workers|women|children|farmers|teachers|nurses|miners|king|queen|employees|producers|manufacturers|men)$/.test(
        head.at(-1) ?? '',
      )
      ? end + 2
      : end;
  }
  if (PARTICLE.has(token.lower)) {
    const skip = PARTICLE.has(next?.lower ?? '') || next?.text === '-' ? 2 : 1;
    return continuesName(tokens[end + skip]) && !isTitle(head.at(-1) ?? '') ? end + skip + 1 : end;
  }
  const body = head.some((word) => ORGANIZATION.has(word));
  if (body && (token.lower === 'of' || token.lower === 'for' || token.lower === 'on')) {
    const skip = next?.lower === 'the' ? 2 : 1;
    return continuesName(tokens[end + skip]) ? end + skip + 1 : end;
  }
  if (body && token.lower === 'and' && (head.includes('of') || head.includes('for'))) {
    let last = end + 1;
    while (continuesName(tokens[last])) last += 1;
    return last > end + 1 && POLICY.has(fold(tokens[last - 1]?.text ?? '')) ? last : end;
  }
  return end;
}
