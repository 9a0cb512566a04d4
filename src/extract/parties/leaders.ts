import type { Cast } from './cast.ts';
import type { Name } from './names.ts';
import type { Phrase } from './phrase.ts';

const HEAD = /^(?:president|prime minister|chancellor|premier|king|queen)$/;

/**
 * The country of a leader whom an article calls "President Doe" and nothing more, as an outlet does with its own: the
 * only country whose government or officials the article speaks of and whose leader it does not name.
 */
export function placeLeaders(cast: Cast, names: readonly Name[], phrases: readonly Phrase[]): void {
  const bare = new Set([
    ...names.flatMap((name) => (HEAD.test(name.title ?? '') && !name.definite ? [cast.of(name)] : [])),
    ...phrases.flatMap((phrase) => namesakeOf(phrase, cast)),
  ]);
  const homeless = [...bare]
    .flatMap((party) => cast.members[party ?? -1] ?? [])
    .filter((member) => member.country === undefined);
  const [leader] = homeless;
  if (!leader || homeless.length > 1) return;
  const led = new Set(
    cast.members.flatMap(({ kind, titles, country }) =>
      kind === 'person' &&
      country !== undefined &&
      [...titles].some((title) => HEAD.test(title) || title === 'leader')
        ? [country]
        : [],
    ),
  );
  const governed = new Set(
    phrases.flatMap((phrase) => governmentOf(phrase) ?? []).filter((code) => !led.has(code)),
  );
  const [country] = governed;
  if (governed.size === 1 && country !== undefined) leader.country = country;
}

function governmentOf(phrase: Phrase): string | undefined {
  if (phrase.type === 'name') return phrase.name.form === 'seat' ? phrase.name.country : undefined;
  if (phrase.type !== 'noun' || !/^(?:office|voice|ruler)$/.test(phrase.noun.noun)) return undefined;
  return phrase.owner?.type === 'name' && phrase.owner.name.kind === 'country'
    ? phrase.owner.name.country
    : undefined;
}

/** The Doe of "the Doe administration". */
function namesakeOf(phrase: Phrase, cast: Cast): number[] {
  if (phrase.type !== 'noun' || phrase.noun.lemma !== 'administration' || phrase.owner?.type !== 'name')
    return [];
  const { name } = phrase.owner;
  return name.kind === 'person' || name.kind === 'unknown' ? [cast.of(name) ?? -1] : [];
}
