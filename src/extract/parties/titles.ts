import type { Token } from '../tokens.ts';
import { partyNoun } from './nouns.ts';

export type Gender = 'm' | 'f';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Forms of address and ranks that are no nouns of their own, and whom they address. */
const ADDRESS: ReadonlyMap<string, Gender | undefined> = new Map([
  ...words('mr sir lord baron count father brother don senor monsieur herr').map((w) => [w, 'm'] as const),
  ...words('mrs ms miss lady dame madame madam baroness countess sister dona senora frau').map(
    (w) => [w, 'f'] as const,
  ),
  ...words(`dr prof sen rep gov gen lt col maj capt sgt cpl adm cmdr rev hon he justice major commodore brigadier
    constable trooper private cllr`).map((w) => [w, undefined] as const),
]);

const MALE = new Set(
  words(`king prince emperor emir sultan sheikh shah pope pontiff imam ayatollah rabbi bishop archbishop cardinal priest monk spokesman chairman
    congressman councilman businessman actor husband son father brother gentleman boy man guy landlord`),
);
const FEMALE = new Set(
  words(`queen princess empress spokeswoman chairwoman congresswoman councilwoman businesswoman actress wife daughter
    mother sister lady girl woman nun widow`),
);

/** Words that stand before a title and belong to it. */
const QUALIFIERS = new Set(
  words(`prime vice deputy foreign former acting interim chief senior executive attorney assistant associate first
    managing general secretary supreme interior defense defence finance justice health trade energy economy education
    labour labor environment treasury opposition elected caretaker outgoing incoming lead top special national
    managing co party union company transport communications information agriculture farm tourism culture sports housing
  welfare planning water mining oil petroleum industry immigration migration development home internal security police
  aviation railways shipping ports fisheries science technology commerce business employment economic social public
  religious`),
);

/** Nouns that forms of address are short for. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dr: 'doctor',
    prof: 'professor',
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    gen: 'general',
    col: 'colonel',
    lt: 'lieutenant',
    capt: 'captain',
    cllr: 'councillor',
    sgt: 'sergeant',
    adm: 'admiral',
    rev: 'reverend',
    justice: 'judge',
  }),
);

export const isAddress = (word: string): boolean => ADDRESS.has(word);
export const isQualifier = (word: string): boolean => QUALIFIERS.has(word);

/** Is the word, folded, a title that a person's name may follow? */
export const isTitle = (word: string): boolean => {
  if (ADDRESS.has(word)) return true;
  const noun = partyNoun(word);
  return (
    noun !== undefined &&
    !noun.plural &&
    noun.noun !== 'body' &&
    noun.noun !== 'land' &&
    noun.noun !== 'office'
  );
};

/** Whom a title, a form of address or a word for a relative means. */
export const genderOf = (word: string): Gender | undefined =>
  ADDRESS.get(word) ?? (MALE.has(word) ? 'm' : FEMALE.has(word) ? 'f' : undefined);

const QUALIFIED = new Set(
  words('minister secretary president executive general governor chairman director chief premier'),
);

/** The title that ends at a token, with the word before it that makes it another office ("prime minister"); "person" for "Mr." */
export function titleAt(tokens: readonly Token[], at: number): string {
  const word = tokens[at]?.folded ?? '';
  if (isAddress(word)) return NOUNS.get(word) ?? 'person';
  const hyphen = tokens[at - 1]?.text === '-';
  const before = tokens[at - (hyphen ? 2 : 1)]?.folded ?? '';
  return QUALIFIED.has(word) && QUALIFIERS.has(before) && !PASSING.has(before) ? `${before} ${word}` : word;
}

/** Words before a title that leave the office the same. */
const PASSING = new Set(
  words('former acting elected caretaker outgoing incoming opposition national party union company'),
);

/** May somebody with the first title be called by the second? "The minister" is a finance minister, but no prime minister. */
export const answersTo = (title: string, asked: string): boolean =>
  title === asked || (title.endsWith(` ${asked}`) && !/^(?:prime|vice|deputy) /.test(title));
