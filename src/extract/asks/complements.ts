import { afterAside, CIRCUMSTANCES, isTimeAside, pastBreak, pastManner } from './asides.ts';
import { AGREE_VERBS, GAIN_VERBS, KEEP_VERBS, MENTAL_VERBS, TRADE_VERBS, VISIT_VERBS } from './classes.ts';
import { clauseEnd } from './clause.ts';
import type { Complement } from './found.ts';
import { isThing } from './kinds.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { ofClause, ofDeed } from './object-clauses.ts';
import { ofPerson } from './persons.ts';
import { phraseFrom } from './phrases.ts';
import { startsDeed, withRecipient } from './things.ts';
import type { Form } from './verbs.ts';

/** The complement of the given form at a token, or nothing where the words there have another form. */
export function complementAt(line: Line, at: number, form: Form): Complement | undefined {
  let i = at;
  while ((pos(line, i) === 'ADV' && word(line, i) !== 'as') || isTimeAside(line, i)) i++;
  i = pastManner(line, pastBreak(line, i));
  if (CIRCUMSTANCES.has(word(line, i))) {
    const resumed = afterAside(line, i);
    if (resumed === undefined) return undefined;
    i = resumed;
  }
  const content = (first: number): Complement => ({ content: { first, last: clauseEnd(line, first) } });
  const from = i;
  if (word(line, i) === 'not') i++;
  const infinitive = line.groupAt[i]?.form === 'infinitive' && word(line, i) === 'to';
  switch (form) {
    case 'to':
      return infinitive ? content(from) : undefined;
    case 'gain':
      return infinitive && GAIN_VERBS.has(lemmaOf(line, i)) && !isWinning(line, i) ? content(i) : undefined;
    case 'kept':
      return infinitive && KEEP_VERBS.has(lemmaOf(line, i)) ? content(i) : undefined;
    case 'seen':
      return infinitive && lemmaOf(line, i) === 'see' ? content(i) : undefined;
    case 'done':
      return ofDeed(line, word(line, i) === 'that' ? i + 1 : i);
    case 'conceding to':
      return infinitive && !TRADE_VERBS.has(lemmaOf(line, i)) ? content(from) : undefined;
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
        (k) =>
          line.groupAt[k]?.form === 'infinitive' &&
          !VISIT_VERBS.has(lemmaOf(line, k)) &&
          (!MENTAL_VERBS.has(lemmaOf(line, k)) || /^(?:again|twice)$/.test(word(line, k + 2))),
      );
    case 'person to thing':
      return ofPerson(
        line,
        i,
        (k) => word(line, k) === 'to' && !line.groupAt[k] && isThing(line, k + 1, 'thing'),
      );
    case 'person back':
      return ofReturn(line, i);
    case 'person for':
      return ofPerson(line, i, (k) => word(line, k) === 'for' && isThing(line, k + 1, 'heard'));
    case 'person into':
      return ofPerson(line, i, (k) => word(line, k) === 'into' && word(line, k + 1).endsWith('ing'));
    case 'person against':
      return ofPerson(line, i, (k) => word(line, k) === 'against' && word(line, k + 1).endsWith('ing'));
    case 'person from':
      return ofPerson(line, i, (k) => word(line, k) === 'from' && word(line, k + 1).endsWith('ing'));
    case 'any':
      return i < line.tokens.length - 1 && pos(line, i) !== 'PUNCT' && word(line, i) !== 'of'
        ? content(i)
        : undefined;
    case 'amount':
      return /^(?:NUM|SYM)$/.test(pos(line, i)) ? content(i) : undefined;
    case 'deed':
      return startsDeed(line, i) ? content(i) : undefined;
    default:
      return isThing(line, i, form) ? withRecipient(line, content(i).content) : undefined;
  }
}

/** "him back", "her son freed": who is wanted back is not who is to bring them. */
function ofReturn(line: Line, i: number): Complement | undefined {
  const found = ofPerson(line, i, (k) => /^(?:back|home|out|freed|released|returned)$/.test(word(line, k)));
  return found?.to && { content: { first: found.to.first, last: found.content.last } };
}

/** "his team wanted to win" */
const isWinning = (line: Line, i: number): boolean =>
  lemmaOf(line, i) === 'win' && !/^(?:DET|NOUN|PROPN|ADJ|PRON|NUM)$/.test(pos(line, i + 2));

const lemmaOf = (line: Line, i: number): string => verbOf(line, line.groupAt[i]);

function toSubject(line: Line, i: number): { to?: Phrase } {
  const to = phraseFrom(line, i);
  const verb = to && line.groups.find(({ first }) => first > to.last);
  return to && !verb?.passive ? { to } : {};
}
