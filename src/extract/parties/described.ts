import { member } from './members.ts';
import type { NounPhrase } from './phrases.ts';
import type { Context, Resolved } from './reading.ts';
import { genderOf } from './titles.ts';

/** Does the phrase point back to somebody ("the company", "these workers")? */
export const isAnaphoric = ({ determiner }: NounPhrase): boolean =>
  determiner !== undefined && /^(?:the|this|that|these|those)$/.test(determiner);

/** A party that has no name but these words; the same words later mean the same party. */
export function own(phrase: NounPhrase, context: Context, owner?: Resolved): Resolved | undefined {
  const { cast, tokens, text } = context;
  const { lemma, plural, noun } = phrase.noun;
  const bare = phrase.owner?.type === 'pronoun' ? phrase.from + 1 : phrase.from;
  const [first, last] = [tokens[bare], tokens[phrase.to - 1]];
  if (!first || !last) return undefined;
  const name = text.slice(first.start, last.end);
  if (!owner && isAnaphoric(phrase)) {
    const same = cast.groups.findLast((group) => group.lemma === lemma && group.plural === plural);
    if (same) return { party: same.party, basis: 'stated', rule: 'same-words' };
  }
  const human = noun === 'person' || noun === 'ruler' || noun === 'voice';
  const party = cast.described(`${owner?.party ?? ''} ${lemma} ${plural}`, () => {
    const kind = plural || noun === 'crowd' ? 'group' : human ? 'person' : 'organization';
    const country = owner && cast.members[owner.party]?.country;
    const gender = plural ? undefined : genderOf(lemma);
    return member(kind, name, {
      titles: new Set(human ? [phrase.title] : []),
      nouns: new Set([lemma]),
      plural,
      ...(country !== undefined && { country }),
      ...(gender !== undefined && { gender }),
      ...(owner && { of: owner.party }),
    });
  });
  const made = cast.members[party];
  made?.names.add(name);
  // "His allies" may later be "Doe's allies".
  if (made && phrase.tie === 'possessive' && phrase.owner?.type === 'name') made.name = name;
  cast.groups.push({ lemma, plural, party });
  return { party, basis: 'stated', rule: 'description' };
}
