import { wordSet } from '../word-set.ts';

/** What is searched for and not asked of anybody, beside people. */
export const SEARCHED = wordSet(`
  evidence clue clues information truth cause causes source origin owner owners suspect suspects man men woman women
  person missing survivor survivors witness witnesses culprit culprits killer killers attacker attackers gunman
  fugitive fugitives body bodies remains wreckage vessel solace comfort solidarity treatment
  comment comments peace work job jobs employment employee employees balance happiness help care food water justice adventure buyer buyers
  replacement successor heir investor investors customer customers partner partners`);

/** What one asks for without asking that anything be done. */
export const OPINIONS = wordSet(`
  impression impressions comment comments opinion opinions view views reaction reactions name names directions word
  trouble autograph autographs`);

/** What is offered without anybody being able to decline it. */
export const COURTESIES = wordSet(`
  sympathy sympathies opinion opinions condolences thanks congratulations prayer prayers thoughts wishes glimpse glimpses insight
  insights hope comfort solace look advice explanation explanations link links opportunity opportunities chance
  example examples proof evidence clue clues picture perspective reason reasons service services program programs
  programme programmes course courses tip tips tour tours detail details view views discount discounts
  warranty warranties insurance coverage choice selection protection shade contrast lesson lessons analysis assessment praise criticism resistance excuse excuses`);

/** What turns out not to have been so, where nobody refuses anything. */
export const FINDINGS = wordSet(`
  play arson cause causes murder homicide suicide terrorism sabotage involvement link links connection fracture
  fractures injury injuries infection cancer disease illness poisoning error failure fault malfunction accident attack
  attacks explosion bomb fire leak fraud motive foul-play concussion break damage death tampering suspect suspects
  collision explanation theory strike`);

/** What two sides agree to together, which is no concession of one, and what one agrees to say. */
export const JOINT_NOUNS = wordSet(`
  deal agreement accord treaty pact contract truce ceasefire cease-fire merger meeting summit talks dialogue settlement
  interview plea term terms`);

/** What one denies rather than refuses. */
export const CLAIMS = wordSet(`
  claim claims allegation allegations accusation accusations charge charges criticism criticisms report reports theory
  theories assertion assertions rumor rumors rumour rumours characterization comparison`);

/** What is ordered of others; a release that a court orders is a ruling. */
export const MOVED = wordSet(
  'departure evacuation closure withdrawal shutdown recall demolition disarmament',
);

/** To what one side may agree by itself. */
export const TALKS = wordSet('talk talks meeting visit trip interview conference session dialogue');

/** What is recommended so that it be done. */
export const MEASURES = wordSet(`
  boost increase rise cut reduction suspension ban closure inquiry investigation review change reform delay halt end
  expansion extension approval rejection moratorium freeze tax cap limit levy tariff law curb curbs`);

/** Whoever criticises these does not want them. */
export const PLANS = wordSet('plan proposal offer bid deal bill scheme');

/** What one threatens rather than promises. */
export const THREATS = wordSet(
  'revenge retaliation retribution vengeance punishment response fight war showdown surprises',
);

/** What one stood on before one yields: "dropped its demand", "withdrew its objections". */
export const DROPPED = wordSet(`
  demand demands insistence condition conditions objection objections opposition veto resistance threat threats`);

/** What one goes back on by dropping it. */
export const PROMISED = wordSet(
  'promise promises pledge pledges guarantee guarantees commitment commitments support backing',
);

/** What one can be let off. */
export const OWED = wordSet(
  'debt debts fee fees payment payments repayment repayments fine fines interest loan loans',
);
