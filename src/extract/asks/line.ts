import type { Article, Range } from '../../corpus/article.ts';
import type { AskSide, PartyMention } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { findVerbGroups, type VerbGroup } from './groups.ts';

/** A run of tokens, by their indexes; both ends are inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** A mention of a party, located among the tokens of its sentence. */
export interface Located extends Phrase {
  readonly mention: PartyMention;
}

/** One sentence made ready for the rules. */
export interface Line {
  readonly article: Article;
  /** An index into `Article.sentences`. */
  readonly sentence: number;
  readonly tokens: readonly Token[];
  /** In the order of the text. */
  readonly mentions: readonly Located[];
  readonly groups: readonly VerbGroup[];
  /** For each token the verb group that it belongs to. */
  readonly groupAt: readonly (VerbGroup | undefined)[];
  /** Who speaks in it, where a sentence before it says so. */
  readonly voice?: AskSide | undefined;
}

/** Make a sentence ready: `mentions` are those of this sentence. */
export function readLine(
  article: Article,
  sentence: number,
  tokens: readonly Token[],
  mentions: readonly PartyMention[],
): Line {
  const groups = findVerbGroups(tokens);
  const groupAt: (VerbGroup | undefined)[] = tokens.map(() => undefined);
  for (const group of groups) for (let i = group.first; i <= group.last; i++) groupAt[i] = group;
  const located = mentions
    .map((mention) => ({
      mention,
      first: tokens.findIndex((token) => token.end > mention.start),
      last: tokens.findLastIndex((token) => token.start < mention.end),
    }))
    .filter(({ first, last }) => first >= 0 && last >= first)
    .sort((a, b) => a.first - b.first || b.last - a.last);
  return { article, sentence, tokens, mentions: located, groups, groupAt };
}

/** The lower-case word at an index, or nothing outside of the sentence. */
export const word = (line: Line, i: number): string => line.tokens[i]?.lower ?? '';

/** The part of speech at an index, or nothing outside of the sentence. */
export const pos = (line: Line, i: number): string => line.tokens[i]?.pos ?? '';

/** The lemma of the main verb of a group, or nothing where there is no group. */
export const verbOf = (line: Line, group: VerbGroup | undefined): string =>
  line.tokens[group?.last ?? -1]?.lemma ?? '';

/** The characters that a phrase covers. */
export function rangeOf(line: Line, phrase: Phrase): Range {
  const last = line.tokens[phrase.last];
  const first = line.tokens[phrase.first];
  const end = last?.end ?? first?.end ?? 0;
  // The tagger leaves the full stop at a short word that ends the sentence ("in.").
  const stop = last !== undefined && /^[a-z]+\.$/.test(last.text);
  return { start: first?.start ?? 0, end: stop ? end - 1 : end };
}
