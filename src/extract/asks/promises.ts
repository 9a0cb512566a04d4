import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import { isUnreal } from './context.ts';
import { isOpen } from './exchange.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf, speakingSide } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';

/** What one does for the good of others, so that to say that one will is to offer it. */
export const KIND = wordSet(`
  refund compensate reimburse repay replace release free lift withdraw cooperate comply reopen restore help assist apologise
  apologize waive pay send give provide donate contribute deploy grant surrender observe honour honor respect
  rebuild ease forgive`);

/** What is paid or given to nobody's good: "pay a visit", "give evidence", "send a message". */
const EMPTY = wordSet(`
  visit attention tribute respects homage price dearly evidence testimony statement statements interview interviews birth
  details detail information update updates speech message messages signal letter way rise up reasons reason thought
  consideration verdict ruling answer no little`);

/** What one threatens with. */
const HARMING = wordSet(
  'attack fight strike retaliate kill invade punish sue expel dismiss fire arrest be have suffer lose win fall rise',
);

/** Offers in the future tense: "will do all it can to help", "said it would refund them", "said he would come if she paid". */
export function findPromises(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    if (group.form !== 'finite' || group.passive || isUnreal(line, group, 'offer')) return [];
    if (group.modal !== 'will' && group.modal !== 'would') return [];
    const verb = verbOf(line, group);
    const all = verb === 'do' && /^(?:all|everything|whatever)$/.test(word(line, group.last + 1));
    const side = actorOf(line, group);
    const own = side && speakingSide(line, group)?.party === side.party;
    const bargain = own && !HARMING.has(verb) && !isThreat(line, group) ? ifAfter(line, group) : undefined;
    const inReturn =
      word(line, 0) === 'in' && /^(?:return|exchange)$/.test(word(line, 1)) && word(line, 2) === ',';
    const kind = (KIND.has(verb) && !isEmpty(line, group.last)) || makesPeace(line, group);
    const given =
      kind && (own || (side && (REFUNDING.has(verb) || isFree(line, group) || isTermOf(line, group))));
    if (!all && !inReturn && !given && bargain === undefined) return [];
    const content = { first: group.last, last: (bargain ?? clauseEnd(line, group.last) + 1) - 1 };
    const rule = all
      ? 'promise: all it can'
      : inReturn
        ? 'promise: in return'
        : bargain
          ? 'promise: would, if'
          : `promise: will ${verb}`;
    return [{ rule, kind: 'offer', by: side, to: undefined, words: group, content }];
  });
}

/** What nobody does but as an offer, whoever tells of it. */
const REFUNDING = wordSet('refund compensate reimburse repay');

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

const PEACE = wordSet(`
  fire weapons arms guns attack attacks strike strikes raids bombing shelling blockade siege fighting hostilities
  offensive`);

/** "will lay down their arms", "would hold its fire", "will halt the raids" */
const makesPeace = (line: Line, group: VerbGroup): boolean =>
  /^(?:lay|hold|halt|stop|cease|suspend|end)$/.test(word(line, group.last)) &&
  line.tokens.slice(group.last + 1, group.last + 5).some(({ lower }) => PEACE.has(lower));

/** "will pay tribute", "would give no details" */
const isEmpty = (line: Line, verb: number): boolean =>
  line.tokens.slice(verb + 1, verb + 4).some(({ lower }) => EMPTY.has(lower));

/** "warned that she would dismiss him if he spoke" */
const isThreat = (line: Line, group: VerbGroup): boolean =>
  line.groups.some(({ last }) => last < group.first && /^(?:warn|threaten)/.test(word(line, last)));

/** How many tokens there are at most between a verb and its condition. */
const REACH = 20;

/** Where a condition begins that somebody else is to meet: "… if Lund signed". */
function ifAfter(line: Line, group: VerbGroup): number | undefined {
  for (let i = group.last + 1; i < group.last + REACH && i < line.tokens.length; i++) {
    // "would go get him if"
    const goes = i === group.last + 1 && verbOf(line, group) === 'go';
    if (/^[,;”]$/.test(word(line, i)) || (!goes && line.groupAt[i]?.form === 'finite')) return undefined;
    if (word(line, i) !== 'if') continue;
    const subject = phraseFrom(line, i + 1);
    const act = subject && line.groupAt[subject.last + 1];
    const own = grammaticalSubject(line, group);
    const other = !!own && !!subject && word(line, own.last) !== word(line, subject.last);
    const named =
      subject &&
      (line.mentions.some(({ last }) => last === subject.last) ||
        (other && /^(?:he|she|they|we)$/.test(word(line, i + 1))));
    const able = act?.form === 'finite' && !act.passive && pos(line, act.last) === 'VERB';
    return named && able && !isOpen(line, i + 1) ? i : undefined;
  }
  return undefined;
}
