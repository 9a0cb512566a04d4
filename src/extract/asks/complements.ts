import {
  AGREE_VERBS,
  ASKED_NOUNS,
  EVENT_NOUNS,
  GAIN_VERBS,
  GRANTED_NOUNS,
  JOINT_VERBS,
  PERMIT_NOUNS,
  TIME_WORDS,
  UNASKED_NOUNS,
  VISIT_VERBS,
} from './classes.ts';
import { type Line, type Phrase, pos, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import type { Form } from './verbs.ts';

/** What follows a verb that asks: what is asked, and of whom. */
export interface Complement {
  readonly content: Phrase;
  readonly to?: Phrase;
}

const STOPS = new Set([';', ':', '—', '–', '”', '"', '(']);
const BREAKS = new Set(
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
    if (text === '“' || (text === '"' && i > start && opensQuote(line, i))) quotes++;
    else if ((text === '”' || text === '"') && quotes > 0) quotes--;
    else if (i > start && (STOPS.has(text) || breaks(line, i))) break;
    if (text === ',' && endsClause(line, start, i)) break;
    if (text === 'and' && startsClause(line, start, i + 1)) break;
  }
  return trimmed(line, start, i - 1);
}

/** Does a straight quotation mark open a quotation: a space before and none after? */
function opensQuote(line: Line, i: number): boolean {
  const [before, mark, after] = [line.tokens[i - 1], line.tokens[i], line.tokens[i + 1]];
  return !!before && !!mark && !!after && before.end < mark.start && mark.end === after.start;
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
  // When it was asked is no part of what is asked: "the plan on Tuesday".
  const day = word(line, last - 1) === 'on' && TIME_WORDS.has(word(line, last)) && last - 2 >= start;
  return day ? last - 2 : last;
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

const breaks = (line: Line, i: number): boolean =>
  BREAKS.has(word(line, i)) && (word(line, i) !== 'as' || pos(line, i) === 'SCONJ');

function endsClause(line: Line, start: number, comma: number): boolean {
  const next = comma + 1;
  if (pos(line, comma - 1) === 'ADJ' && /^(?:ADJ|NUM)$/.test(pos(line, next))) return false;
  const group = line.groupAt[next];
  if (group?.form === 'ing' && line.groupAt[start]?.form === 'ing') return false;
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
    const base = line.tokens[group.last]?.lemma === word(line, group.last) && group.first === group.last;
    const joined =
      base &&
      line.groups.some((other) => other.form === 'infinitive' && other.first >= start && other.last < i);
    return group.form === 'finite' && !joined;
  }
  const phrase = phraseFrom(line, i);
  return phrase !== undefined && line.groupAt[phrase.last + 1]?.form === 'finite';
}

/** The complement of the given form at a token, or nothing where the words there have another form. */
export function complementAt(line: Line, at: number, form: Form): Complement | undefined {
  let i = at;
  while (pos(line, i) === 'ADV' || isTimeAside(line, i)) i++;
  const content = (first: number): Complement => ({ content: { first, last: clauseEnd(line, first) } });
  const from = i;
  if (word(line, i) === 'not') i++;
  const infinitive = line.groupAt[i]?.form === 'infinitive' && word(line, i) === 'to';
  switch (form) {
    case 'to':
      return infinitive ? content(from) : undefined;
    case 'gain':
      return infinitive && GAIN_VERBS.has(lemmaOf(line, i)) ? content(i) : undefined;
    case 'conceding to':
      return infinitive && !JOINT_VERBS.has(lemmaOf(line, i)) ? content(from) : undefined;
    case 'agree':
      return infinitive && AGREE_VERBS.has(lemmaOf(line, i)) ? content(i) : undefined;
    case 'ing':
      return word(line, i).endsWith('ing') && line.groupAt[i] ? content(i) : undefined;
    case 'that':
      return word(line, i) === 'that' ? { ...content(i + 1), ...toSubject(line, i + 1) } : undefined;
    case 'base':
    case 'should':
    case 'will':
      return ofClause(line, word(line, i) === 'that' ? i + 1 : i, form);
    case 'person to':
      return ofPerson(
        line,
        i,
        (k) => line.groupAt[k]?.form === 'infinitive' && !VISIT_VERBS.has(lemmaOf(line, k)),
      );
    case 'person for':
      return ofPerson(line, i, (k) => word(line, k) === 'for');
    case 'person into':
      return ofPerson(line, i, (k) => word(line, k) === 'into' && word(line, k + 1).endsWith('ing'));
    case 'any':
      return i < line.tokens.length - 1 && pos(line, i) !== 'PUNCT' && word(line, i) !== 'of'
        ? content(i)
        : undefined;
    case 'thing':
      return startsThing(line, i) ? withRecipient(line, content(i).content) : undefined;
    case 'sought':
      return startsThing(line, i) && !nounIn(line, i, UNASKED_NOUNS)
        ? withRecipient(line, content(i).content)
        : undefined;
    case 'granted':
      return nounIn(line, i, GRANTED_NOUNS) ? withRecipient(line, content(i).content) : undefined;
    case 'deed':
      return startsDeed(line, i) ? content(i) : undefined;
    case 'asked':
      return nounIn(line, i, ASKED_NOUNS) ? content(i) : undefined;
    case 'permit':
      return nounIn(line, i, PERMIT_NOUNS) ? content(i) : undefined;
    case 'event':
      return nounIn(line, i, EVENT_NOUNS) ? content(i) : undefined;
  }
}

