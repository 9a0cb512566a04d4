import type { Token } from '../tokens.ts';
import { antecedent, type Mentioned } from './antecedents.ts';
import type { Cast } from './cast.ts';
import { resolveNoun } from './descriptions.ts';
import { isSubject } from './discourse.ts';
import type { NounPhrase, Phrase } from './phrases.ts';
import { isPlace } from './places.ts';
import { pronoun } from './pronouns.ts';

/** Whom a phrase means, and how that is known. */
export interface Resolved {
  readonly party: number;
  readonly basis: 'stated' | 'inferred';
  readonly rule: string;
}

/** A phrase with whom it means. */
export interface Found extends Resolved {
  readonly phrase: Phrase;
}

/** What has been read of an article when a phrase is met. */
export interface Context {
  readonly text: string;
  readonly cast: Cast;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  /** Who was mentioned before in this sentence, in order. */
  readonly here: Mentioned[];
  /** Who was mentioned in the sentence before. */
  readonly before: readonly Mentioned[];
  /** For each token of the sentence, does it stand in a quotation? */
  readonly inQuote: readonly boolean[];
}

/** Whom a phrase means; nothing where it cannot be told safely. */
export function resolve(phrase: Phrase, context: Context): Resolved | undefined {
  switch (phrase.type) {
    case 'name': {
      if (isPlace(context.tokens, phrase)) return undefined;
      const party = context.cast.of(phrase.name);
      return party === undefined
        ? undefined
        : { party, basis: 'stated', rule: `name-${phrase.name.form ?? phrase.name.kind}` };
    }
    case 'pronoun':
      return resolvePronoun(phrase, context);
    case 'noun':
      return resolveApposition(phrase, context) ?? resolveNoun(phrase, context);
  }
}

function resolvePronoun(phrase: Phrase & { type: 'pronoun' }, context: Context): Resolved | undefined {
  const means = pronoun(phrase.word);
  if (!means || context.inQuote[phrase.from]) return undefined;
  // "Her" before a verb, a preposition or a full stop is an object.
  const next = context.tokens[phrase.to]?.pos ?? 'PUNCT';
  const object = phrase.word === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next);
  if (phrase.word === 'it' && EMPTY_IT.has(context.tokens[phrase.to]?.lemma ?? '')) return undefined;
  const party = antecedent(
    object ? { ...means, use: 'object' } : means,
    context.cast.members,
    context.here,
    context.before,
  );
  if (party === undefined) return undefined;
  const member = context.cast.members[party];
  if (member && (means.means === 'he' || means.means === 'she')) {
    member.gender ??= means.means === 'he' ? 'm' : 'f';
    member.kind = 'person';
    member.open = false;
  }
  return { party, basis: 'inferred', rule: `pronoun-${means.means}` };
}

/** Verbs whose "it" often stands for nothing. */
const EMPTY_IT = new Set([
  'be',
  'seem',
  'appear',
  'remain',
  'take',
  'become',
  'is',
  "'s",
  'was',
  'look',
  'mean',
  'turn',
]);

/** "its president, Jane Doe" and "Jane Doe, the president": the noun is the name beside it. */
function resolveApposition(phrase: NounPhrase, context: Context): Resolved | undefined {
  if (phrase.noun.plural) return undefined;
  const { tokens, phrases, cast } = context;
  const lead =
    phrase.determiner !== undefined || (phrase.tie === 'possessive' && phrase.owner?.type === 'pronoun')
      ? 1
      : 0;
  const start = phrase.determiner !== undefined ? phrase.from - lead : phrase.from;
  const previous = phrases.find(
    (other) => other.type === 'name' && other.to === start - 1 && tokens[other.to]?.text === ',',
  );
  const next = phrases.find(
    (other) => other.type === 'name' && other.from === phrase.to + 1 && tokens[phrase.to]?.text === ',',
  );
  for (const name of [previous, next]) {
    if (name?.type !== 'name') continue;
    const party = cast.of(name.name);
    const member = party === undefined ? undefined : cast.members[party];
    if (party === undefined || !member) continue;
    const human = phrase.noun.noun !== 'body' && phrase.noun.noun !== 'land' && phrase.noun.noun !== 'office';
    const suits = human
      ? member.kind === 'person' || member.open
      : phrase.noun.noun === 'body' && member.kind === 'organization';
    const listed =
      /^(?:,|and|or)$/.test(tokens[phrase.to]?.lower ?? '') && tokens[phrase.to + 1]?.lower === 'and';
    if (!suits || listed) continue;
    if (name === next && !/^[,.)]$/.test(tokens[name.to]?.text ?? '.')) continue;
    if (human) {
      member.kind = 'person';
      member.open = false;
      member.titles.add(phrase.noun.lemma);
    } else member.nouns.add(phrase.noun.lemma);
    return { party, basis: 'inferred', rule: 'apposition' };
  }
  return undefined;
}

/** Read one sentence: whom each of its phrases means, and what it leaves to refer to. */
export function readSentence(context: Context): Found[] {
  return context.phrases.flatMap((phrase) => {
    const resolved = resolve(phrase, context);
    if (!resolved) return [];
    if (phrase.type === 'noun' && phrase.noun.noun === 'office') {
      context.cast.offices.push({ lemma: phrase.noun.lemma, party: resolved.party });
    }
    context.here.push({ party: resolved.party, subject: isSubject(context.tokens, phrase, context.phrases) });
    return [{ ...resolved, phrase }];
  });
}
