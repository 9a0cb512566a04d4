import { isGlued } from './glued.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { beforeTime } from './times.ts';

/** Marks that end what is asked. */
export const STOPS: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '_', '”', '"', '(']);

/** Words that begin another clause. */
export const BREAKS: ReadonlySet<string> = new Set(
  'after because although though while when as since amid following despite but so which who where according before if unless until'.split(
    ' ',
  ),
);

/** The last token of the clause that begins at `start`: before a break, or a comma that ends it. */
export function clauseEnd(line: Line, start: number): number {
  let quotes = 0;
  let i = start;
  for (; i < line.tokens.length; i++) {
    const text = word(line, i);
    const past = text === '(' ? pastBracket(line, i) : undefined;
    if (past !== undefined) {
      i = past;
      continue;
    }
    if (text === '“' || (text === '"' && i > start && opensQuote(line, i))) quotes++;
    else if ((text === '”' || text === '"') && quotes > 0) quotes--;
    else if (i > start && (STOPS.has(text) || breaks(line, i))) break;
    if (i > start && isGlued(line, i)) break;
    if (text === ',' && endsClause(line, start, i)) break;
    if (text === 'and' && startsClause(line, start, i + 1)) break;
  }
  return trimmed(line, start, i - 1);
}

/** How many tokens a bracket within a clause may hold: "$5m (£4m) in aid". */
const BRACKETED = 8;

/** The bracket's end where the clause goes on behind it. */
function pastBracket(line: Line, open: number): number | undefined {
  for (let i = open + 2; i <= open + BRACKETED; i++)
    if (word(line, i) === ')') return pos(line, i + 1) === 'ADP' ? i : undefined;
  return undefined;
}

/** The end of what a noun asks, before the verb whose subject the noun is; `verbs` of its own come first. */
export function nounEnd(line: Line, start: number, verbs: number): number {
  const end = clauseEnd(line, start);
  let own = verbs;
  for (const group of line.groups) {
    if (group.first <= start || group.first > end || group.form !== 'finite') continue;
    if (/^(?:who|which|that|and|or)$/.test(word(line, group.first - 1)) || own-- > 0) continue;
    return trimmed(line, start, group.first - 1);
  }
  return end;
}

/** The end of a content without the marks and particles that are left over there. */
function trimmed(line: Line, start: number, end: number): number {
  let last = end;
  while (
    last > start &&
    (/^(?:PUNCT|CCONJ)$/.test(pos(line, last)) || /^(?:to|only)$/.test(word(line, last)))
  ) {
    if (word(line, last) === '”' || word(line, last) === ')') break;
    last--;
  }
  return beforeTime(line, start, last);
}

/** Does a straight quotation mark open a quotation: a space before and none after? */
function opensQuote(line: Line, i: number): boolean {
  const [before, mark, after] = [line.tokens[i - 1], line.tokens[i], line.tokens[i + 1]];
  return !!before && !!mark && !!after && before.end < mark.start && mark.end === after.start;
}

const breaks = (line: Line, i: number): boolean =>
  BREAKS.has(word(line, i)) && (word(line, i) !== 'as' || pos(line, i) === 'SCONJ');

/** Participles that comment on what was said, and are no further item of a list of them. */
const COMMENTING = new Set(
  'highlight underline underscore say add argue warn call cite note claim insist mark prompt raise signal show suggest mean'.split(
    ' ',
  ),
);

function endsClause(line: Line, start: number, comma: number): boolean {
  const next = comma + 1;
  if (pos(line, comma - 1) === 'ADJ' && /^(?:ADJ|NUM)$/.test(pos(line, next))) return false;
  const group = line.groupAt[next];
  if (group?.form === 'ing' && line.groupAt[start]?.form === 'ing')
    return COMMENTING.has(verbOf(line, group));
  if (group || pos(line, next) === 'SCONJ' || BREAKS.has(word(line, next))) return true;
  if (['ADV', 'ADP', 'PRON'].includes(pos(line, next))) return true;
  // A list goes on up to a conjunction; anything else after a comma is an aside.
  for (let i = next; i < line.tokens.length; i++) {
    if (line.groupAt[i]) return true;
    if (word(line, i) === 'and' || word(line, i) === 'or') return false;
  }
  return true;
}

/** Does a clause of its own begin here, rather than another verb of an infinitive ("to find and rescue")? */
function startsClause(line: Line, start: number, i: number): boolean {
  const group = line.groupAt[i];
  if (group) {
    const base = verbOf(line, group) === word(line, group.last) && group.first === group.last;
    const joined =
      base &&
      line.groups.some((other) => other.form === 'infinitive' && other.first >= start && other.last < i);
    return group.form === 'finite' && !joined;
  }
  const phrase = phraseFrom(line, i);
  return phrase !== undefined && line.groupAt[phrase.last + 1]?.form === 'finite';
}
