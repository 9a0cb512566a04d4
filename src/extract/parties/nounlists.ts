import { wordSet } from '../word-set.ts';

/** Who heads a country or a body and stands for it. */
export const RULERS = wordSet(`
  president premier minister chancellor king queen emir sultan monarch dictator strongman ruler despot autocrat leader
  taoiseach prince princess emperor sheikh shah pope pontiff ayatollah`);

/** Who speaks for whoever they belong to ("the union's negotiators"). */
export const VOICES = wordSet(`
  spokesman spokeswoman spokesperson official diplomat ambassador envoy negotiator representative delegate delegation
  emissary consul executive boss chief head chairman chairwoman chairperson chair director secretary treasurer
  commissioner counsel lawyer attorney barrister advocate solicitor aide adviser advisor undersecretary governor mayor
  speaker ceo cfo organizer organiser deputy administrator superintendent rector dean principal commander`);

/** The leadership of a country or a body as a whole. */
export const OFFICES = wordSet(`
  government administration regime cabinet ministry leadership management board military army navy embassy junta
  presidency secretariat headquarters office`);

/** Who acts for himself or herself; many of them are a crowd. */
export const PERSONS = wordSet(`
  coach manager captain striker midfielder defender goalkeeper winger player footballer athlete defendant suspect
  plaintiff claimant judge magistrate prosecutor mediator arbitrator founder owner billionaire tycoon entrepreneur
  investor banker lawmaker legislator congressman congresswoman senator councillor councilman councilwoman politician
  candidate nominee activist dissident journalist reporter author writer actor actress singer artist scientist
  professor researcher economist analyst expert historian scholar doctor nurse surgeon physician paramedic teacher
  student pilot driver officer detective sheriff general colonel admiral lieutenant sergeant marshal soldier gunman
  kidnapper captor abductor hijacker hostage captive victim survivor widow wife husband son daughter father mother
  brother sister parent relative man woman boy girl child teenager pensioner priest bishop archbishop cardinal imam
  rabbi cleric monk nun agent broker landlord tenant farmer trader merchant chef inventor whistleblower informant
  fugitive successor predecessor rival counterpart incumbent veteran millionaire heir ombudsman inspector investigator
  worker employee labourer laborer docker dockworker miner steelworker autoworker firefighter courier cleaner postman
  fisherman rider sailor picketer protester protestor demonstrator campaigner environmentalist rebel insurgent militant
  fighter separatist terrorist extremist jihadist guerrilla hardliner nationalist loyalist attacker pirate squatter
  resident villager inhabitant citizen migrant refugee voter taxpayer parliamentarian mp critic supporter follower ally
  opponent adversary shareholder creditor customer consumer buyer passenger commuter patient motorist subscriber
  juror guardsman peacekeeper academic observer employer grower exporter importer republican democrat socialist
  islander homeowner householder parishioner herder trader dealer shopkeeper stallholder trucker mechanic engineer
  technician skipper vendor hawker baker butcher waiter apprentice trainee graduate blogger celebrity caregiver
  communist prisoner inmate detainee witness intermediary bomber shooter sniper assassin
  robber smuggler trafficker hacker donor sponsor thief arsonist neighbour neighbor colleague scout volunteer musician rapper eyewitness
  correspondent comedian filmmaker photographer monsignor reverend
  seaman crewman policeman policewoman businessman businesswoman welder machinist electrician carpenter porter longshoreman
  stevedore dentist midwife shipowner lecturer screenwriter veterinarian settler bondholder orphan conscript reservist
  professional practitioner clinician executor beneficiary trustee liquidator bodyguard promoter bidder heiress girlfriend boyfriend fiance fiancee
  uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter grandchild stepfather stepmother stepson
  sibling biographer publicist therapist psychiatrist psychologist pharmacist dermatologist anaesthetist anesthesiologist
  cardiologist coroner pathologist nanny housekeeper chauffeur gardener classmate teammate roommate housemate tutor
  headteacher headmaster headmistress pupil referee umpire jockey boxer swimmer sprinter cyclist dancer composer
  conductor orderly midwife carer babysitter accountant auditor impresario godfather godmother confidant confidante
  mistress accuser assailant stalker bystander onlooker mourner admirer devotee descendant ancestor sympathiser
  sympathizer`);

/** Organisations of their own. */
export const BODIES = wordSet(`
  company firm corporation conglomerate startup carmaker automaker manufacturer maker retailer supermarket airline bank
  insurer brewer drugmaker chipmaker supplier contractor operator publisher studio shipyard refinery utility brand
  business union federation confederation association guild club team squad league party coalition alliance bloc
  opposition movement faction militia gang cartel network group organization organisation charity foundation institute
  church university college school hospital clinic court tribunal jury regulator watchdog agency bureau department
  commission council committee panel taskforce parliament senate congress assembly legislature chamber house police
  prosecution defense defence fund consortium cooperative syndicate institution mosque synagogue diocese theatre museum
  orchestra consulate inspectorate community estate laboratory broadcaster developer distributor wholesaler
  bookmaker nonprofit thinktank tribe clan`);

/** What only counts in the plural, or is many by itself. */
export const CROWDS = wordSet(`
  people staff public crowd crew force troop power family member side user partner enemy person
  minority local moderate liberal conservative exile producer lender guard monitor peer fan youth well-wisher entourage household`);

/** Countries. */
export const LANDS = wordSet('country nation state kingdom republic');

/** Whom organisations have, and persons seldom. */
export const EMPLOYED =
  wordSet(`executive ceo chairman chairwoman chair director president manager coach captain striker
  midfielder defender goalkeeper winger player employee worker shareholder creditor customer member passenger management
  board headquarters subsidiary`);
