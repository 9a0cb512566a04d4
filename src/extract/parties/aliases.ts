import { firstNameGender } from './firstnames.ts';
import { ON_BEHALF } from './orgwords.ts';

/** A name as it is compared (see `foldAll`), and what it names. */
export interface Known {
  readonly key: string;
  readonly kind: 'person' | 'organization' | 'group' | 'country';
  /** Is the kind only a guess? */
  readonly open: boolean;
}

/** Company forms and the like that are often left out ("Acme Corp." is "Acme"). */
const FORMS = new Set(
  'inc co corp corporation company ltd limited llc plc ag sa gmbh nv fc group holdings'.split(' '),
);
const SMALL = new Set('of and the for on in'.split(' '));

const bare = (key: string): string => {
  const words = key.split(' ');
  while (words.length > 1 && FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
};

/** "Ministry of Health" and "Health Ministry" are one. */
const turned = (key: string): string => key.replace(/^(department|ministry) of (?:the )?(.+)$/, '$2 $1');

/** The first letters of a name's words, small words left out. */
const initials = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0] ?? '')
    .join('');

/** The words of a name that each of its longer forms has too. */
const lasting = (key: string): string[] =>
  bare(key)
    .split(' ')
    .filter((word) => !SMALL.has(word));

/** Names, folded, that others may be short for: found by the rarest word of the short form, or by their initials. */
export class LongerNames {
  readonly #byWord = new Map<string, Set<string>>();

  add(key: string): void {
    for (const word of [...key.split(' '), initials(key)])
      this.#byWord.set(word, (this.#byWord.get(word) ?? new Set()).add(key));
  }

  /** The names that have all words of the key, company forms and small words aside, or its letters as initials. */
  of(key: string): readonly string[] {
    const [rarest] = lasting(key)
      .map((word) => this.#byWord.get(word) ?? new Set<string>())
      .sort((a, b) => a.size - b.size);
    return [...(rarest ?? [])];
  }
}

const isPart = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
};

/**
 * May the first name be a short form of the second: a surname, a first and a last name, an acronym, a company without
 * its legal form? Whether it is one depends on what else it may be short for.
 */
export function isShortFor(short: Known, long: Known): boolean {
  const [a, b] = [short.key.split(' '), long.key.split(' ')];
  if (long.kind === 'person' && (short.kind === 'person' || short.open)) {
    if (!isPart(a, b)) return false;
    if (a.length === 1) return short.key.length > 1;
    // "Lula da Silva" may lack the first name; "Joseph Doe" has one, and is not Michael Joseph Doe.
    return a[0] === b[0] || (a.at(-1) === b.at(-1) && !firstNameGender(a[0] ?? ''));
  }
  if (long.kind === 'organization' && (short.kind === 'organization' || short.open)) {
    return (
      turned(long.key) === turned(short.key) ||
      bare(long.key) === bare(short.key) ||
      (bare(long.key).startsWith(`${short.key} `) && !(a.length === 1 && ON_BEHALF.has(b.at(-1) ?? ''))) ||
      long.key.endsWith(` ${short.key}`) ||
      (a.length === 1 && b.length > 2 && initials(long.key) === short.key)
    );
  }
  return false;
}
