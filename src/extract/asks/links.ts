import { EVENT_NOUNS } from './classes.ts';
import { nounEnd } from './clause.ts';
import { type Line, type Phrase, pos, word } from './line.ts';
import type { Link } from './nouns.ts';
import { phraseFrom } from './phrases.ts';
import { nounIn } from './things.ts';

/** What a noun asks, where the words after it lead on to it in the given way. */
export function linkedBy(
  line: Line,
  at: number,
  link: Link,
): { content: Phrase; to?: Phrase | undefined } | undefined {
  const [first = '', second] = link.split(' ');
  const person = second === 'person';
  if (word(line, at) !== first) return undefined;
  const infinitive = line.groupAt[at]?.form === 'infinitive';
  if (person) {
    const to = phraseFrom(line, at + 1);
    const next = to && to.last + 1;
    if (!next || infinitive || line.groupAt[next]?.form !== 'infinitive') return undefined;
    return { to, content: { first: next, last: nounEnd(line, next, 0) } };
  }
  if (second === 'event' && !nounIn(line, at + 1, EVENT_NOUNS)) return undefined;
  const content = (start: number, verbs = 0): Phrase => ({ first: start, last: nounEnd(line, start, verbs) });
  if (link === 'to') return infinitive ? { content: content(at) } : undefined;
  if (infinitive) return undefined;
  if (link === 'that' && isRelative(line, at)) return undefined;
  if (link === 'that') return { to: phraseFrom(line, at + 1), content: content(at + 1, 1) };
  if (at + 1 >= line.tokens.length || pos(line, at + 1) === 'PUNCT') return undefined;
  return { content: content(at + 1) };
}

/** "demands that the bank called absurd" tells of demands, "demands that the bank pay" tells them. */
function isRelative(line: Line, that: number): boolean {
  const group = line.groups.find((other) => other.first > that);
  const verb = group && line.tokens[group.last];
  return !group || !verb || !(group.modal || verb.lemma === verb.lower || word(line, group.first) === 'be');
}
