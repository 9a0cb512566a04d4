import { complementAt } from './complements.ts';
import type { Found } from './found.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { actorOf } from './sides.ts';

const WILLING = new Set(['willing', 'ready', 'prepared', 'open', 'happy', 'unwilling', 'reluctant']);
const UNWILLING = new Set(['unwilling', 'reluctant']);
/** What one threatens to do rather than offers. */
const HOSTILE = new Set(
  'attack fight strike retaliate respond defend use face act go die kill file sue appeal challenge arrest prosecute exploit invade confront punish take do bet wager gamble guess'.split(
    ' ',
  ),
);

/** "ready to go to war", "how far one is willing to go to win", but "ready to go to Kell". */
const isHostile = (line: Line, verb: number): boolean =>
  HOSTILE.has(line.tokens[verb]?.lemma ?? '') &&
  !(
    word(line, verb) === 'go' &&
    word(line, verb + 1) === 'to' &&
    line.groupAt[verb + 1]?.form !== 'infinitive' &&
    !/^(?:war|court|trial|jail|prison)$/.test(word(line, verb + 2))
  );

/** Willingness and the want of it: "is ready to talk", "remains open to a deal", "are unwilling to sign". */
export function findWilling(line: Line): Found[] {
  return line.tokens.flatMap((token, i): Found[] => {
    if (!WILLING.has(token.lower)) return [];
    const own = line.groupAt[i];
    // "he prepared to leave" is a verb, "he was prepared to leave" is not.
    if (own && !own.passive) return [];
    const group = own ?? line.groups.findLast((other) => other.last < i);
    if (
      !group ||
      i - group.last > 3 ||
      group.form !== 'finite' ||
      /^(?:,|well|better|ill|poorly|fully)$/.test(word(line, i - 1))
    )
      return [];
    if (group.modal && group.modal !== 'would' && group.modal !== 'will') return [];
    const complement =
      complementAt(line, i + 1, 'to') ?? (token.lower === 'open' ? openTo(line, i + 1) : undefined);
    const verb = complement && line.groupAt[complement.content.first]?.last;
    if (!complement || (verb !== undefined && isHostile(line, verb))) return [];
    return [
      {
        rule: `willing: ${token.lower}`,
        kind: group.negated || UNWILLING.has(token.lower) ? 'rejection' : 'offer',
        by: actorOf(line, own ? { ...group, passive: false } : group),
        to: undefined,
        words: { first: Math.min(group.first, i), last: i },
        content: complement.content,
      },
    ];
  });
}

/** "would consider a deal": willingness in the conditional. */
export function findInclined(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const lemma = verbOf(line, group);
    if (group.modal !== 'would' || group.negated || group.passive || !INCLINED.has(lemma)) return [];
    const complement =
      complementAt(line, group.last + 1, 'thing') ??
      complementAt(line, group.last + 1, 'to') ??
      complementAt(line, group.last + 1, 'ing');
    if (!complement || word(line, complement.content.first) === 'nothing') return [];
    return [
      {
        rule: `willing: would ${lemma}`,
        kind: 'offer',
        by: actorOf(line, group),
        to: undefined,
        words: group,
        content: complement.content,
      },
    ];
  });
}

const INCLINED = new Set(['accept', 'consider', 'agree', 'welcome']);

/** To whom a place is open. */
const GUESTS =
  /^(?:visitors|all|everyone|anyone|traffic|pedestrians|members|women|men|students|tourists|guests|shoppers)$/;

const openTo = (line: Line, i: number) =>
  word(line, i) === 'to' && pos(line, i + 1) !== 'ADV' && !GUESTS.test(word(line, i + 1))
    ? (complementAt(line, i + 1, 'thing') ?? complementAt(line, i + 1, 'ing'))
    : undefined;
