/** Nouns that are used for one another: "the company" may be a carmaker, "the union" a federation. */
const FAMILIES = [
  `company firm corporation conglomerate startup carmaker automaker manufacturer maker retailer supermarket airline bank
  lender insurer brewer drugmaker chipmaker supplier contractor operator publisher studio brand business giant
  inc co corp ltd plc airway motor foundry brewery dairy steel rail railway bakery pharmaceutical`,
  'union federation confederation guild association teamster worker',
  'club team side squad fc united athletic rover ranger wanderer',
  'party coalition alliance bloc opposition movement',
  'court tribunal',
  'agency regulator watchdog bureau inspectorate authority administration commission department',
  'council committee panel board chamber',
  'parliament assembly congress senate house legislature duma knesset',
  'group organization organisation network cartel gang militia faction movement federation charity foundation front league',
  'government administration cabinet authority presidency',
  'regime government',
  'military army navy force troop',
  'president',
  'minister premier',
  'king monarch',
  'leader ruler dictator strongman president premier minister chancellor king',
  'lawyer attorney counsel barrister',
  'boss chief head executive chairman chairwoman chair director ceo',
  'coach manager',
  'player striker midfielder defender goalkeeper forward winger captain footballer',
  'judge magistrate justice',
  'mediator arbitrator',
  'spokesman spokeswoman spokesperson',
].map((family) => new Set(family.split(/\s+/)));

/** Does the noun, in the singular, say what kind of party it is? */
export const hasFamily = (noun: string): boolean => FAMILIES.some((family) => family.has(noun));

/** Can two nouns, in the singular, be used for one another? */
export const akin = (a: string, b: string): boolean =>
  a === b || FAMILIES.some((family) => family.has(a) && family.has(b));
