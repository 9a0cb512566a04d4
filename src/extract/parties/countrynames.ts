import countries from 'world-countries/countries.json' with { type: 'json' };

/** Two unions of countries that act like countries and have seats; ISO 3166 reserves the first code. */
const UNIONS: ReadonlyMap<string, string> = new Map([
  ['EUE', 'European Union'],
  ['UNO', 'United Nations'],
]);

const names = new Map([...countries.map(({ cca3, name }) => [cca3, name.common] as const), ...UNIONS]);
// The data follow the country's own wish; English-language news mostly do not.
names.set('TUR', 'Turkey');
const codes = new Map([...names].map(([code, name]) => [name, code] as const));

/** Does the code mean a union of countries, not a country? */
export const isUnion = (code: string): boolean => UNIONS.has(code);

/** The common English name of a country or a union, by its code; the code itself for one that no list has. */
export const countryName = (code: string): string => names.get(code) ?? code;

/** "The north" and "the south", each with its code, where a code is one of two countries of one name; else nothing. */
export function halvesOf(code: string): [half: string, code: string][] {
  const [, , rest] = /^(North|South) (.+)$/.exec(countryName(code)) ?? [];
  const [north, south] = [codes.get(`North ${rest}`), codes.get(`South ${rest}`)];
  return north !== undefined && south !== undefined
    ? [
        ['north', north],
        ['south', south],
      ]
    : [];
}
