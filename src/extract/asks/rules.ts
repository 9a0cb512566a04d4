import type { AskSide } from '../finding.ts';
import { findAbsences } from './absence.ts';
import { findAdamant } from './adamant.ts';
import { findAmounts } from './amounts.ts';
import { findAnnounced } from './announce.ts';
import { findBehests } from './behest.ts';
import { findBids } from './bids.ts';
import { findClefts } from './clefts.ts';
import { findConditions } from './conditions.ts';
import { findContingent } from './contingent.ts';
import { findDecisions } from './decisions.ts';
import { findExistentials } from './existential.ts';
import { findFavoured } from './favoured.ts';
import type { Found } from './found.ts';
import { findGiving } from './giving.ts';
import { findHelping } from './helping.ts';
import { findImperatives } from './imperative.ts';
import { findInventory } from './inventory.ts';
import { findRulings } from './judges.ts';
import { findNeeds } from './lacking.ts';
import type { Line } from './line.ts';
import { findMotions } from './motions.ts';
import { findNecessity } from './necessity.ts';
import { findNominal } from './nominal.ts';
import { findObligations } from './obligation.ts';
import { findOpposed } from './opposed.ts';
import { findParticles } from './particles.ts';
import { findPermission } from './permission.ts';
import { findPersuading } from './persuading.ts';
import { findPromises } from './promises.ts';
import { findProtests } from './protest.ts';
import { findRefusals } from './refusal.ts';
import { findStrivings } from './strivings.ts';
import { findThreats } from './threats.ts';
import { findTrades } from './trade.ts';
import { findUltimatums } from './ultimatum.ts';
import { findVerbal } from './verbal.ts';
import { findVows } from './vows.ts';
import { findInclined, findWilling } from './willing.ts';
import { findWithheld } from './withheld.ts';

/** What finds asks in one sentence, the surest first: of two that overlap in one kind the first stays. */
export const RULES: readonly ((line: Line, holder: AskSide | undefined) => Found[])[] = [
  findWilling,
  findInclined,
  findAdamant,
  findVerbal,
  findPersuading,
  findMotions,
  findRulings,
  findRefusals,
  findParticles,
  findOpposed,
  findProtests,
  findFavoured,
  findWithheld,
  findAbsences,
  findConditions,
  findContingent,
  findThreats,
  findVows,
  findDecisions,
  findStrivings,
  findUltimatums,
  findBids,
  findNominal,
  findBehests,
  findObligations,
  findExistentials,
  findNecessity,
  findNeeds,
  findClefts,
  findImperatives,
  findPermission,
  findGiving,
  findHelping,
  findPromises,
  findTrades,
  findAnnounced,
  findInventory,
  findAmounts,
];
