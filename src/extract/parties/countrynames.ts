import countries from 'world-countries/countries.json' with { type: 'json' };

/** Two unions of countries that act like countries and have seats; ISO 3166 reserves the first code. */
const UNIONS: ReadonlyMap<string, string> = new Map([
  ['EUE', 'European Union'],
  ['UNO', 'United Nations'],
]);

const names = new Map([...countries.map(({ cca3, name }) => [cca3, name.common] as const), ...UNIONS]);
// The data follow the country's own wish; English-language news mostly do not.
names.set('TUR', 'Turkey');
const known = new Set(names.values());

/** Does the code mean a union of countries, not a country? */
export const isUnion = (code: string): boolean => UNIONS.has(code);

/** The common English name of a country or a union, by its code; the code itself for one that no list has. */
export const countryName = (code: string): string => names.get(code) ?? code;

/** "north" for the northern one of two countries of one name, "south" for the other; nothing for all others. */
export function halfOf(code: string): string | undefined {
  const [, half, rest] = /^(North|South) (.+)$/.exec(countryName(code)) ?? [];
  return half && known.has(`${half === 'North' ? 'South' : 'North'} ${rest}`)
    ? half.toLowerCase()
    : undefined;
}
