import { kinsNamed } from '../kin.ts';

/** Something of which a story has one number, whatever words an article has for it: who is on strike, who was on board. */
export interface TallyKind {
  readonly name: string;
  /** An article has such a number of its own only where it begins with one of these. */
  readonly about: ReadonlySet<string>;
  /** What it is counted in: one by one, in per cent, or in money. */
  readonly of: 'count' | '%' | 'money';
  /** Words of its clause that say that it is such a number. */
  readonly told: RegExp;
  /** What may be counted, as the last word of the noun phrase; a number without a noun is of people. */
  readonly counted: RegExp;
}

const COLLISIONS = 'collision accident';
const DISEASES = 'cholera measles ebola malaria typhoid polio dengue plague flu influenza coronavirus';
/** What befalls many at once, and seldom twice in one story: attacks do. */
const DISASTERS = `earthquake flood fire explosion crash collapse derailment storm hurricane cyclone typhoon tornado landslide
  mudslide tsunami eruption outbreak epidemic pandemic virus heatwave avalanche shipwreck capsize shooting stampede bombing massacre
  ${COLLISIONS} ${DISEASES}`;
const ACCIDENTS = 'crash collision derailment accident shipwreck sink sank capsize aground ditch hijack';
const ELECTIONS = 'election referendum vote ballot poll';

/** People under the widest names: others may be counted beside them. */
const ANYBODY = /^(?:people|persons|residents|inhabitants|civilians|villagers|locals|individuals)$/i;
/** People under whatever name. */
const WHOEVER =
  /^(?:people|persons|residents|inhabitants|civilians|villagers|locals|individuals|patients|children|infants|babies|adults|customers|guests|pupils|students|demonstrators|protesters|protestors|marchers|supporters|opponents)$/i;

/** Fates of which an article gives one sum for what it is about, and what it is about then. */
export const FATES: ReadonlySet<string> = kinsNamed('kill injure miss homeless displace');
export const TOLLED: ReadonlySet<string> = kinsNamed(DISASTERS);

/** What somebody pays for something: of several, nobody knows which is whose. */
export const PRICE = 'price';

/** What else than its dead and injured an article gives one number of. */
export const TALLY_KINDS: readonly TallyKind[] = [
  {
    name: 'infected',
    about: kinsNamed(
      'outbreak epidemic pandemic virus disease infection poisoning fever illness salmonella cholera measles ebola malaria typhoid polio dengue plague flu influenza coronavirus',
    ),
    of: 'count',
    told: /\b(?:infected|infections?|cases|sickened|(?:fell|fallen|fall|falling) (?:ill|sick)|tested positive|contracted)\b/i,
    counted: new RegExp(`${WHOEVER.source}|^(?:cases|infections)$`, 'i'),
  },
  {
    name: 'evacuated',
    about: kinsNamed(`${DISASTERS} wildfire volcano evacuation evacuate leak dam`),
    of: 'count',
    told: /\b(?:evacuated|evacuees|displaced|fled|flee|(?:moved|taken|brought) to (?:safety|shelters?|schools?|higher ground)|(?:left|leave|abandon(?:ed)?) their homes|(?:driven|forced) (?:out|from))\b/i,
    counted: ANYBODY,
  },
  {
    name: 'aboard',
    about: kinsNamed(ACCIDENTS),
    of: 'count',
    told: /\b(?:aboard|on board|carrying|carried)\b/i,
    counted: /^(?:people|persons|passengers|travellers|travelers|crew)$/i,
  },
  {
    name: 'survivors',
    about: kinsNamed(ACCIDENTS),
    of: 'count',
    told: /\bsurviv(?:ed|ors?)\b/i,
    counted: /^(?:people|persons|passengers|survivors)$/i,
  },
  {
    name: 'on strike',
    about: kinsNamed('strike walkout stoppage'),
    of: 'count',
    told: /\b(?:on strike|striking|strikers|walked (?:out|off)|walk (?:out|off)|downed tools|stopped work|(?:joined|joining|(?:took|take|taking) part in) the (?:strike|walkout|stoppage|action)|taking part)\b/i,
    counted: /^(?!trains|flights|ships|vessels|buses|schools|hospitals|days|companies|unions)/i,
  },
  {
    name: 'at a rally',
    about: kinsNamed('protest demonstration march rally demonstrate protester'),
    of: 'count',
    told: /\b(?:march(?:ed|ing|ers)?|rallied|demonstrat(?:ed|ing|ors)|protest(?:ed|ing|ers|ors)|(?:took|take|taking) part|turned out|turnout|gathered|took to the streets|attended|crowds?)\b/i,
    counted: WHOEVER,
  },
  {
    name: 'jobs lost',
    about: kinsNamed('job merger takeover closure layoff redundancy restructuring cut'),
    of: 'count',
    told: /\b(?:cut|cuts|cutting|cost|lose|losing|lost|loss of|losses|go|shed|shedding|axe|axed|at risk|threatened|eliminat(?:e|ed|ing)|destroy|disappear|laid off|lay off|redundan(?:t|cies)|dismiss(?:ed)?)\b/i,
    counted: /^(?:jobs|posts|positions|redundancies)$/i,
  },
  {
    name: 'turnout',
    about: kinsNamed(ELECTIONS),
    of: '%',
    told: /\b(?:turnout|turn-out|(?:took|taken) part|(?:cast|casting) (?:a |an |their )?(?:ballots?|votes?)|went to the polls|participation)\b/i,
    counted: /^(?:voters?|electorate|turnout|people|cast)$/i,
  },
  {
    name: PRICE,
    about: kinsNamed('merger takeover acquisition buyout bid deal transfer fee'),
    of: 'money',
    told: /\b(?:worth|values?|valued|valuing|price|fee|(?:agreed|agrees|offered|offers) to pay|(?:to|will|would) pay|buy|bought|acquire|acquired|purchase[ds]?)\b/i,
    counted: /./,
  },
];
