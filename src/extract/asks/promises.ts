import { wordSet } from '../word-set.ts';
import { TEXTS } from './authors.ts';
import { clauseEnd } from './clause.ts';
import { isUnreal } from './context.ts';
import { isOpen } from './exchange.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { isKind, isOfferAnyway } from './kindness.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { headOf, phraseFrom } from './phrases.ts';
import { actorOf, speakingSide } from './sides.ts';
import { speakerOf } from './speech.ts';
import { grammaticalSubject } from './subjects.ts';

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
    const own = side && (speakingSide(line, group)?.party === side.party || isStated(line, group));
    const bargain = own && !HARMING.has(verb) && !isThreat(line, group) ? ifAfter(line, group) : undefined;
    const inReturn =
      word(line, 0) === 'in' && /^(?:return|exchange)$/.test(word(line, 1)) && word(line, 2) === ',';
    const given = isKind(line, group) && (own || (side && isOfferAnyway(line, group)));
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

/** "a statement said directors would give" */
function isStated(line: Line, group: VerbGroup): boolean {
  const speaker = speakerOf(line, group);
  return speaker !== undefined && TEXTS.has(word(line, headOf(line, speaker).last));
}

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
