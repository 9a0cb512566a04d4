import type { Article } from '../../corpus/article.ts';
import type { LocalParty, PartyMention } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { acronymsIn } from './acronyms.ts';
import { type Cast, castOf } from './cast.ts';
import { findNames, type Name } from './names.ts';
import { vocabularyOf } from './runs.ts';

/** The parties of an article and where each is named or meant: `mentions` has one list a sentence. */
export interface Parties {
  readonly parties: readonly LocalParty[];
  readonly mentions: readonly (readonly PartyMention[])[];
}

/**
 * Who appears in an article, under which names.
 * The mentions of a sentence stand in order and do not overlap; each begins and ends with a token, and covers title,
 * nationality and complement ("U.S. President Jane Doe", "a spokesman for the union") but no article and no possessive mark.
 */
export function findParties(article: Article, tokens: readonly (readonly Token[])[]): Parties {
  const plain = tokens.filter((_, i) => article.sentences[i]?.kind !== 'heading');
  const vocabulary = vocabularyOf(plain.length > 0 ? plain : tokens);
  const names = tokens.map((words) => findNames(article.text, words, vocabulary));
  const acronyms = new Map(tokens.flatMap((words, i) => acronymsIn(words, names[i] ?? [])));
  const cast = castOf(names.flat(), acronyms);
  const mentions = tokens.map((words, i) => (names[i] ?? []).flatMap((name) => mentionOf(cast, words, name)));
  return {
    parties: cast.members.map(({ kind, name, names, country }) => ({
      kind,
      name,
      names: [...names],
      ...(country && { country }),
    })),
    mentions,
  };
}

function mentionOf(cast: Cast, words: readonly Token[], name: Name): PartyMention[] {
  const party = cast.of(name);
  const [first, last] = [words[name.from], words[name.to - 1]];
  if (party === undefined || !first || !last) return [];
  return [
    { start: first.start, end: last.end, party, basis: 'stated', rule: `name-${name.form ?? name.kind}` },
  ];
}
