import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';

/** Verbs of bringing help somewhere, and of giving, which may go on all the time. */
export const BRINGING = wordSet(
  'send dispatch deploy airlift ship fly fund finance release allocate mobilise mobilize',
);
export const GIVING = wordSet('give deliver provide supply');

/** What helps those in need. */
const HELP = wordSet(`
  aid relief assistance help support donation donations supplies medicine medicines food water blankets tents shelter
  doctors nurses medics medical surgeons paramedics rescuers rescue firefighters engineers humanitarian hospital
  rations asylum refuge sanctuary`);
/** What a sentence speaks of where there is need. */
const RELIEF = wordSet('aid relief humanitarian rescuers');
/** What is given in words only. */
const WORDS = wordSet(
  'message letter condolences sympathy priority advice evidence testimony statement interview',
);
const AIDING = new Set(['help', 'assist', 'aid', 'rescue', 'treat', 'support', 'repair', 'rebuild', 'feed']);

/** "sent agents to help the police": help that is already there is told in the past. */
export const hasPurpose = (line: Line, group: VerbGroup): boolean =>
  (BRINGING.has(verbOf(line, group)) || leadsTeam(line, group)) &&
  line.groups.some(
    ({ first, last, form }) =>
      form === 'infinitive' &&
      first > group.last &&
      first <= clauseEnd(line, group.last) &&
      AIDING.has(word(line, last)),
  );
/** "led a team of doctors to Kell to help the wounded" */
const leadsTeam = (line: Line, group: VerbGroup): boolean =>
  verbOf(line, group) === 'lead' &&
  line.tokens.slice(group.last + 1, group.last + 4).some(({ lower }) => TEAMS.has(lower));
const TEAMS = new Set(['team', 'teams', 'delegation', 'mission', 'convoy']);

/** Is it help that is given, or money for it? Who is providing water all along gives nothing new. */
export function helps(line: Line, { first, last }: Phrase, group: VerbGroup): boolean {
  const end = group.passive ? last : clauseEnd(line, group.last);
  const told = line.tokens.slice(first, end + 1);
  const along = GIVING.has(verbOf(line, group)) && word(line, group.last).endsWith('ing');
  if (along && !told.some((token) => token.pos === 'SYM')) return false;
  if (/^(?:any|no)$/.test(word(line, first))) return false;
  const head = phraseFrom(line, first);
  if (head && WORDS.has(word(line, head.last))) return false;
  // "is sending 3,500 troops, but aid is slow": soldiers help where there is need.
  if (hasPurpose(line, group)) return true;
  const brings = BRINGING.has(verbOf(line, group));
  if (brings && line.tokens.some(({ lower }) => RELIEF.has(lower))) return true;
  return told.some(({ lower }) => HELP.has(lower));
}
