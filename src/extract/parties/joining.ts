import { isShortFor, LongerNames } from './aliases.ts';
import { gluedNames, lastWord } from './gluednames.ts';
import { enrich, type Member, memberOf } from './members.ts';
import type { Name } from './names.ts';
import type { Namesakes, Shared } from './namesakes.ts';

/** Make the members that have names, the fullest names first, and give the member of each name, and who share a surname. */
export function joinNames(
  names: readonly Name[],
  acronyms: ReadonlyMap<string, string>,
  members: Member[],
): { readonly byKey: ReadonlyMap<string, number>; readonly namesakes: Namesakes } {
  const byKey = new Map<string, number>();
  const namesakes = new Map<string, Shared>();
  const full = new LongerNames();
  const keys = new Set(names.map(({ key }) => key));
  // "Tim" beside "Tim Doe": who is called by the first name is not called by the surname as well.
  const byFirstName = (index: number): boolean =>
    [...byKey].some(
      ([key, other]) => other === index && key.includes(' ') && keys.has(key.split(' ')[0] ?? ''),
    );
  for (const [key, uses] of fullestFirst(names)) {
    const made = memberOf(uses);
    const longer = acronyms.has(key) ? [acronyms.get(key) ?? ''] : full.of(key);
    const fits = longer.flatMap((other) => {
      const index = byKey.get(other);
      const long = members[index ?? -1];
      const known = long && isShortFor({ ...made, key }, { ...long, key: other });
      return index !== undefined && (known || acronyms.has(key)) ? [index] : [];
    });
    const bearers = [...new Set(fits)];
    const persons = bearers.every((index) => members[index]?.kind === 'person');
    const alone = persons ? bearers.filter((index) => !byFirstName(index)) : [];
    const chosen = choose(bearers, uses, members) ?? (alone.length === 1 ? alone[0] : undefined);
    if (chosen === undefined && alone.length > 1) {
      for (const use of uses) enrich(made, use);
      namesakes.set(key, { parties: alone, other: made });
      continue;
    }
    const index = chosen ?? members.push(made) - 1;
    byKey.set(key, index);
    full.add(key);
    const party = members[index];
    if (party) for (const use of uses) enrich(party, use);
  }
  return { byKey, namesakes };
}

/** The uses of each name, those with the most words first. */
function fullestFirst(names: readonly Name[]): [string, Name[]][] {
  const lastWords = new Set(names.filter(({ text }) => text.includes(' ')).map(({ key }) => lastWord(key)));
  const surnames = new Set(
    names.filter(({ kind, key }) => kind === 'person' && key.includes(' ')).map(({ key }) => lastWord(key)),
  );
  // "the Doe-Roe meeting" names two parties and is none.
  const pair = ({ text, key }: Name): boolean =>
    /^[^\s-]+-[^\s-]+$/.test(text) && key.split(' ').every((word) => lastWords.has(word));
  // "Castle" is a person where the article names "Miriam Castle".
  const surname = ({ kind, key, definite }: Name): boolean =>
    kind === 'thing' && !definite && surnames.has(key);
  const groups = Map.groupBy(
    names.filter((name) => (!NO_PARTY.has(name.kind) || surname(name)) && !pair(name)),
    ({ key }) => key,
  );
  const personal = [...groups].filter(([, uses]) =>
    uses.some(({ kind }) => kind === 'person' || kind === 'unknown'),
  );
  const glued = gluedNames(personal.map(([key]) => key));
  for (const key of glued) groups.delete(key);
  for (const [key, uses] of groups) {
    // A word that only ever follows "in" or "near" is a place.
    if (uses.every(({ kind, located }) => kind === 'unknown' && located)) groups.delete(key);
  }
  const words = new Map([...groups.keys()].map((key) => [key, key.split(' ').length]));
  const length = (key: string): number => words.get(key) ?? 0;
  return [...groups].sort(([a], [b]) => length(b) - length(a) || b.length - a.length);
}

const NO_PARTY: ReadonlySet<Name['kind']> = new Set(['country', 'outlet', 'thing']);

/** Of the parties that a name may be short for, the only one; a surname goes before a first name, and the gender must fit. */
function choose(
  fits: readonly number[],
  uses: readonly Name[],
  members: readonly Member[],
): number | undefined {
  if (fits.length < 2) return fits[0];
  const gender = uses.find((use) => use.gender)?.gender;
  const last = uses[0]?.text ?? '';
  const better = fits.filter((index) => {
    const party = members[index];
    return party?.name.endsWith(last) && (!gender || !party.gender || party.gender === gender);
  });
  return better.length === 1 ? better[0] : undefined;
}
