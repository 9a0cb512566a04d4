import { wordSet } from '../word-set.ts';
import { SPEAKING_HEADS } from './classes.ts';
import { clauseEnd } from './clause.ts';
import type { Complement } from './found.ts';
import { type Line, type Phrase, pos, word } from './line.ts';
import { headOf, phraseFrom } from './phrases.ts';
import { grammaticalSubject } from './subjects.ts';

/** "the boy would be sent home": what somebody insists will be done. */
export function ofDeed(line: Line, i: number): Complement | undefined {
  const subject = phraseFrom(line, i);
  const group = subject && line.groupAt[subject.last + 1];
  const will = group?.modal === 'will' || group?.modal === 'would';
  if (!will || !group.passive || group.negated || pos(line, subject?.last ?? -1) === 'PRON') return undefined;
  return { content: { first: i, last: clauseEnd(line, i) } };
}

/** "Lund hopes she will win", but "officials hope she will come". */
function isOwnHope(line: Line, { first, last }: Phrase): boolean {
  if (pos(line, last) !== 'PRON') return false;
  const hope = line.groups.findLast((group) => group.last < first);
  const who = hope && grammaticalSubject(line, hope);
  const head = who && line.tokens[headOf(line, who).last];
  const many = head?.lower.endsWith('s') && (head.pos === 'NOUN' || SPEAKING_HEADS.has(head.lower));
  return !(many && /^(?:he|she)$/.test(word(line, last)));
}

const MANY = /s$|^(?:people|police|staff|children|men|women|media|public|majority)$/;

/** What is told of many in the present ("suggested that they intend to"), and asked of nobody. */
const STATES = wordSet('intend want plan expect hope know believe think doubt mean agree own');

/** "(that) Paris stop", "that the line should be closed": what somebody asks in a clause of the form. */
export function ofClause(line: Line, i: number, form: 'base' | 'should' | 'will'): Complement | undefined {
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
  if (base && form === 'base' && STATES.has(verb?.lemma ?? '')) return undefined;
  const fits =
    form === 'will' ? group.modal === 'will' || group.modal === 'would' : form === 'should' ? obliged : base;
  // Without "that" the clause is known by its subject: somebody who can act.
  const marked = word(line, i - 1) === 'that';
  const named = line.mentions.some(
    (mention) => mention.first <= subject.last && mention.last >= subject.first,
  );
  // What one hopes of oneself is a wish, and so is that something be so.
  const end = clauseEnd(line, i);
  const others = line.mentions.some((mention) => mention.first >= i && mention.last <= end);
  if (form === 'will' && (isOwnHope(line, subject) || verb?.lemma === 'be' || !others)) return undefined;
  // "insisted an autopsy be carried out"
  const done = group.passive && word(line, group.first) === 'be';
  // "insists any deal include it": of one thing only the subjunctive has no -s.
  const one = pos(line, subject.last) === 'NOUN' && !MANY.test(word(line, subject.last));
  const clear =
    one && group.first === group.last && verb?.lower === verb?.lemma && group.first === subject.last + 1;
  const addressed = word(line, subject.last) === 'you';
  if (!fits || !(marked || addressed || named || done || clear || form !== 'base')) return undefined;
  return { ...(!group.passive && { to: subject }), content: { first: i, last: end } };
}
