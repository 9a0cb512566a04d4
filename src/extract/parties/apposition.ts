import { wordSet } from '../word-set.ts';
import type { Context } from './context.ts';
import { asOrganization, asPerson, type Member } from './members.ts';
import { EMPLOYED } from './nounlists.ts';
import type { NamePhrase, NounPhrase } from './phrase.ts';
import type { Resolved } from './resolved.ts';

/**
 * "Its president, Jane Doe," and "Jane Doe, the president": the noun means the name beside it, and says who that is.
 * `ownerOf` finds whose the noun is: to read that is to note it, so it is asked for only once the name is known.
 */
export function resolveApposition(
  phrase: NounPhrase,
  context: Context,
  ownerOf: () => Resolved | undefined,
): Resolved | undefined {
  if (phrase.noun.plural) return undefined;
  const { cast } = context;
  for (const beside of namesBeside(phrase, context)) {
    const party = cast.of(beside.name);
    const member = party === undefined ? undefined : cast.members[party];
    if (party === undefined || !member || !suits(phrase, member)) continue;
    introduce(phrase, member, context, ownerOf);
    return { party, basis: 'inferred', rule: 'apposition' };
  }
  return undefined;
}

const isHuman = ({ noun }: NounPhrase): boolean => /^(?:ruler|voice|person|crowd)$/.test(noun.noun);

/** Nouns for persons that organisations may be as well. */
const EITHER = wordSet('owner employer sponsor landlord buyer ally partner rival creditor donor');

const suits = (phrase: NounPhrase, member: Member): boolean =>
  isHuman(phrase)
    ? member.kind === 'person' ||
      member.open ||
      (EITHER.has(phrase.noun.lemma) && member.kind === 'organization')
    : phrase.noun.noun === 'body' && (member.kind === 'organization' || member.open);

/** The names that only a comma separates from a description; in a list of three or more, none. */
function namesBeside(phrase: NounPhrase, { tokens, phrases }: Context): NamePhrase[] {
  const text = (at: number): string => tokens[at]?.lower ?? '';
  const start = tokens[phrase.from - 1]?.pos === 'DET' ? phrase.from - 1 : phrase.from;
  const listed = text(phrase.to) === 'and' || (text(phrase.to) === ',' && text(phrase.to + 1) === 'and');
  if (listed) return [];
  const names = phrases.filter((other) => other.type === 'name');
  const before = names.filter(({ to }) => to === start - 1 && text(to) === ',');
  const after = names.filter(
    ({ from, to }) => from === phrase.to + 1 && text(phrase.to) === ',' && /^(?:[,.)]|)$/.test(text(to)),
  );
  return [...before, ...after];
}

/** Take over what the description says: a title, a country, whom the person works for; a kind of body. */
function introduce(
  phrase: NounPhrase,
  member: Member,
  context: Context,
  ownerOf: () => Resolved | undefined,
): void {
  if (!isHuman(phrase)) {
    asOrganization(member);
    member.nouns.add(phrase.noun.lemma);
    return;
  }
  if (!EITHER.has(phrase.noun.lemma)) asPerson(member);
  member.titles.add(phrase.title);
  const owner = ownerOf()?.party;
  if (owner === undefined) return;
  const whose = context.cast.members[owner];
  // "Acme's chief executive, Jane Doe": it employs people, so it is no person.
  if (whose && EMPLOYED.has(phrase.noun.lemma)) asOrganization(whose);
  if (whose?.kind === 'country' && whose.country !== undefined) member.country ??= whose.country;
  if (whose?.kind === 'organization') member.of ??= owner;
}
