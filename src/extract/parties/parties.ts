import type { Article } from '../../corpus/article.ts';
import type { LocalParty, PartyMention } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { acronymsIn } from './acronyms.ts';
import { castOf } from './cast.ts';
import type { Context } from './context.ts';
import { isUnion } from './countrynames.ts';
import { closesFirst, quoted } from './discourse.ts';
import { isHeadline } from './headlines.ts';
import { placeLeaders } from './leaders.ts';
import { findNames } from './names.ts';
import { findPhrases } from './phrases.ts';
import { readSentence } from './reading.ts';
import type { Found } from './resolved.ts';
import { vocabularyOf } from './vocabulary.ts';

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
  const heads = tokens.map((words, i) => article.sentences[i]?.kind === 'heading' || isHeadline(words));
  const plain = tokens.filter((_, i) => !heads[i]);
  const vocabulary = vocabularyOf(plain.length > 0 ? plain : tokens);
  const names = tokens.map((words) => findNames(article.text, words, vocabulary));
  // Headings write most words with a capital: only what the sentences name is a name there.
  const body = plain.length > 0 ? names.filter((_, i) => !heads[i]) : names;
  const acronyms = new Map(tokens.flatMap((words, i) => acronymsIn(words, names[i] ?? [])));
  const cast = castOf(body.flat(), acronyms);
  const phrases = tokens.map((words, i) => findPhrases(words, names[i] ?? []));
  placeLeaders(cast, body.flat(), phrases.flat());
  const mentions: PartyMention[][] = [];
  let before: Context['before'] = [];
  // Where the sentence before ended, and whether a quotation went on there.
  let end = 0;
  let open = false;
  for (const [i, words] of tokens.entries()) {
    const sentence = article.sentences[i];
    const paragraph = article.paragraphs[sentence?.paragraph ?? -1];
    const fresh = paragraph === undefined || paragraph.start >= end;
    const quotation = quoted(
      article.text,
      fresh ? (paragraph?.start ?? 0) : end,
      words,
      open && (!fresh || closesFirst(words)),
    );
    open = quotation.open;
    end = words.at(-1)?.end ?? end;
    const context: Context = {
      text: article.text,
      cast,
      tokens: words,
      phrases: phrases[i] ?? [],
      here: [],
      before,
      inQuote: quotation.inside,
    };
    mentions.push(readSentence(context).flatMap((found) => mentionOf(words, found)));
    // What goes on with a quotation leaves whoever "he said" means as it was.
    const spoken = words.every((word, k) => word.pos === 'PUNCT' || quotation.inside[k] === true);
    if (!heads[i] && !spoken) before = context.here;
  }
  const parties = cast.members.map(
    ({ kind, name, names, country, of, described }): LocalParty => ({
      kind,
      name,
      names: [...names],
      ...(described && { described }),
      ...(country !== undefined && !isUnion(country) && { country }),
      ...(of !== undefined && { of }),
    }),
  );
  return { parties, mentions };
}

function mentionOf(words: readonly Token[], { phrase, party, basis, rule }: Found): PartyMention[] {
  const [first, last] = [words[phrase.from], words[phrase.to - 1]];
  return first && last ? [{ start: first.start, end: last.end, party, basis, rule }] : [];
}
