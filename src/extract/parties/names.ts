import type { Token } from '../tokens.ts';
import { firstNameGender } from './firstnames.ts';
import { fold, foldAll, isAcronym, isPossessive } from './fold.ts';
import { type Entry, lookUp } from './gazetteer.ts';
import { afterTitle, type Introduction, introduction } from './introductions.ts';
import { ORGANIZATION, PLACE } from './orgwords.ts';
import { PRESS } from './outlets.ts';
import { runEnd } from './runs.ts';
import { isQualifier, isTitle } from './titles.ts';
import { startsName, type Vocabulary } from './vocabulary.ts';

/** What a name seems to name, seen alone; `thing` is a place, an event or a work, which is no party. */
export type NameKind = 'person' | 'organization' | 'country' | 'outlet' | 'unknown' | 'thing';

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
    const name = nameAt(text, tokens, at, vocabulary);
    if (!name) {
      at += 1;
      continue;
    }
    at = name.to;
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

function nameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Name | undefined {
  const entry = lookUp(tokens, at);
  if (entry) {
    // "The U.S. State Department": the country and the seat of its government.
    const seat = lookUp(tokens, entry.to);
    if (seat?.form === 'seat' && seat.country === entry.country) return known(text, tokens, at, seat);
    const end = runEnd(tokens, entry.to, at);
    const longer = end > entry.to ? { from: at, to: end } : undefined;
    if (!longer) return known(text, tokens, at, entry);
    // "North Korean leader Kim" and "U.S. President Biden" are a country's adjective and a name; "Bank of ..." is not.
    if (afterTitle(tokens, entry.to, end) > entry.to) return known(text, tokens, at, entry);
    const kind = kindOf(tokens, longer.from, longer.to);
    if (kind === 'organization' || kind === 'outlet' || kind === 'thing') {
      return named(text, tokens, longer.from, longer.to, { country: entry.country }, kind);
    }
    if ((entry.form === 'name' || entry.form === 'capital') && !isAcronym(tokens[at])) {
      // "Jordan Henderson" is a person; "Germany First" is none.
      const person = FIRST_NAMES.has(fold(tokens[at]?.text ?? ''));
      return named(text, tokens, longer.from, longer.to, {}, person ? 'person' : 'organization');
    }
    return known(text, tokens, at, entry);
  }
  if (!startsName(tokens, at, vocabulary)) return undefined;
  const end = runEnd(tokens, at + 1, at);
  const from = afterTitle(tokens, at, end);
  if (from >= end) {
    // A title alone ("the Prime Minister") is a description; what stands before it ("the Senate President") is a name.
    let title = at;
    while (title < end && !isTitle(fold(tokens[title]?.text ?? ''))) title += 1;
    if (title === at || isQualifier(fold(tokens[at]?.text ?? ''))) return undefined;
    return named(text, tokens, at, title, {}, kindOf(tokens, at, title));
  }
  const intro = introduction(tokens, from, end);
  return named(text, tokens, from, end, intro, kindOf(tokens, from, end, intro));
}

function known(text: string, tokens: readonly Token[], from: number, entry: Entry & { to: number }): Name {
  const { form, country, to } = entry;
  return {
    ...base(text, tokens, from, to),
    from,
    kind: form === 'outlet' ? 'outlet' : form === 'region' ? 'thing' : 'country',
    form,
    ...(country && { country }),
  };
}

function named(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  intro: Partial<Introduction>,
  kind: NameKind,
): Name {
  const start = intro.start ?? from;
  const definite = tokens[start - 1]?.lower === 'the';
  return { ...base(text, tokens, from, to), from: start, definite, ...intro, kind };
}

function base(text: string, tokens: readonly Token[], from: number, to: number) {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return {
    to,
    // The tagger may take a full stop at the end of a sentence for that of an abbreviation.
    text:
      first && last
        ? text
            .slice(first.start, last.end)
            .replace(to === tokens.length ? /(?<=\p{L}{2})(?<!\b(?:Inc|Co|Corp|Ltd|Jr|Sr))\.$/u : /^$/, '')
        : '',
    key: foldAll(tokens.slice(from, to)),
    definite: tokens[from - 1]?.lower === 'the',
    located: /^(?:in|at|near|outside|inside|across|around|from|to)$/.test(tokens[from - 1]?.lower ?? ''),
  };
}

const FIRST_NAMES = new Set('jordan chad israel georgia kenya paris london sofia'.split(' '));
/** Words for places that are common surnames too. */
const SURNAMES = new Set(
  'park hill lake west north field lane day wood forest street bridge gates banks rivers'.split(' '),
);
const SHIPS = new Set(['USS', 'HMS', 'MV', 'MS', 'SS', 'INS', 'RMS']);

/** What a capitalised name names, by its words and by what introduces it. */
function kindOf(tokens: readonly Token[], from: number, to: number, intro?: Partial<Introduction>): NameKind {
  const words = tokens.slice(from, to).map((token) => fold(token.text));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (SHIPS.has(tokens[from]?.text ?? '')) return 'thing';
  if (intro?.title !== undefined) return 'person';
  if (intro?.noun !== undefined) return 'organization';
  const definite = /^(?:the|sunday)$/.test(tokens[from - 1]?.lower ?? '');
  if (PRESS.has(last) && (definite || words.length > 1) && !isPossessive(tokens[to - 2])) return 'outlet';
  if (words.some((word) => ORGANIZATION.has(word))) return 'organization';
  const firstName = words.length > 1 && firstNameGender(first) !== undefined && !definite;
  if (PLACE.has(last) && !(firstName && SURNAMES.has(last))) return 'thing';
  if (firstName) return 'person';
  if (to === from + 1 && isAcronym(tokens[from])) return 'organization';
  return words.length > 1 && definite ? 'organization' : 'unknown';
}
