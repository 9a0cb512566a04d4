import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, verbOf, word } from './line.ts';
import { headOf } from './phrases.ts';
import { isDescribing } from './relative.ts';
import { grammaticalSubject } from './subjects.ts';

/** What one does for the good of others, so that to say that one will is to offer it. */
export const KIND = wordSet(`
  refund compensate reimburse repay replace release free lift withdraw cooperate comply reopen restore help assist apologise
  apologize waive pay send give provide supply donate contribute deploy grant surrender observe honour honor respect
  rebuild ease forgive guarantee safeguard reinstate rehire`);

/** What is paid or given to nobody's good: "pay a visit", "give evidence", "send a message". */
const EMPTY = wordSet(`
  visit attention tribute respects homage price dearly evidence testimony statement statements interview interviews birth
  details detail information update updates speech message messages signal letter way rise up reasons reason thought
  consideration verdict ruling answer no little`);

/** Is what a verb says done for the good of others: "pay for the repairs", "lay down their arms", "treble its aid"? */
export const isKind = (line: Line, group: VerbGroup): boolean =>
  (KIND.has(verbOf(line, group)) && !isEmpty(line, group.last)) ||
  allows(line, group) ||
  coversCost(line, group) ||
  handsOver(line, group) ||
  makesPeace(line, group) ||
  addsTo(line, group);

/** Does nobody do it but as an offer, whoever tells of it: a refund, what is free of charge, a term of a plan? */
export const isOfferAnyway = (line: Line, group: VerbGroup): boolean =>
  REFUNDING.has(verbOf(line, group)) || allows(line, group) || isFree(line, group) || isTermOf(line, group);

const REFUNDING = wordSet('refund compensate reimburse repay');
/** Whoever tells that somebody "will allow" a thing tells of a concession. */
const ALLOWING = wordSet('allow permit');

/** "The ministry will allow", but not "the line will allow" or "which would allow". */
function allows(line: Line, group: VerbGroup): boolean {
  if (!ALLOWING.has(verbOf(line, group)) || isDescribing(line, group)) return false;
  const subject = grammaticalSubject(line, group);
  const head = subject && headOf(line, subject).last;
  return line.mentions.some(({ last }) => last === head);
}

/** "will replace the brakes free of charge" */
const isFree = (line: Line, group: VerbGroup): boolean =>
  line.tokens
    .slice(group.last, clauseEnd(line, group.last) + 1)
    .some(({ lower }, i, told) => lower === 'free' && /^(?:|of)$/.test(told[i + 1]?.lower ?? ''));

const TERMS = wordSet(
  'offer plan proposal bid deal agreement scheme terms compromise pact settlement accord',
);

/** "Under the plan, the bank would pay": what a plan that leads the sentence gives. */
function isTermOf(line: Line, group: VerbGroup): boolean {
  const comma = line.tokens.findIndex(({ lower }) => lower === ',');
  const led = line.tokens.slice(1, comma).some(({ lower }) => TERMS.has(lower));
  return word(line, 0) === 'under' && comma > 0 && comma < group.first && led;
}

/** "would turn over the boy", "will hand the files back" */
const handsOver = (line: Line, group: VerbGroup): boolean =>
  /^(?:turn|hand|give)$/.test(word(line, group.last)) &&
  line.tokens.slice(group.last + 1, group.last + 6).some(({ lower }) => /^(?:over|back)$/.test(lower));

/** "will foot the bill", "would cover the cost of the repairs" */
const coversCost = (line: Line, group: VerbGroup): boolean =>
  /^(?:foot|cover|bear|meet|shoulder)$/.test(word(line, group.last)) &&
  line.tokens
    .slice(group.last + 1, group.last + 4)
    .some(({ lower }) => /^(?:bills?|costs?|expenses?)$/.test(lower));

const PEACE = wordSet(`
  fire weapons arms guns attack attacks strike strikes raids bombing shelling blockade siege fighting hostilities
  offensive`);

/** "will lay down their arms", "would hold its fire", "will halt the raids" */
const makesPeace = (line: Line, group: VerbGroup): boolean =>
  /^(?:lay|hold|halt|stop|cease|suspend|end)$/.test(word(line, group.last)) &&
  line.tokens.slice(group.last + 1, group.last + 5).some(({ lower }) => PEACE.has(lower));

/** "will treble its aid" */
const addsTo = (line: Line, group: VerbGroup): boolean =>
  /^(?:double|treble|triple|increase|raise|boost)$/.test(word(line, group.last)) &&
  line.tokens
    .slice(group.last + 1, group.last + 5)
    .some(({ lower }) =>
      /^(?:aid|help|support|contribution|donation|funding|pay|wages|compensation)$/.test(lower),
    );

/** "will pay tribute", "would give no details" */
const isEmpty = (line: Line, verb: number): boolean =>
  line.tokens.slice(verb + 1, verb + 4).some(({ lower }) => EMPTY.has(lower));
