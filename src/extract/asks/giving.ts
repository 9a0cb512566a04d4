import type { AskSide } from '../finding.ts';
import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { headOf, phraseFrom } from './phrases.ts';
import { isDescribing } from './relative.ts';
import { BRINGING, GIVING, hasPurpose, helps } from './relief.ts';
import { actorOf, speakingSide } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';
import { startsThing } from './things.ts';

/** Verbs of giving for a good cause. */
const DONATING = wordSet('donate contribute');
/** Verbs of what is to come. */
const PLANNING = new Set(['plan', 'prepare', 'intend', 'gear', 'scramble', 'rush']);
/** What is given as soon as it is announced. */
const GIFTS = wordSet('gift grant donation package contribution reward truce ceasefire cease-fire amnesty');

/** Who gives little each, so that a report counts what they gave. */
const CROWD = wordSet('people residents users public fans readers viewers');

/** Help that somebody gives or is about to give: "has donated $5 million", "is sending 40 doctors". */
export function findGiving(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const verb = verbOf(line, group);
    const available = verb === 'make' && word(line, group.last + 1) === 'available';
    const donates =
      DONATING.has(verb) || (verb === 'announce' && isGift(line, group.last + 1)) || posts(line, group);
    const brings = BRINGING.has(verb) || hasPurpose(line, group);
    if (!donates && !available && !brings && !(GIVING.has(verb) && !group.passive)) return [];
    if (!isUnderWay(line, group) || isUnreal(line, group, 'offer') || isDescribing(line, group)) return [];
    const subject = grammaticalSubject(line, group);
    const given = group.passive
      ? subject
      : gift(line, group.last + (available || posts(line, group) ? 2 : 1));
    if (!given || !(donates || helps(line, given, group))) return [];
    if (!group.passive && CROWD.has(word(line, subject?.last ?? -1))) return [];
    const by =
      actorOf(line, group) ??
      (group.passive
        ? ((group.modal ? speakingSide(line, group) : undefined) ?? giverIn(line, given))
        : undefined);
    return [{ rule: `giving: ${verb}`, kind: 'offer', by, to: undefined, words: group, content: given }];
  });
}

/** "British rescue teams have been sent": whose they are. */
function giverIn(line: Line, given: Phrase): AskSide | undefined {
  const { last } = headOf(line, given);
  const whose = line.mentions.find(
    (own) => own.first >= given.first && own.last < last && own.mention.rule.startsWith('name'),
  );
  return whose && { party: whose.mention.party, basis: 'inferred' };
}

/** Is it given now, soon or lately, and not time and again ("provides meals to schools")? */
function isUnderWay(line: Line, group: VerbGroup): boolean {
  if (group.form === 'infinitive') {
    // "are gearing up to send"
    const matrix = line.groupAt[group.first - 1] ?? line.groupAt[group.first - 2];
    const planned = PLANNING.has(verbOf(line, matrix));
    return planned || (matrix?.first === matrix?.last && /^(?:is|are)$/.test(word(line, group.first - 1)));
  }
  if (group.form !== 'finite' || (group.modal && !/^(?:will|would)$/.test(group.modal))) return false;
  const verb = line.tokens[group.last];
  return (
    group.first < group.last ||
    hasPurpose(line, group) ||
    verb?.lemma === 'announce' ||
    (DONATING.has(verb?.lemma ?? '') && !!verb?.lower.endsWith('ed'))
  );
}

/** "has put up a reward" */
const posts = (line: Line, group: VerbGroup): boolean =>
  verbOf(line, group) === 'put' && word(line, group.last + 1) === 'up' && isGift(line, group.last + 2);

/** "a gift of medicine", "an aid package" */
const isGift = (line: Line, first: number): boolean =>
  GIFTS.has(word(line, phraseFrom(line, first)?.last ?? -1));

function gift(line: Line, first: number): Phrase | undefined {
  if (!startsThing(line, first) || /^(?:any|no)$/.test(word(line, first))) return undefined;
  return pos(line, first) === 'PRON' ? undefined : { first, last: clauseEnd(line, first) };
}
