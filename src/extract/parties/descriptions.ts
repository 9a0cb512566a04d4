import type { Member } from './cast.ts';
import { akin } from './families.ts';
import { countryName } from './gazetteer.ts';
import type { NounPhrase } from './phrases.ts';
import { type Context, type Resolved, resolve } from './reading.ts';
import { genderOf } from './titles.ts';

const stated = (party: number, rule: string): Resolved => ({ party, basis: 'stated', rule });
const inferred = (party: number, rule: string): Resolved => ({ party, basis: 'inferred', rule });

/** Offices that are the executive of a country when they belong to one ("the Kenyan government", "Doe's administration"). */
const EXECUTIVE = new Set(
  'government administration regime cabinet junta authority leadership presidency'.split(' '),
);
/** Voices that speak for a single person. */
const SPEAKERS = new Set(
  'spokesman spokeswoman spokesperson negotiator representative envoy emissary'.split(' '),
);
const ANAPHORIC = new Set(['the', 'this', 'that', 'these', 'those']);

/** Whom a description means. */
export function resolveNoun(phrase: NounPhrase, context: Context): Resolved | undefined {
  const owner = phrase.owner && resolve(phrase.owner, context);
  // "His wife" with nobody to be his: left open, unless many are meant who act as a group of their own.
  if (phrase.tie === 'possessive' && !owner && !phrase.noun.plural) return undefined;
  switch (phrase.noun.noun) {
    case 'land':
      return resolveLand(phrase, context);
    case 'office':
      return owner ? ofOwner(phrase, owner, context) : resolveOffice(phrase, context);
    case 'ruler':
      return owner ? rulerOf(phrase, owner, context) : resolvePerson(phrase, context);
    case 'voice':
      return owner ? ofOwner(phrase, owner, context) : resolvePerson(phrase, context);
    case 'person':
      return resolvePerson(phrase, context, owner);
    case 'body':
      return resolveBody(phrase, context, owner);
    case 'crowd':
      return own(phrase, context, owner);
  }
}

/** "The country": the only country of this sentence so far, or of the one before. */
function resolveLand(phrase: NounPhrase, { cast, here, before }: Context): Resolved | undefined {
  if (phrase.noun.plural || !ANAPHORIC.has(phrase.determiner ?? '') || phrase.qualifiers.length > 0)
    return undefined;
  for (const sentence of [here, before]) {
    const countries = new Set(
      sentence.flatMap(({ party }) => (cast.members[party]?.kind === 'country' ? [party] : [])),
    );
    const [first] = countries;
    if (countries.size === 1 && first !== undefined) return inferred(first, 'the-country');
    if (countries.size > 1) return undefined;
  }
  return undefined;
}

/** "The union's negotiators", "U.S. officials", "Doe's government": who speaks for an owner is the owner. */
function ofOwner(phrase: NounPhrase, owner: Resolved, context: Context): Resolved | undefined {
  const member = context.cast.members[owner.party];
  if (!member) return undefined;
  const basis = owner.basis;
  const { lemma, noun } = phrase.noun;
  if (member.kind === 'person') {
    if (EXECUTIVE.has(lemma)) {
      if (member.country !== undefined)
        return { party: context.cast.country(member.country), basis, rule: 'government-of-leader' };
      return own(phrase, context, owner);
    }
    if (SPEAKERS.has(lemma)) return { party: owner.party, basis, rule: 'speaks-for' };
    return own(phrase, context, owner);
  }
  if (
    noun === 'voice' &&
    phrase.tie === 'compound' &&
    owner.rule.startsWith('name-adjective') &&
    /^(?:lawyer|attorney|executive|boss|adviser|advisor|aide|advocate|chief|organizer|organiser|chair|head)$/.test(
      lemma,
    )
  ) {
    return own(phrase, context, owner);
  }
  return { party: owner.party, basis, rule: noun === 'office' ? 'office-of' : 'speaks-for' };
}

/** "The government": the one country that its sentence or the article's earlier governments give. */
function resolveOffice(phrase: NounPhrase, context: Context): Resolved | undefined {
  const { cast, here, text, tokens } = context;
  const { lemma } = phrase.noun;
  if (phrase.determiner !== 'the' || !(EXECUTIVE.has(lemma) || akin(lemma, 'army')))
    return own(phrase, context);
  const governed = new Set(
    cast.offices.flatMap((office) => (akin(office.lemma, lemma) ? [office.party] : [])),
  );
  const [single] = governed;
  if (governed.size === 1 && single !== undefined) return inferred(single, 'the-government');
  const countries = new Set(
    here.flatMap(({ party }) => (cast.members[party]?.kind === 'country' ? [party] : [])),
  );
  const [country] = countries;
  if (countries.size === 1 && country !== undefined) return inferred(country, 'the-government');
  void text;
  void tokens;
  return own(phrase, context);
}

