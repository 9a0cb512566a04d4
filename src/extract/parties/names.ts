import type { Token } from '../tokens.ts';
import { foldAll, isAcronym } from './fold.ts';
import { type Entry, lookUp } from './gazetteer.ts';
import { afterGlue, beforeGlue } from './glued.ts';
import { type Introduction, introduction } from './introductions.ts';
import { kindAfterCountry, kindOf, type NameKind } from './kinds.ts';
import { runEnd } from './runs.ts';
import { afterTitle, beforeTitle } from './runtitles.ts';
import { startsName, type Vocabulary } from './vocabulary.ts';

/** A name where it stands in a sentence. Token indices; half-open. */
export interface Name extends Introduction {
  readonly from: number;
  readonly to: number;
  /** The bare name as the text has it, without nationality and title. */
  readonly text: string;
  /** The bare name as names are compared. */
  readonly key: string;
  readonly kind: NameKind;
  readonly form?: Entry['form'];
  /** Does "the" stand before it? */
  readonly definite: boolean;
  /** Does a word of place stand before it ("in", "near")? */
  readonly located: boolean;
}

/** Every name in a sentence, in order, without overlaps. */
export function findNames(text: string, tokens: readonly Token[], vocabulary: Vocabulary): Name[] {
  const names: Name[] = [];
  let at = datelineEnd(tokens);
  while (at < tokens.length) {
    const name = knownAt(text, tokens, at) ?? nameAt(text, tokens, at, vocabulary);
    at = name ? name.to : at + 1;
    if (!name) continue;
    // A title may take in a name before it ("the Kenyan leader").
    while (names.length > 0 && (names.at(-1)?.to ?? 0) > name.from) names.pop();
    names.push(name);
  }
  return names;
}

/** The token after a dateline ("OSLO (AP) —"), 0 without one. */
function datelineEnd(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0;
  return tokens.slice(0, 12).findIndex(({ text }) => /^(?:[—–-]|--)$/.test(text)) + 1;
}

/** A name that is known beforehand, or a longer one that begins with it. */
function knownAt(text: string, tokens: readonly Token[], at: number): Name | undefined {
  const entry = lookUp(tokens, at);
  if (!entry) return undefined;
  // "The U.S. State Department": the country and the seat of its government.
  const seat = lookUp(tokens, entry.to);
  if (seat?.form === 'seat' && seat.country === entry.country) return known(text, tokens, at, seat);
  const end = runEnd(tokens, entry.to, at);
  // "Los Angeles Jane Doe" is a place and a person.
  if (afterGlue(tokens, at, end) >= entry.to) return known(text, tokens, at, entry);
  // "U.S. President Jane Doe" is a country and a person, "British Airways" one name.
  if (end === entry.to || afterTitle(tokens, entry.to, end) > entry.to) return known(text, tokens, at, entry);
  const kind = kindOf(tokens, at, end);
  if (kind === 'organization' || kind === 'outlet' || kind === 'thing') {
    return named(text, tokens, [at, end], kind, { country: entry.country });
  }
  const bare = (entry.form === 'name' || entry.form === 'capital') && !isAcronym(tokens[at]);
  return bare ? named(text, tokens, [at, end], kindAfterCountry(tokens, at)) : known(text, tokens, at, entry);
}

function nameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Name | undefined {
  if (!startsName(tokens, at, vocabulary)) return undefined;
  const end = runEnd(tokens, at + 1, at);
  const from = afterGlue(tokens, afterTitle(tokens, at, end), end);
  if (from < end) {
    const to = beforeGlue(tokens, from, end);
    const intro = introduction(tokens, from, to);
    return named(text, tokens, [from, to], kindOf(tokens, from, to, intro), intro);
  }
  // A title alone ("the Prime Minister") is a description; what stands before it ("the Senate President") is a name.
  const title = beforeTitle(tokens, at, end);
  return title > at ? named(text, tokens, [at, title], kindOf(tokens, at, title)) : undefined;
}

function known(text: string, tokens: readonly Token[], from: number, entry: Entry & { to: number }): Name {
  const { form, country, to } = entry;
  const kind = form === 'outlet' ? 'outlet' : form === 'region' ? 'thing' : 'country';
  return { ...named(text, tokens, [from, to], kind), form, ...(country && { country }) };
}

const LOCATIVE = /^(?:in|at|near|outside|inside|across|around)$/;
const DIRECTION = /^(?:from|to)$/;
const SENTENCE_END = /(?<=\p{L}{2})(?<!\b(?:Inc|Co|Corp|Ltd|Jr|Sr))\.$/u;

function named(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  kind: NameKind,
  intro: Introduction = {},
): Name {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const words = first && last ? text.slice(first.start, last.end) : '';
  const start = intro.start ?? from;
  const before = tokens[from - 1]?.lower ?? '';
  return {
    ...intro,
    from: start,
    to,
    // The tagger may take a full stop at the end of a sentence for that of an abbreviation.
    text: to === tokens.length ? words.replace(SENTENCE_END, '') : words,
    key: foldAll(tokens.slice(from, to)),
    kind,
    definite: tokens[start - 1]?.lower === 'the',
    // "Drove to Halden", but "a bid from Sporting Halden".
    located: LOCATIVE.test(before) || (DIRECTION.test(before) && to === from + 1),
  };
}
