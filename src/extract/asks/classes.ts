import { wordSet } from '../word-set.ts';

/** What somebody may answer with yes or no. */
export const ASKED_NOUNS = wordSet(`
  demand request call appeal plea petition ultimatum condition precondition term offer counter-offer counteroffer
  proposal counterproposal plan idea suggestion invitation overture bid motion deal agreement compromise concession
  resolution draft deadline order amendment settlement truce ceasefire cease-fire initiative recommendation push
  pressure application protest complaint case lawsuit suit decision notion approach attempt effort possibility solution
  deployment extradition return repatriation deportation removal closure handover
  measure package subpoena summons sentence conviction ruling verdict bill law appointment nomination takeover merger
  sale acquisition buyout loan`);

/** What asks something of those who accept it. */
export const DEMANDED_NOUNS = wordSet(
  'demand request call appeal plea petition ultimatum condition precondition deadline pressure',
);

/** What is granted or denied. */
export const PERMIT_NOUNS = wordSet(`
  permission permit entry access visa visas bail leave asylum request appeal motion petition application clearance
  approval authorization authorisation recognition extradition parole admission passage amnesty pardon licence license
  loan waiver exemption refund compensation citizenship rise raise`);

/** What two sides hold or sign, and one can leave. */
export const EVENT_NOUNS = wordSet(`
  talk talks negotiation negotiations visit trip meeting summit deal agreement accord treaty pact contract dialogue
  discussion discussions truce ceasefire cease-fire conference ceremony engagement invitation session cooperation
  merger takeover`);

/** What one seeks of voters or of nobody, and punishments, which are asked of nobody who could answer. */
export const UNASKED_NOUNS = wordSet(`
  term re-election reelection nomination office presidency seat power revenge way ways opportunity opportunities cover
  alternative alternatives sanction sanctions punishment boycott coup martyrdom fame fortune truth`);

/** What one can only get from others, so that who looks for it asks for it. */
export const GRANTED_NOUNS = wordSet(`
  support backing guarantee commitment assurance concession deal agreement compromise truce ceasefire exemption reform
  raise increase funding compensation recognition access approval apology settlement cooperation pledge promise waiver
  extension loan offer rise hike wage wages pay salaries rights protections`);

/** What one calls on somebody for when one only visits. */
export const VISIT_VERBS = wordSet(
  'discuss inquire enquire congratulate condole convey greet exchange talk review complain protest',
);

/** What goes on in a mind, and is asked of nobody: "wants people to know". */
export const MENTAL_VERBS = wordSet(`
  understand know realize realise remember see think learn feel wonder worry believe enjoy`);

/** What a side that negotiates wants to do: get, keep, change or end something. */
export const GAIN_VERBS = wordSet(`
  get keep retain maintain preserve remain stay secure obtain win gain receive recover regain reclaim extract extend
  renew end lift cancel dismiss drop remove scrap renegotiate negotiate reopen resume buy acquire sell join leave
  transfer return raise increase cut reduce limit ban restrict change amend reform delay postpone hold abolish repeal
  replace withdraw invalidate void rescind revoke enjoin reinstate impose bring broach discuss introduce block stop prevent overturn halt quash annul
  nullify oust extradite suppress exclude dissolve`);

/** What one fights for without weapons. */
export const KEEP_VERBS = wordSet('keep stay remain block stop prevent overturn save');

/** What two agree to do in trade, which is no concession of one. */
export const TRADE_VERBS = wordSet('meet talk merge acquire buy sell purchase settle join sign transfer');
/** What two agree to do together, and one by itself concedes. */
export const JOINT_VERBS = wordSet(
  'work cooperate form set hold share exchange build develop cease continue',
);

/** Infinitives of coming to terms, after "failed to". */
export const AGREE_VERBS = wordSet('agree reach strike conclude clinch');

/** Heads of noun phrases that stand for those whom they speak for: "leaders of the union". */
export const SPEAKING_HEADS = wordSet(`
  leader leaders official officials member members minister ministers ministry government governments spokesman
  spokeswoman spokesperson spokespersons representative representatives president head chief chiefs director
  ambassador envoy envoys delegation delegate delegates lawyer lawyers negotiator negotiators aide aides worker
  workers parliament parliaments court courts council mayor chairman chairwoman chair secretary party parties army
  troops people residents families relatives activists protesters demonstrators commander commanders authorities
  diplomat diplomats adviser advisers advisor advisors administration committee majority group groups judge
  executives executive coach manager owner owners board players teachers doctors nurses drivers prosecutors police
  regime king queen prince emir pope governor senator senators lawmaker lawmakers legislators hundreds thousands
  dozens tens millions prisoners hostages victims rebels forces fighters unions`);

/** Heads whose possessor is not the one who speaks: "the minister's critics". */
export const OPPOSED_HEADS = wordSet(`
  critic critics opponent opponents rival rivals enemy enemies foe foes detractors challenger challengers accuser
  accusers creditor creditors neighbor neighbors neighbour neighbours ally allies victim victims donors partner
  partners counterpart counterparts predecessor successor relative relatives wife husband brother sister son daughter
  mother father friend friends fans voters supporters widow cousin uncle aunt competitor competitors sons daughters
  brothers sisters cousins`);

/** People who comment and are no side: what they call for is an opinion. */
export const COMMENTATORS = wordSet(`
  analyst analysts expert experts observer observers commentator commentators critic critics professor scholar
  scholars economist economists author editor columnist columnists pundit pundits historian historians reader readers
  correspondent correspondents reporter reporters blogger bloggers scientist scientists
  researcher researchers lecturer seismologist geologist meteorologist forecaster forecasters`);

/** Verbs of saying, by lemma. */
export const SAY_VERBS = wordSet(`
  say tell state declare announce insist stress add argue write tweet post reiterate warn assert emphasize emphasise
  underline note repeat maintain indicate claim suggest reply respond vow confirm reveal report plead rule shout chant`);

/** Words that place a phrase in time and belong to no party. */
export const TIME_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow week weeks month months year years day days morning afternoon
  evening night weekend last next earlier later late recently now then ago`);

/** What is kept from reporters rather than refused to anybody. */
export const UNSAID = wordSet(`
  say comment predict disclose speculate elaborate reveal confirm name identify specify tell answer mention discuss
  describe estimate detail divulge talk draw`);
