/**
 * What a common noun says about the party that it describes:
 * `ruler` heads a country or a body and stands for it; `voice` speaks for whoever it belongs to ("the union's negotiators");
 * `office` is that body's leadership as a whole ("the government"); `person` acts for himself or herself;
 * `body` is an organisation of its own; `crowd` is many people of their own; `land` is a country.
 */
export type NounClass = 'ruler' | 'voice' | 'office' | 'person' | 'body' | 'crowd' | 'land';

export interface PartyNoun {
  readonly noun: NounClass;
  /** In the singular. */
  readonly lemma: string;
  readonly plural: boolean;
}

const CLASSES: Readonly<Record<NounClass, string>> = {
  ruler: `president premier minister chancellor king queen emir sultan monarch dictator strongman ruler despot autocrat
    leader prince princess emperor sheikh shah pope pontiff ayatollah`,
  voice: `spokesman spokeswoman spokesperson official diplomat ambassador envoy negotiator representative delegate
    delegation emissary attache consul executive boss chief head chairman chairwoman chairperson chair director
    secretary treasurer commissioner counsel lawyer attorney barrister advocate solicitor aide adviser advisor
    undersecretary governor mayor speaker ceo cfo president-elect vice-president organizer organiser deputy
    administrator superintendent rector dean principal commander`,
  office: `government administration regime cabinet ministry leadership authority management board military army navy
    embassy junta presidency secretariat headquarters executive`,
  person: `coach manager captain striker midfielder defender goalkeeper winger player footballer athlete
    defendant suspect accused plaintiff claimant judge magistrate prosecutor mediator arbitrator founder owner
    billionaire tycoon entrepreneur investor banker lawmaker legislator congressman congresswoman senator councillor
    councilman councilwoman politician candidate nominee activist dissident journalist reporter author writer actor
    actress singer artist scientist professor researcher economist analyst expert historian scholar doctor nurse
    surgeon teacher student pilot driver officer detective sheriff general colonel admiral lieutenant sergeant
    marshal soldier gunman kidnapper hijacker hostage victim survivor widow wife husband son daughter father mother
    brother sister man woman boy girl teenager pensioner priest bishop archbishop cardinal imam rabbi cleric monk nun
    agent broker landlord tenant farmer chef inventor whistleblower informant fugitive
    successor predecessor rival counterpart incumbent veteran millionaire heir
    ombudsman inspector investigator lady gentleman guy`,
  body: `company firm corporation conglomerate startup carmaker automaker manufacturer maker retailer supermarket
    airline airport bank lender insurer brewer drugmaker chipmaker supplier contractor operator publisher studio
    shipyard refinery utility
    union federation confederation association guild club team squad side league party coalition alliance bloc
    opposition movement faction militia guerrilla gang cartel network group organization organisation charity
    foundation institute church university college school hospital clinic court tribunal jury regulator watchdog
    agency bureau department commission council committee panel taskforce parliament senate congress assembly
    legislature chamber house police prosecution defense defence
    fund consortium cooperative syndicate institution mosque synagogue diocese vatican theatre museum orchestra
    consulate community inspectorate brand business `,
  crowd: `worker employee labourer laborer staff picketer protester protestor demonstrator rebel insurgent
    militant fighter separatist terrorist extremist jihadist guerilla kidnapper captor abductor hijacker pirate
    gunman attacker hostage captive resident villager inhabitant citizen local
    student teacher nurse doctor physician farmer driver pilot miner docker dockworker fisherman rider courier cleaner
    steelworker autoworker firefighter paramedic medic postman
    migrant refugee victim family relative survivor lawmaker legislator senator congressman mp parliamentarian
    politician activist campaigner environmentalist critic supporter follower ally opponent adversary enemy partner
    investor shareholder creditor lender customer consumer buyer passenger commuter patient parent motorist user
    subscriber fan owner player prosecutor judge juror magistrate soldier troop force officer guard guardsman
    peacekeeper mediator scientist expert analyst observer economist scholar academic researcher voter taxpayer
    people person public crowd community tribe clan minority
    employer landlord tenant trader merchant grower producer exporter importer hardliner moderate conservative
    liberal republican democrat socialist communist nationalist loyalist dissident exile prisoner inmate detainee
    witness inspector monitor investigator intermediary broker peer neighbour neighbor
    member colleague billionaire entrepreneur scout side
    power veteran man woman child youth volunteer squatter crew sailor athlete artist writer
    journalist actor musician`,
  land: 'country nation state kingdom republic island',
};

/** Nouns whose plural is what counts: one of them is a person, many of them a crowd. */
const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'people',
  police: 'police',
  staff: 'staff',
  troops: 'troop',
  forces: 'force',
  men: 'man',
  women: 'woman',
  children: 'child',
  wives: 'wife',
  crew: 'crew',
  families: 'family',
};
const ALWAYS_PLURAL = new Set(['people', 'staff', 'public', 'crew', 'police']);

const singulars = new Map<string, NounClass>();
const plurals = new Map<string, NounClass>();
for (const noun of ['land', 'person', 'body', 'office', 'voice', 'ruler'] as const) {
  for (const word of CLASSES[noun].trim().split(/\s+/)) singulars.set(word, noun);
}
for (const noun of ['land', 'crowd', 'person', 'body', 'office', 'voice', 'ruler'] as const) {
  for (const word of CLASSES[noun].trim().split(/\s+/)) plurals.set(word, noun);
}
for (const word of CLASSES.crowd.trim().split(/\s+/)) plurals.set(word, 'crowd');

function singular(word: string): string | undefined {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses') || word.endsWith('ches')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : undefined;
}

/** What a noun, in lower case, says about a party; nothing when it describes none. */
export function partyNoun(word: string): PartyNoun | undefined {
  const one = singular(word);
  const many = one === undefined ? undefined : plurals.get(one);
  if (one !== undefined && many !== undefined) return { noun: many, lemma: one, plural: true };
  if (ALWAYS_PLURAL.has(word)) return { noun: plurals.get(word) ?? 'crowd', lemma: word, plural: true };
  const noun = singulars.get(word) ?? (CROWD_SINGULAR.has(word) ? 'person' : undefined);
  return noun && { noun, lemma: word, plural: false };
}

/** Crowd nouns whose singular is one person of that kind ("a worker", "the rebel"). */
const CROWD_SINGULAR = new Set(CLASSES.crowd.trim().split(/\s+/));
for (const word of [
  'people',
  'public',
  'crowd',
  'community',
  'force',
  'troop',
  'power',
  'local',
  'moderate',
  'liberal',
  'conservative',
  'family',
  'minority',
  'member',
  'side',
  'user',
  'partner',
  'exile',
  'enemy',
  'person',
  'tribe',
  'clan',
  'staff',
  'monitor',
  'fan',
  'guard',
  'peer',
  'producer',
  'lender',
  'crew',
  'youth',
]) {
  CROWD_SINGULAR.delete(word);
}
