import { countryName, halvesOf, isUnion } from './countrynames.ts';
import { joinNames } from './joining.ts';
import { type Member, member } from './members.ts';
import type { Name } from './names.ts';
import { LastNamed } from './namesakes.ts';

/** A party that was called by the name of an office, as it was met. */
export interface Described {
  /** The noun, in the singular. */
  readonly lemma: string;
  readonly party: number;
}

/** A party that has no name, as its article has described it. */
export interface Nameless {
  /** The words before the noun, folded. */
  readonly qualifiers: readonly string[];
  /** Is it said whose they are? */
  readonly owned: boolean;
  readonly party: number;
}

/** Everybody in an article; it grows while the article is read. */
export interface Cast {
  readonly members: Member[];
  /** Who of those with one surname was named last, as the article is read. */
  readonly lastNamed: LastNamed;
  /** The parties that the article has mentioned so far, the last at the end, each once. */
  readonly recent: Set<number>;
  /** The descriptions met so far of parties that have no other name, in order, by noun and number. */
  readonly nameless: Map<string, Nameless[]>;
  /** The governments and other offices met so far, in order. */
  readonly offices: Described[];
  /** The party of a name found in the article; nothing for outlets, places and things. */
  of(name: Name): number | undefined;
  /** The party of a country, by its ISO 3166 alpha-3 code. */
  country(code: string): number;
  /** The party that has no name but the article's words for it, made when it is first met. */
  described(key: string, make: () => Member): number;
}

/**
 * The cast of an article: every name in it, with the short forms and acronyms joined to the full ones.
 * `acronyms` gives, for those that the article explains, the full name (both folded).
 */
export function castOf(names: readonly Name[], acronyms: ReadonlyMap<string, string>): Cast {
  const members: Member[] = [];
  const made = new Map<string, number>();
  const described = (key: string, make: () => Member): number => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const index = members.push(make()) - 1;
    made.set(key, index);
    return index;
  };
  const country = (code: string): number =>
    described(`country ${code}`, () =>
      isUnion(code)
        ? member('organization', countryName(code), { nouns: new Set(['bloc', 'organization']) })
        : member('country', countryName(code), { country: code }),
    );
  const { byKey, namesakes } = joinNames(names, acronyms, members);
  // "The North and the South", where the article names one of the countries in full.
  const halves = new Map(names.flatMap(({ country: code = '' }) => halvesOf(code)));
  return {
    members,
    lastNamed: new LastNamed(namesakes),
    recent: new Set(),
    nameless: new Map(),
    offices: [],
    of: ({ kind, form, definite, text, key, country: code }) => {
      if (code !== undefined && form === 'people' && !definite) {
        return described(`people ${code}`, () => member('group', text, { plural: true, country: code }));
      }
      const half = kind === 'thing' ? halves.get(key) : undefined;
      if (half !== undefined) return country(half);
      if (kind === 'country' && code !== undefined) return country(code);
      const shared = namesakes.get(key);
      return shared ? described(`namesake ${key}`, () => shared.other) : byKey.get(key);
    },
    country,
    described,
  };
}