/** "on Friday" between a verb and what it asks. */
const isTimeAside = (line: Line, i: number): boolean =>
  TIME_WORDS.has(word(line, i)) || (pos(line, i) === 'ADP' && TIME_WORDS.has(word(line, i + 1)));

const lemmaOf = (line: Line, i: number): string => line.tokens[line.groupAt[i]?.last ?? -1]?.lemma ?? '';

function toSubject(line: Line, i: number): { to?: Phrase } {
  const to = phraseFrom(line, i);
  return to ? { to } : {};
}

function ofClause(line: Line, i: number, form: 'base' | 'should' | 'will'): Complement | undefined {
  const subject = phraseFrom(line, i);
  const group = subject && line.groups.find((g) => g.first > subject.first);
  if (!subject || !group) return undefined;
  const verb = line.tokens[group.last];
  const obliged = group.modal === 'should' || group.modal === 'must';
  const base =
    group.form === 'finite' &&
    group.first - subject.last < 8 &&
    ((group.first === group.last && verb?.pos === 'VERB' && verb.lemma.startsWith(verb.lower)) ||
      word(line, group.first) === 'be');
  const fits =
    form === 'will' ? group.modal === 'will' || group.modal === 'would' : form === 'should' ? obliged : base;
  // Without "that" the clause is known by its subject: somebody who can act.
  const marked = word(line, i - 1) === 'that';
  const named = line.mentions.some(
    (mention) => mention.first <= subject.last && mention.last >= subject.first,
  );
  if (!fits || !(marked || named || form !== 'base')) return undefined;
  return { to: subject, content: { first: i, last: clauseEnd(line, i) } };
}

/** Somebody, and what follows from the link on ("to leave", "for help"). */
function ofPerson(line: Line, i: number, links: (k: number) => boolean): Complement | undefined {
  const person = phraseFrom(line, i);
  if (!person) return undefined;
  for (let k = person.last + 1; k < line.tokens.length && k < person.last + 20; k++) {
    // The negation belongs to what is asked: "asked them not to go".
    const first = word(line, k - 1) === 'not' ? k - 1 : k;
    if (links(k)) return { to: person, content: { first, last: clauseEnd(line, k) } };
    const text = word(line, k);
    if (text === '(') {
      while (k < line.tokens.length && word(line, k) !== ')') k++;
      continue;
    }
    const after = text === ',' ? pastApposition(line, k) : undefined;
    if (after !== undefined && links(after))
      return {
        to: { first: person.first, last: after - 2 },
        content: { first: after, last: clauseEnd(line, after) },
      };
    if (line.groupAt[k] || STOPS.has(text) || BREAKS.has(text) || text === ',' || text === 'that')
      return undefined;
  }
  return undefined;
}

/** "his deputy, Ana Ruiz, to lead": what follows the name between commas. */
function pastApposition(line: Line, comma: number): number | undefined {
  for (let k = comma + 1; k < line.tokens.length && k < comma + 9; k++) {
    if (word(line, k) === ',') return k + 1;
    if (line.groupAt[k]) return undefined;
  }
  return undefined;
}

/** "the lifting of sanctions", "the need for a vote": a deed that somebody stresses is one that they ask for. */
function startsDeed(line: Line, i: number): boolean {
  const noun = word(line, i + 1);
  return (
    pos(line, i) === 'DET' &&
    /^(?:of|for|to)$/.test(word(line, i + 2)) &&
    (/^(?:need|necessity|importance|urgency|release|withdrawal|return|removal)$/.test(noun) ||
      noun.endsWith('ing'))
  );
}

function startsThing(line: Line, i: number): boolean {
  const tag = pos(line, i);
  if (line.groupAt[i]) return false;
  return ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'VERB', 'PRON'].includes(tag) || word(line, i) === '“';
}

/** Nouns of what only their owner can do: whoever is asked for one is asked to do it. */
const OWN_ACTS = new Set(
  'withdrawal resignation departure exit surrender apology disarmament retreat return removal meeting session response explanation'.split(
    ' ',
  ),
);
const SHELTER = new Set(['refuge', 'asylum', 'shelter', 'sanctuary', 'protection']);

/** Of whom a thing is asked: "an answer from the bank", "the withdrawal of the troops", "refuge in Chad". */
function withRecipient(line: Line, content: Phrase): Complement {
  let noun = '';
  for (let i = content.first; i < content.last; i++) {
    const text = word(line, i);
    if (text === "'s" && OWN_ACTS.has(word(line, i + 1)))
      return { content, to: { first: content.first, last: i - 1 } };
    const leads =
      text === 'from' || (text === 'of' && OWN_ACTS.has(noun)) || (text === 'in' && SHELTER.has(noun));
    const to = leads ? phraseFrom(line, i + 1) : undefined;
    if (to) return { content, to };
    if (/^(?:NOUN|PROPN|VERB)$/.test(pos(line, i))) noun = text;
  }
  return { content };
}

function nounIn(line: Line, i: number, nouns: ReadonlySet<string>): boolean {
  if (!startsThing(line, i)) return false;
  const end = clauseEnd(line, i);
  for (let k = i; k <= end; k++) {
    if (pos(line, k) === 'ADP' || line.groupAt[k]) return false;
    const token = line.tokens[k];
    if (token && pos(line, k) !== 'PROPN' && (nouns.has(token.lower) || nouns.has(token.lemma))) return true;
  }
  return false;
}
