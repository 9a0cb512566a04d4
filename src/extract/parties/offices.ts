import { candidates } from './candidates.ts';
import type { Context } from './context.ts';
import { own } from './described.ts';
import { akin } from './families.ts';
import { asPerson } from './members.ts';
import type { NounPhrase } from './phrase.ts';
import type { Resolved } from './resolved.ts';
import { answersTo } from './titles.ts';

const EXECUTIVE = new Set(
  'government administration regime cabinet junta authority leadership presidency'.split(' '),
);

/** Is the noun, in the singular, the executive of a country when it belongs to one ("the Doe administration")? */
export const isExecutive = (noun: string): boolean => EXECUTIVE.has(noun);

/** Voices that speak for a single person. */
const SPEAKERS = new Set(
  'spokesman spokeswoman spokesperson negotiator representative envoy emissary'.split(' '),
);
/** Voices that speak for themselves where a country is only where they are from ("German lawyers"). */
const PRIVATE = new Set(
  'lawyer attorney barrister executive boss adviser advisor aide advocate chief organizer organiser chair head'.split(
    ' ',
  ),
);

/** "The union's negotiators", "U.S. officials", "Doe's government": who speaks for an owner is the owner. */
export function speakFor(phrase: NounPhrase, owner: Resolved, context: Context): Resolved | undefined {
  const { party, basis } = owner;
  const { lemma, noun } = phrase.noun;
  const whose = context.cast.members[party];
  if (!whose) return undefined;
  // "The Doe administration": governments are called after persons.
  if (phrase.tie === 'compound' && isExecutive(lemma)) asPerson(whose);
  if (whose.kind === 'person') {
    if (SPEAKERS.has(lemma)) return { party, basis, rule: 'speaks-for' };
    if (!isExecutive(lemma) || whose.country === undefined) return own(phrase, context, owner);
    return { party: context.cast.country(whose.country), basis, rule: 'government-of-leader' };
  }
  const foreign = owner.rule === 'name-adjective' && PRIVATE.has(lemma);
  if (whose.kind === 'group' || foreign) return own(phrase, context, owner);
  return { party, basis, rule: noun === 'office' ? 'office-of' : 'speaks-for' };
}

/**
 * "The government": the only one that the article has called so, or by a like word; else that of the country whose
 * opposition, people or press the sentence has spoken of.
 */
export function resolveOffice(phrase: NounPhrase, context: Context): Resolved | undefined {
  const { lemma } = phrase.noun;
  if (phrase.determiner !== 'the')
    return phrase.noun.plural || (lemma === 'management' && !phrase.determiner)
      ? own(phrase, context)
      : undefined;
  const { cast, here } = context;
  const called = (like: (other: string) => boolean) =>
    new Set(cast.offices.flatMap((office) => (like(office.lemma) ? [office.party] : [])));
  const countries = (parties: ReadonlySet<number>) =>
    new Set([...parties].filter((party) => cast.members[party]?.kind === 'country'));
  const members = here.flatMap(({ party = -1 }) => cast.members[party] ?? []);
  const abroad = members.some(({ kind }) => kind === 'country');
  const codes = new Set(abroad ? [] : members.flatMap(({ country }) => country ?? []));
  const [code] = codes;
  const home = new Set(codes.size === 1 && code !== undefined ? [cast.country(code)] : []);
  for (const offices of [
    called((other) => other === lemma),
    countries(called((other) => akin(other, lemma))),
    home,
  ]) {
    const [party] = offices;
    if (offices.size === 1 && party !== undefined) return { party, basis: 'inferred', rule: 'the-office' };
    if (offices.size > 1) return undefined;
  }
  return own(phrase, context);
}

/** "The Kenyan president": the person whom the article calls so, else the country. "The union's leader": the union. */
export function resolveRuler(phrase: NounPhrase, owner: Resolved, context: Context): Resolved | undefined {
  const whose = context.cast.members[owner.party];
  if (!whose || phrase.noun.plural || whose.kind === 'person') return speakFor(phrase, owner, context);
  const { members } = context.cast;
  const persons = candidates(context).flatMap((party) => {
    const other = members[party];
    if (!other) return [];
    const same = whose.country !== undefined ? other.country === whose.country : other.of === owner.party;
    return other.kind === 'person' && same ? [{ party, titles: [...other.titles] }] : [];
  });
  const titled = persons.filter(({ titles }) => titles.some((title) => answersTo(title, phrase.title)));
  const leading = persons.filter(({ titles }) => titles.some((title) => akin(title, phrase.noun.lemma)));
  for (const found of [titled, leading]) {
    const [first] = found;
    if (found.length === 1 && first) return { party: first.party, basis: 'inferred', rule: 'leader-of' };
  }
  return { party: owner.party, basis: 'inferred', rule: 'leader-for' };
}