/** "The Kenyan president": the person whom the article calls so, else the country. */
function rulerOf(phrase: NounPhrase, owner: Resolved, context: Context): Resolved | undefined {
  const { cast } = context;
  const member = cast.members[owner.party];
  if (!member || phrase.noun.plural || member.kind === 'person') return ofOwner(phrase, owner, context);
  const { lemma } = phrase.noun;
  const persons = cast.members.flatMap((other, party) =>
    other.kind === 'person' &&
    other.country !== undefined &&
    other.country === member.country &&
    [...other.titles].some((title) => akin(title, lemma))
      ? [{ party, exact: other.titles.has(lemma) }]
      : [],
  );
  const exact = persons.filter((person) => person.exact);
  const [found] = exact.length > 0 ? exact : persons;
  if (found && (exact.length === 1 || persons.length === 1)) return inferred(found.party, 'leader-of');
  if (member.kind === 'country' && phrase.determiner !== 'a') {
    // "The U.S. president" in an article with one president whose country it does not say.
    const homeless = cast.members.flatMap((other, party) =>
      other.kind === 'person' && other.country === undefined && other.titles.has(lemma) ? [party] : [],
    );
    const [one] = homeless;
    if (homeless.length === 1 && one !== undefined && persons.length === 0) {
      const person = cast.members[one];
      if (person && member.country !== undefined) person.country = member.country;
      return inferred(one, 'leader-of');
    }
  }
  return { party: owner.party, basis: 'inferred', rule: 'leader-for-country' };
}

/** "The president", "the striker": the only person so called, else one of his or her own. */
function resolvePerson(phrase: NounPhrase, context: Context, owner?: Resolved): Resolved | undefined {
  const { cast } = context;
  const { lemma, plural } = phrase.noun;
  if (plural || phrase.determiner === undefined) return plural ? own(phrase, context, owner) : undefined;
  if (!ANAPHORIC.has(phrase.determiner))
    return phrase.determiner === 'a' || phrase.determiner === 'an' ? own(phrase, context, owner) : undefined;
  const titled = cast.members.flatMap((member, party) =>
    member.kind === 'person' && member.titles.has(lemma) ? [{ party, member }] : [],
  );
  const ofCountry = owner
    ? titled.filter(({ member }) => member.country === cast.members[owner.party]?.country)
    : titled;
  const [first] = ofCountry;
  if (ofCountry.length === 1 && first) return inferred(first.party, 'the-title');
  // An outlet calls its own president "President Doe" and others "President Roe of Kenya".
  const bare = ofCountry.filter(({ member }) => member.country === undefined);
  const [own1] = bare;
  if (bare.length === 1 && own1 && phrase.noun.noun === 'ruler') return inferred(own1.party, 'the-title');
  if (ofCountry.length > 1) return undefined;
  return own(phrase, context, owner);
}

/** "The company": the only organisation of that kind, else one that has no other name. */
function resolveBody(phrase: NounPhrase, context: Context, owner?: Resolved): Resolved | undefined {
  const { cast } = context;
  const { lemma, plural } = phrase.noun;
  if (!plural && !owner && ANAPHORIC.has(phrase.determiner ?? '')) {
    const named = cast.members.flatMap((member, party) =>
      member.kind === 'organization' && [...member.nouns].some((noun) => akin(noun, lemma)) ? [party] : [],
    );
    const [only] = named;
    if (named.length === 1 && only !== undefined) return inferred(only, 'the-body');
    const recent = [...context.before, ...context.here]
      .filter(({ party, subject }) => subject && named.includes(party))
      .at(-1);
    if (recent) return inferred(recent.party, 'the-body');
    if (named.length > 1) return undefined;
  }
  return own(phrase, context, owner);
}

/** A party that has no name but these words. */
function own(phrase: NounPhrase, context: Context, owner?: Resolved): Resolved | undefined {
  const { cast, tokens, text } = context;
  const { lemma, plural, noun } = phrase.noun;
  const human = noun === 'person' || noun === 'ruler' || noun === 'voice';
  const [first, last] = [tokens[phrase.from], tokens[phrase.to - 1]];
  if (!first || !last) return undefined;
  const key = `${owner ? owner.party : ''} ${lemma} ${plural}`;
  if (!owner && ANAPHORIC.has(phrase.determiner ?? '')) {
    const same = cast.groups.findLast((group) => group.lemma === lemma && group.plural === plural);
    if (same) return stated(same.party, 'same-words');
  }
  const make = (): Member => {
    const country = owner && cast.members[owner.party]?.country;
    const gender = plural ? undefined : genderOf(lemma);
    const name = text.slice(first.start, last.end);
    return {
      kind: plural ? 'group' : human ? 'person' : noun === 'crowd' ? 'group' : 'organization',
      open: false,
      name,
      names: new Set([name]),
      titles: new Set(human ? [lemma] : []),
      nouns: new Set([lemma]),
      plural,
      ...(country && { country }),
      ...(gender && { gender }),
    };
  };
  void countryName;
  const party = cast.described(key, make);
  cast.groups.push({ lemma, plural, party });
  return stated(party, 'description');
}
