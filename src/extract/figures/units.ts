import type { Token } from '../tokens.ts';
import { bare } from './bare.ts';

/** Signs that stand before (or behind) an amount of money, with their ISO 4217 codes. A bare dollar is taken for the US one. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
]);
const CODES = 'USD EUR GBP JPY CHF CNY INR RUB AUD CAD NZD SEK NOK DKK PLN KRW BRL MXN ZAR TRY UAH ILS'.split(
  ' ',
);

/** The currency that a word in front of a number names: "$", "US$", "EUR". */
export const currencyBefore = (token: Token | undefined): string | undefined =>
  token && (SIGNS.get(token.lower) ?? CODES.find((code) => code === token.text));

const MONEY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'dollar dollars dlr dlrs buck bucks',
    EUR: 'euro euros',
    GBP: 'pound pounds quid sterling stg',
    JPY: 'yen',
    CNY: 'yuan renminbi',
    INR: 'rupee rupees',
    RUB: 'rouble roubles ruble rubles',
    CHF: 'franc francs',
    DEM: 'mark marks',
    KRW: 'won',
    TRY: 'lira liras',
    UAH: 'hryvnia hryvnias',
    ILS: 'shekel shekels',
    MXN: 'peso pesos',
    BRL: 'real reais',
    ZAR: 'rand',
    SEK: 'krona kronor',
    NOK: 'krone kroner',
    CZK: 'koruna crowns',
    PLN: 'zloty zlotys',
    HUF: 'forint forints',
    ITL: 'lire',
    ESP: 'peseta pesetas',
    NLG: 'guilder guilders florins',
    THB: 'baht',
    IDR: 'rupiah',
    NGN: 'naira',
    KES: 'shilling shillings',
    AED: 'dirham dirhams',
    SAR: 'riyal riyals',
    IQD: 'dinar dinars',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
);

/** Units of measure: each spelling, with its singular. */
const MEASURES: ReadonlyMap<string, string> = new Map(
  [
    'second seconds sec secs',
    'minute minutes min mins',
    'hour hours hr hrs',
    'day days',
    'week weeks',
    'fortnight fortnights',
    'month months',
    'quarter quarters',
    'year years yr yrs',
    'decade decades',
    'century centuries',
    'km kms kilometre kilometres kilometer kilometers',
    'mile miles',
    'metre metres meter meters m',
    'cm centimetre centimetres centimeter centimeters',
    'mm millimetre millimetres millimeter millimeters',
    'foot feet ft',
    'inch inches',
    'yard yards',
    'hectare hectares ha',
    'acre acres',
    'tonne tonnes',
    'ton tons',
    'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
    'gram grams gramme grammes g',
    'pound-weight lb lbs',
    'litre litres liter liters',
    'gallon gallons',
    'barrel barrels',
    'bpd b/d',
    'cent cents ct cts',
    'pence',
    'degree degrees °c °f °',
    'watt watts',
    'kw kilowatt kilowatts',
    'mw megawatt megawatts',
    'gw gigawatt gigawatts',
    'kph km/h',
    'mph',
  ].flatMap((line) => {
    const [singular = '', ...others] = line.split(' ');
    return [singular, ...others].map((form) => [form, singular] as const);
  }),
);

/** What a figure is measured in, and the token index behind the words that say so. */
export interface UnitAt {
  readonly unit: string;
  readonly to: number;
}

const PERCENT = new Set(['%', 'percent', 'pc', 'percentage', 'pct']);

/** The unit that begins at a token: percent, money or a measure; a hyphen may stand in front ("15-minute"). */
export function unitAt(tokens: readonly Token[], from: number): UnitAt | null {
  const at = /^(?:-|metric)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const word = bare(tokens[at]);
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'per' && next === 'cent') return { unit: '%', to: at + 2 };
  if (PERCENT.has(word)) return { unit: '%', to: /^points?$/.test(next) ? at + 2 : at + 1 };
  const nation = tokens[at]?.pos === 'PROPN' || tokens[at]?.pos === 'ADJ' || /^(?:us|u\.s\.)$/.test(word);
  const money = MONEY.get(word) ?? (nation ? MONEY.get(next) : undefined);
  // "pounds" is weight only where nothing else says money; the papers mean money far more often.
  if (money) return { unit: money, to: MONEY.has(word) ? at + 1 : at + 2 };
  const measure = MEASURES.get(word);
  return measure ? { unit: measure, to: at + 1 } : null;
}

/** Whether the name of a currency begins at a token. */
export const moneyAt = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z]{3}$/.test(unitAt(tokens, at)?.unit ?? '');
