import { isAnaphoric, own } from './described.ts';
import { akin, hasFamily } from './families.ts';
import type { NounPhrase } from './phrases.ts';
import type { Context, Resolved } from './reading.ts';

/** "The company": the only organisation of that kind, that of the person who speaks, or the only one nearby that may be one. */
export function resolveBody(phrase: NounPhrase, context: Context, owner?: Resolved): Resolved | undefined {
  const { plural, lemma } = phrase.noun;
  if (plural || !isAnaphoric(phrase)) return own(phrase, context, owner);
  const { members } = context.cast;
  const country = owner && members[owner.party]?.country;
  const fits = (party: number, open: boolean): boolean => {
    const body = members[party];
    if (!body || body.plural || (body.kind !== 'organization' && !body.open)) return false;
    if (owner && (country === undefined || (body.country ?? country) !== country)) return false;
    const nouns = [...body.nouns];
    return nouns.some((noun) => akin(noun, lemma)) || (open && !nouns.some(hasFamily));
  };
  const every = [...members.keys()];
  const nearby = [...context.before, ...context.here].map(({ party = -1 }) => party);
  const speakers = context.here.flatMap(({ party = -1 }) => members[party]?.of ?? []);
  const choices = [
    every.filter((party) => fits(party, false)),
    speakers.filter((party) => fits(party, true)),
    nearby.filter((party) => fits(party, false)),
    nearby.filter((party) => fits(party, true)),
  ];
  for (const choice of choices) {
    const [party] = choice;
    if (party === undefined || new Set(choice).size > 1) continue;
    const body = members[party];
    if (body) {
      body.kind = 'organization';
      body.open = false;
      body.nouns.add(lemma);
    }
    return { party, basis: 'inferred', rule: 'the-body' };
  }
  return choices[0]?.length === 0 ? own(phrase, context, owner) : undefined;
}
