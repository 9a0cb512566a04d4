import type { Token } from '../tokens.ts';
import { antecedent } from './antecedents.ts';
import { resolveApposition } from './apposition.ts';
import type { Context } from './context.ts';
import { resolveNoun } from './descriptions.ts';
import { isCoordinated, isSubject } from './discourse.ts';
import { noteLed } from './led.ts';
import { asPerson } from './members.ts';
import type { Phrase, PronounPhrase } from './phrase.ts';
import { isPlace } from './places.ts';
import { isTime } from './premodifiers.ts';
import { acts, isAnswer, isEmptyIt, pronoun } from './pronouns.ts';
import type { Found, Resolved } from './resolved.ts';

/** Read one sentence: whom each of its phrases means. What it mentions is added to `context.here`. */
export function readSentence(context: Context): Found[] {
  const found = readPhrases(context.phrases, context);
  noteLed(found, context);
  return found;
}

function readPhrases(phrases: readonly Phrase[], context: Context): Found[] {
  return phrases.flatMap((phrase) => {
    const resolved = resolve(phrase, context);
    const subject = isSubject(context.tokens, phrase, context.phrases);
    // What a quotation mentions is not what the words around it go on with.
    const quoted = context.inQuote[phrase.from] === true;
    if (!resolved) {
      if (!quoted && phrase.type === 'noun' && !phrase.noun.plural && phrase.noun.noun !== 'land') {
        context.here.push({
          to: phrase.to,
          subject,
          as: phrase.noun.noun === 'body' || phrase.noun.noun === 'office' ? 'body' : 'person',
        });
      }
      return phrase.type === 'noun' && phrase.owner ? readPhrases([phrase.owner], context) : [];
    }
    const { party } = resolved;
    context.cast.recent.delete(party);
    context.cast.recent.add(party);
    const seat = phrase.type === 'name' && phrase.name.form === 'seat';
    const office = phrase.type === 'noun' && phrase.noun.noun === 'office' ? phrase.noun.lemma : undefined;
    if (seat || office !== undefined) {
      context.cast.offices.push({ lemma: office ?? 'government', party });
    }
    const coordinated = isCoordinated(context.tokens, phrase, context.phrases);
    if (!quoted)
      context.here.push({
        party,
        to: phrase.to,
        subject,
        coordinated,
        voice: resolved.rule === 'speaks-for',
      });
    return [{ ...resolved, phrase }];
  });
}

/** Whom a phrase means; nothing where it cannot be told safely. */
function resolve(phrase: Phrase, context: Context): Resolved | undefined {
  switch (phrase.type) {
    case 'name': {
      const { name } = phrase;
      const { cast } = context;
      const party = isPlace(context.tokens, phrase) ? undefined : (cast.lastNamed.of(name) ?? cast.of(name));
      if (party !== undefined && name.key.includes(' ')) cast.lastNamed.note(party, context.tokens);
      const member = party === undefined ? undefined : context.cast.members[party];
      if (name.form !== 'adjective') member?.names.add(name.text);
      if (member && resigns(context.tokens, phrase.to)) asPerson(member);
      return party === undefined
        ? undefined
        : { party, basis: 'stated', rule: `name-${name.form ?? name.kind}` };
    }
    case 'pronoun':
      return resolvePronoun(phrase, context);
    case 'noun': {
      const ownerOf = () => phrase.owner && resolve(phrase.owner, context);
      return resolveApposition(phrase, context, ownerOf) ?? resolveNoun(phrase, context, ownerOf());
    }
  }
}

/** "Doe resigned as chief executive": only a person does. */
const resigns = (tokens: readonly Token[], to: number): boolean =>
  /^(?:resign|resigned|resigns|died|dies)$/.test(tokens[to]?.lower ?? '') &&
  /^(?:as|from|on|in|after|at)$/.test(tokens[to + 1]?.lower ?? '');

/** Does a word lead its sentence, if only behind the time ("Last night they") or where nobody is named ("In a rare move, it")? */
function leads({ tokens, phrases }: Context, at: number): boolean {
  if (at <= 1) return true;
  const before = tokens.slice(0, at);
  if (at <= 5 && before.every((token) => AROUND_TIME.test(token.pos) || isTime(token))) return true;
  const aside = tokens[at - 1]?.text === ',' && /^(?:ADP|ADV|VERB)$/.test(tokens[0]?.pos ?? '');
  return aside && at <= ASIDE && !phrases.some(({ from }) => from < at);
}

/** How many tokens may stand before a subject and its comma. */
const ASIDE = 9;
const AROUND_TIME = /^(?:ADV|ADP|DET|ADJ|NUM|PUNCT)$/;

function resolvePronoun({ word, from, to }: PronounPhrase, context: Context): Resolved | undefined {
  const means = pronoun(word, context.tokens[to]);
  if (!means || context.inQuote[from] || isEmptyIt(word, context.tokens[to])) return undefined;
  const { members } = context.cast;
  // Only at the head of a sentence does "it" look back to the sentence before; later, things come between.
  const things = means.means === 'it' || means.means === 'they';
  const lookBack = things ? leads(context, from) && (word !== 'it' || acts(context.tokens, to)) : true;
  const before = lookBack ? context.before : [];
  const party = antecedent(
    { ...means, answers: isAnswer(context.tokens, to) },
    members,
    context.here,
    before,
  );
  if (party === undefined) return undefined;
  const member = members[party];
  if (member && (means.means === 'he' || means.means === 'she')) {
    asPerson(member);
    member.gender ??= means.means === 'he' ? 'm' : 'f';
  }
  return { party, basis: 'inferred', rule: `pronoun-${means.means}` };
}
