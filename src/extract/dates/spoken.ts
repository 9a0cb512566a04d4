import type { Day } from '../../corpus/article.ts';
import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { CLAUSE_OR_ASIDE_END } from './clause-end.ts';
import { isQuotedAfter } from './quotes.ts';

/** Verbs, as lemmas, and nouns of what is said to others. */
const SPEECH = wordSet(
  `say tell announce declare state warn add speak talk write post tweet testify reply respond comment insist claim argue
  vow pledge promise urge call ask order demand acknowledge admit deny confirm describe explain report reveal statement
  interview briefing conference speech address remark testimony message letter email broadcast hearing debate sermon
  press reporter journalist`,
);
/** Verbs that say nothing without their object: "held a briefing". */
const LIGHT = wordSet('hold give make take have do get');

/** A day of which an article told something. */
export interface ToldDay {
  readonly day: Day;
  /** Whether what was told is that somebody said something. */
  readonly spoken: boolean;
  /** The names of who did it, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** What the tokens of a sentence tell of a date in it, from `start` to `end`. */
export const toldOn = (day: Day, tokens: readonly Token[], start: number, end: number): ToldDay => ({
  day,
  spoken: isSpoken(tokens, start, end),
  names: new Set(subjectOf(tokens)),
});

/**
 * Whether words in quotation marks were spoken on a day that the article told something of: it is the day of publication,
 * or the article told that something was said, or what the speaker did. Those who speak of a quake did not speak on its day.
 */
export const isSpeechOf = (
  { day, spoken, names }: ToldDay,
  published: Day | undefined,
  text: string,
  tokens: readonly Token[],
): boolean => day === published || spoken || namesOutsideQuotes(text, tokens).some((name) => names.has(name));

/**
 * Whether something is said on the date from `start` to `end`: the nearest verb or noun before it in its clause, or else
 * after it, is one of speech. "The quake struck on Tuesday, officials said" says nothing of when they said it.
 */
function isSpoken(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const before = tokens.slice(0, Math.max(first, 0)).toReversed();
  const after = tokens.filter((token) => token.start >= end);
  return (kindOf(before) ?? kindOf(after)) === 'speech';
}

/** What the first telling word of a clause is about. */
function kindOf(clause: readonly Token[]): 'speech' | 'other' | undefined {
  for (const { text, lower, lemma, pos } of clause) {
    if (CLAUSE_OR_ASIDE_END.has(text)) return undefined;
    if (SPEECH.has(lemma) || SPEECH.has(lower)) return 'speech';
    if (pos === 'VERB' && !LIGHT.has(lemma)) return 'other';
  }
  return undefined;
}

/** The names before the first verb of a sentence. */
function subjectOf(tokens: readonly Token[]): string[] {
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return namesIn(tokens.slice(0, Math.max(verb, 0)));
}

const namesIn = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ pos }) => pos === 'PROPN').map(({ lower }) => lower);

/** The names of a sentence that stand in no quotation. */
function namesOutsideQuotes(text: string, tokens: readonly Token[]): string[] {
  const from = tokens[0]?.start ?? 0;
  const names = tokens.filter(({ pos }) => pos === 'PROPN');
  return namesIn(names.filter(({ start }) => !isQuotedAfter(text.slice(0, start - from), false)));
}
