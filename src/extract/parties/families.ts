import { wordSet } from '../word-set.ts';

/** Nouns for one kind of party. */
interface Family {
  /** What any of the kind may be called. */
  readonly general: ReadonlySet<string>;
  /** What says more: a goalkeeper may be called a player, but no striker. */
  readonly special: ReadonlySet<string>;
  /** May somebody who has been called by a general noun be called by any other ("Acme, the company ... the carmaker")? */
  readonly loose: boolean;
}

const family = (general: string, special = '', loose = false): Family => ({
  general: wordSet(general),
  special: wordSet(special),
  loose,
});

const FAMILIES: readonly Family[] = [
  family(
    'company firm corporation conglomerate business giant inc co corp ltd plc',
    `startup carmaker automaker manufacturer maker retailer supermarket airline bank lender insurer brewer drugmaker chipmaker
    supplier contractor operator publisher studio brand airway motor foundry brewery dairy steel rail railway bakery pharmaceutical`,
    true,
  ),
  family('carmaker automaker manufacturer maker', 'motor'),
  family('bank lender'),
  family('airline', 'airway'),
  family('retailer', 'supermarket'),
  family('brewer', 'brewery'),
  family('manufacturer maker', 'foundry steel chipmaker drugmaker'),
  family('drugmaker', 'pharmaceutical'),
  family('operator', 'rail railway airport'),
  family('union', 'federation confederation guild association teamster worker'),
  family('club team side squad', 'fc united athletic rover ranger wanderer', true),
  family('party', 'coalition alliance bloc opposition movement'),
  family('court', 'tribunal'),
  family('agency regulator watchdog', 'bureau inspectorate authority administration commission department'),
  family('council'),
  family('ministry department'),
  family('hospital clinic'),
  family('university college school'),
  family('committee panel'),
  family('board chamber'),
  family('parliament legislature', 'assembly congress senate house duma knesset'),
  family('group', 'network cartel gang militia faction movement front league'),
  family(
    'organization organisation',
    'group network cartel gang militia faction movement federation charity foundation front league',
  ),
  family('government administration', 'cabinet authority presidency'),
  family('regime government'),
  family('military force troop', 'army navy'),
  family('king monarch'),
  family('leader ruler dictator strongman', 'president premier minister chancellor king'),
  family('lawyer attorney counsel barrister'),
  family('boss chief head', 'executive chairman chairwoman chair director ceo'),
  family('executive ceo'),
  family('chairman chairwoman chair'),
  family('coach manager'),
  family('player footballer', 'striker midfielder defender goalkeeper forward winger captain'),
  family('striker forward'),
  family('judge magistrate justice'),
  family('mediator arbitrator'),
  family('spokesman spokeswoman spokesperson'),
];

const has = ({ general, special }: Family, noun: string): boolean => general.has(noun) || special.has(noun);

/** Does the noun, in the singular, say what kind of party it is? */
export const hasFamily = (noun: string): boolean => FAMILIES.some((family) => has(family, noun));

/** Are two nouns, in the singular, of one kind? */
export const isOfKind = (kind: string, noun: string): boolean =>
  kind === noun || FAMILIES.some((family) => has(family, kind) && has(family, noun));

/** May somebody who is known by the first noun be called by the second, both in the singular? */
export const akin = (known: string, asked: string): boolean =>
  known === asked ||
  FAMILIES.some(
    (family) =>
      has(family, known) &&
      has(family, asked) &&
      (family.general.has(asked) || (family.loose && family.general.has(known))),
  );
