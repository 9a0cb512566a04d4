import { wordSet } from '../word-set.ts';
import { resolveBody } from './bodies.ts';
import type { Context } from './context.ts';
import { own } from './described.ts';
import { asOrganization } from './members.ts';
import { EMPLOYED } from './nounlists.ts';
import { resolveOffice, resolveRuler, speakFor } from './offices.ts';
import { resolvePerson } from './persons.ts';
import type { NounPhrase } from './phrase.ts';
import type { Resolved } from './resolved.ts';

/** Whom a description means, `owner` being whose it is; nothing where it cannot be told safely. */
export function resolveNoun(phrase: NounPhrase, context: Context, owner?: Resolved): Resolved | undefined {
  const { noun, plural } = phrase.noun;
  // "The leader of the clan" is not "the leader"; "union leader" without an article is a headline's or no party.
  const complement = !plural && !owner && /^(?:of|for)$/.test(context.tokens[phrase.to]?.lower ?? '');
  if (complement && noun === 'person') return ofSomething(phrase, context);
  if (complement && noun !== 'body') return undefined;
  if (
    !plural &&
    noun !== 'office' &&
    phrase.determiner === undefined &&
    phrase.tie !== 'possessive' &&
    phrase.from > 0
  ) {
    return undefined;
  }
  // "The minister's office" speaks, but to take office and the office of a shop do not.
  if (phrase.noun.lemma === 'office' && !owner) return undefined;
  // "Shot in the head", "the director's chair": they only lead what is an organisation or a country.
  const led = owner && context.cast.members[owner.party];
  const leads = led !== undefined && led.kind !== 'person' && !led.open;
  if (!plural && !leads && /^(?:head|chair)$/.test(phrase.noun.lemma)) return undefined;
  // "His lawyer" with nobody to be his is left open; many who are his act for themselves.
  if (phrase.tie === 'possessive' && !owner && !plural) return undefined;
  const whose = owner && context.cast.members[owner.party];
  // "The chief executive of Bluestone": it employs people, so it is no person.
  if (whose?.open && EMPLOYED.has(phrase.noun.lemma)) asOrganization(whose);
  // "The former chief executive of Acme" does not speak for it any more.
  const past = phrase.qualifiers.some((word) => PAST.has(word));
  if (past && (noun === 'ruler' || noun === 'voice'))
    return plural || owner ? own(phrase, context, owner) : undefined;
  switch (noun) {
    case 'land':
      return plural ? own(phrase, context, owner) : resolveLand(phrase, context);
    case 'office':
      return owner ? speakFor(phrase, owner, context) : resolveOffice(phrase, context);
    case 'ruler':
      return owner ? resolveRuler(phrase, owner, context) : resolvePerson(phrase, context);
    case 'voice':
      return owner ? speakFor(phrase, owner, context) : resolvePerson(phrase, context);
    case 'person':
      return resolvePerson(phrase, context, owner);
    case 'body':
      return resolveBody(phrase, context, owner);
    case 'crowd':
      return owner && FIGHTERS.has(phrase.noun.lemma)
        ? speakFor(phrase, owner, context)
        : own(phrase, context, owner);
  }
}

/** How many words may say whose somebody is. */
const COMPLEMENT = 6;

/** "The father of one of the hostages": somebody by these words, whoever else is a father. */
function ofSomething(phrase: NounPhrase, context: Context): Resolved | undefined {
  let to = phrase.to;
  const { tokens } = context;
  while (to < phrase.to + COMPLEMENT && /^(?:ADP|DET|NUM|ADJ|NOUN|PROPN|PART)$/.test(tokens[to]?.pos ?? ''))
    to += 1;
  while (to > phrase.to && !/^(?:NOUN|PROPN)$/.test(tokens[to - 1]?.pos ?? '')) to -= 1;
  if (to === phrase.to) return undefined;
  const words = tokens.slice(phrase.to, to).map(({ lower }) => lower);
  return own({ ...phrase, to, qualifiers: [...phrase.qualifiers, ...words] }, context);
}

const PAST = wordSet('former ex late ousted exiled deposed retired onetime then');

/** Those who act for their country or movement as a whole ("Kenyan troops", "rebels of the Northern Front"). */
const FIGHTERS = new Set(['force', 'troop', 'soldier', 'rebel', 'fighter', 'insurgent', 'militant']);

/** "The country": the only one that this sentence so far and the one before speak of, by itself or by its people. */
function resolveLand(phrase: NounPhrase, { cast, here, before }: Context): Resolved | undefined {
  if (phrase.determiner !== 'the' || phrase.qualifiers.length > 0) return undefined;
  const codes = new Set([...before, ...here].flatMap(({ party = -1 }) => cast.members[party]?.country ?? []));
  const [code] = codes;
  return codes.size === 1 && code !== undefined
    ? { party: cast.country(code), basis: 'inferred', rule: 'the-country' }
    : undefined;
}
