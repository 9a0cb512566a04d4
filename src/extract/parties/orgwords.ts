import { wordSet } from '../word-set.ts';
/** Last words of the names of organisations ("Constitutional Court", "Nordic Rail"), folded. */
export const ORGANIZATION: ReadonlySet<string> = wordSet(`
  academy administration agency airlines airways alliance army assembly association associates athletic authority bank
  bancorp banking board brigade brigades brotherhood bureau cabinet cartel center centre chamber church clinic club co coalition
  college command commission committee community company confederation conference congress consortium
  convention cooperative corp corporation corps council court courts department directorate division duma electric
  electronics energy enterprises entertainment exchange executive fc federation fleet force forces foods forum foundation
  front fund gas gmbh government group guard guards guild holding holdings hospital house inc industries initiative
  institute institution intelligence international investments knesset laboratories laboratory league legion
  limited llc llp ltd mills ministry mission mosque motor motors movement museum nations navy network nv office oil
  organisation organization parliament partners partnership party petroleum pharma pharmaceuticals plc police
  power press prosecution rail railway railways regime regiment representatives reserve resources revolution sa secretariat security senate
  service services shipping soccer society solutions staff steel studios syndicate systems taliban team technologies
  teamsters telecom treasury tribunal trust union unions united university utd ventures watch watchdog workers works
  youth zeitung aerospace automotive aviation biotech chemicals logistics mining petrochemicals railroad republicans democrats
  conservatives greens liberals socialists communists nationalists panel jury fed inspectorate observatory
  commissioner confederacy energy capital media pharma labs solar wireless telecoms hotels resorts stores markets brands
  beverages cement minerals metals textiles apparel insurance financial properties homes games pictures records wanderers rovers rangers brewers brewery bakery dairy toys robotics appliances cars trucks foodservice`);

/**
 * What companies deal in, as the last word of their names ("Norwick Glass"). Some are surnames as well: after a first name they
 * name a person.
 */
export const INDUSTRY: ReadonlySet<string> = wordSet(`
  glass rubber paper timber lumber plastics plastic ceramics tyres tires paints optics semiconductors instruments cables wire
  tobacco spirits wines sugar grain seeds fertilizers fertilisers coal copper nickel lithium uranium hydro nuclear renewables
  sewage waste recycling grid turbines engines propulsion dynamics avionics software data digital online cloud
  analytics consulting advisory management asset assets equity acquisitions developments construction builders builds realty
  rentals leasing logistics freight haulage couriers express parcels cargo ferries lines cruises tours travel leisure
  gaming casinos cinemas theatres publishing broadcasting radio music fashion footwear jewellery cosmetics farms meats
  poultry seafood bakeries breweries distillers vineyards restaurants cafes supermarkets grocers outlets pharmacy healthcare
  care genetics genomics therapeutics biosciences sciences diagnostics devices medical dental terminals tankers airports
  packaging plumbing tools machinery equipment components materials aluminium aluminum alloys foundry forge mineral packers
  electricals lighting furniture flooring tiles bricks concrete asphalt quarries exploration drilling pipelines refining
  refineries fuels water utilities mobile cellular satellite semiconductor microsystems networks interactive payments lending
  mortgage mortgages savings brokers brokerage securities reinsurance assurance underwriters annuities pensions wealth`);

/** Bodies for others, which nobody calls by the first word of their names: "Norwick" is not the Norwick Exporters' Council. */
export const ON_BEHALF: ReadonlySet<string> = wordSet(
  'association associations council councils chamber court courts police authority hospital airport board commission committee',
);

/** Last words of the names of places and things, which do not act. */
export const PLACE: ReadonlySet<string> = wordSet(`
  airport archipelago avenue basin bay beach boulevard bridge building canal cape castle cathedral channel city coast
  county creek dam delta desert district east estate field forest freeway garden gulf harbor harbour heights highway hill hills
  hotel island islands isles lake lane mall mount mountain mountains north ocean palace park peninsula plain plateau plaza
  port province region ridge river road sea shore south square stadium station strait straits street territory tower
  towers town tunnel valley village west zone war wars day eve week olympics games cup bowl prize award awards act
  treaty agreement accord accords pact deal plan protocol convention-text summit amendment constitution crisis election elections
  resolution festival holiday christmas easter ramadan bible quran covid middle-east derby series
  tv internet english spanish arabic`);

/** Words after "of", "for" and "on" that lead an organisation's name on over an "and" ("Department of Health and Human Services"). */
export const POLICY: ReadonlySet<string> = wordSet(`
  state defense defence affairs finance health human services security studies trade industry labor labour justice commerce
  development education culture sport sports agriculture fisheries energy environment transport transportation housing
  welfare foreign internal interior home homeland cooperation communications technology science research tourism rights
  treasury customs migration immigration planning infrastructure water climate women families media information relations
  intelligence veterans safety emergencies policy staff food firearms wildlife`);

/** Days, months and other capitalised words that name nobody. */
export const CALENDAR: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt est edt
  utc bst cet easter christmas ramadan i ok okay q a internet covid gdp ceo tv us-based nobody everybody god bible english`);

/** Small words inside a person's name. */
export const PARTICLE: ReadonlySet<string> = wordSet(
  'al el bin ibn bint ben de da do dos das del della di du des van von der den ter la le zu y e abu los las',
);

/** Nouns that begin sentences and headlines and name nobody alone ("News of the deal"; but "World Health Organization"). */
export const HEADLINE: ReadonlySet<string> = wordSet(
  'news world report reports source sources details meeting talks total',
);
