import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { inQuestion } from './needs.ts';
import { phraseFrom } from './phrases.ts';
import { isDescribing } from './relative.ts';
import { speakingSide } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';
import { startsThing } from './things.ts';

/** What one needs without asking anybody for it. */
const UNASKED = wordSet(`
  rest sleep luck win wins victory victories goal goals point points miracle patience courage confidence
  surgery reminder more less nothing something anything`);
/** Those whose need is not that of one person only. */
const PLURAL = new Set(['we', 'they', 'it']);

const isParty = (line: Line, { first, last }: Phrase): boolean =>
  line.mentions.some((mention) => mention.first >= first && mention.last === last);

/** What one needs to do in order to have it. */
const GETTING = wordSet('get have see receive raise obtain secure');

const hasHelp = (line: Line, first: number): boolean => {
  const asked = line.tokens.slice(first, clauseEnd(line, first) + 1).map(({ lower }) => lower);
  return asked.some((text) => /^(?:help|support|aid)$/.test(text)) && asked.includes('from');
};

/** What somebody says is needed, which asks for it: "aid groups say they need water", "“We need to get more doctors,” Lund said". */
export function findNeeds(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const verb = line.tokens[group.last];
    if (verb?.lemma !== 'need' || group.form !== 'finite' || group.negated || group.passive) return [];
    if ((group.modal && group.modal !== 'will') || isSupposed(line, group) || isDescribing(line, group))
      return [];
    if (inQuestion(line, group)) return [];
    const subject = grammaticalSubject(line, group);
    const first = group.last + 1;
    // "I need help from the bank": one's own need, but one that others are told to meet.
    const pleads = word(line, subject?.first ?? -1) === 'i' && hasHelp(line, first);
    if (!subject || !(pleads || PLURAL.has(word(line, subject.first)) || isParty(line, subject))) return [];
    const act = line.groupAt[first];
    const gets =
      act?.form === 'infinitive' && GETTING.has(verbOf(line, act)) && word(line, subject.first) === 'we';
    const thing = gets ? act.last + 1 : first;
    // The tagger takes "help" for a verb here.
    const help = word(line, thing) === 'help';
    if ((!startsThing(line, thing) && !help) || pos(line, thing) === 'PRON') return [];
    const object = help ? { first: thing, last: thing } : phraseFrom(line, thing);
    if (!object || UNASKED.has(word(line, object.last))) return [];
    return [
      {
        rule: 'need: thing',
        kind: 'demand',
        by: speakingSide(line, group),
        to: undefined,
        words: group,
        content: { first: thing, last: clauseEnd(line, thing) },
      },
    ];
  });
}
