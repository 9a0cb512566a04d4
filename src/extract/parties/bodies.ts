import { candidates } from './candidates.ts';
import type { Context } from './context.ts';
import { isAnaphoric, own } from './described.ts';
import { isSubject } from './discourse.ts';
import { akin, hasFamily, isOfKind } from './families.ts';
import { asOrganization } from './members.ts';
import type { NounPhrase } from './phrase.ts';
import type { Resolved } from './resolved.ts';

/** Nouns that an organisation may be called by of which no word says what it is ("Acme ... the company"). */
const ANY = ['company', 'club', 'group'];

/** "The company": that of the person who speaks, the only one nearby that may be one, or the only one of the article. */
export function resolveBody(phrase: NounPhrase, context: Context, owner?: Resolved): Resolved | undefined {
  const { plural, lemma } = phrase.noun;
  // "The African group": of something that is no party, so no body that has been named.
  if (plural || !isAnaphoric(phrase) || (phrase.owner && !owner)) return own(phrase, context, owner);
  const { members } = context.cast;
  const country = owner && members[owner.party]?.country;
  const any = ANY.some((kind) => isOfKind(kind, lemma));
  const called = (party: number): boolean => {
    const body = members[party];
    if (!body || body.plural || (owner && country !== undefined && (body.country ?? country) !== country))
      return false;
    return body.kind === 'organization' && [...body.nouns].some((noun) => akin(noun, lemma));
  };
  const callable = (party: number): boolean => {
    const body = members[party];
    // What is known as a jury alone is no bank.
    if (!body || body.plural || body.described || (owner && (body.country ?? country) !== country))
      return false;
    return any && (body.kind === 'organization' || body.open) && ![...body.nouns].some(hasFamily);
  };
  const byWord = (party: number): boolean => called(party) && members[party]?.nouns.has(lemma) === true;
  const every = candidates(context);
  const nearby = [...context.before, ...context.here];
  // A name of one word may be a person's: it is a company only where it leads its sentence, as companies do.
  // "The group" after "at the Kell Institute" are people, as an institute that acts may be.
  const near = nearby.flatMap(({ party = -1, subject: leads }) =>
    !leads &&
    (lemma === 'group' ? !called(party) : members[party]?.open && !members[party].name.includes(' '))
      ? []
      : [party],
  );
  // "Doe's brother denied that the group": Doe may be a person.
  const speakers = context.here
    // "A spokesman for Acme said the company": that is Acme.
    .flatMap(({ party = -1, voice }) => (voice ? party : (members[party]?.of ?? [])))
    .filter((party) => members[party]?.open === false);
  // "The bureau urged the company": who does something to a company is not that company.
  const subject = isSubject(context.tokens, phrase, context.phrases);
  const doer = subject ? undefined : context.here.findLast((mentioned) => mentioned.subject);
  // "Acme refused Beta's bid, saying it undervalued the company": in another clause either may be meant.
  const elsewhere = doer && doer.party !== undefined && verbsBetween(context, doer.to, phrase.from) > 1;
  const fits = (party: number): boolean =>
    (elsewhere || party !== doer?.party) && (called(party) || callable(party));
  const choices = [
    speakers.filter(fits),
    near.filter(fits),
    near.filter((party) => fits(party) && called(party)),
    every.filter((party) => fits(party) && called(party)),
    every.filter((party) => fits(party) && byWord(party)),
    // Of several that have been called so the one that was spoken of last; companies are too many for that.
    any ? [] : [...context.cast.recent].filter((party) => fits(party) && byWord(party)).slice(-1),
  ];
  for (const choice of choices) {
    const [party] = choice;
    if (party === undefined || new Set(choice).size > 1) continue;
    const body = members[party];
    if (body) {
      asOrganization(body);
      body.nouns.add(lemma);
    }
    return { party, basis: 'inferred', rule: 'the-body' };
  }
  return every.some(called) ? undefined : own(phrase, context, owner);
}

const verbsBetween = ({ tokens }: Context, from: number, to: number): number =>
  tokens.slice(from, to).filter(({ pos }) => pos === 'VERB').length;
