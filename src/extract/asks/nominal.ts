import { TIME_WORDS, UNASKED_NOUNS } from './classes.ts';
import { blessed, compounded, governor, userOf } from './compounded.ts';
import type { Found } from './found.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { linkedBy } from './links.ts';
import { bringerOf, issuerOf, ownOf, setterOf } from './makers.ts';
import {
  ANSWERING_VERBS,
  ASK_NOUNS,
  CONSIDERING_VERBS,
  GOODS,
  LIGHT_VERBS,
  type Link,
  YIELDING_VERBS,
} from './nouns.ts';
import { agentAfter, ownerOf, phraseStart, possessorOf } from './owners.ts';
import { pastApposition } from './persons.ts';
import { withRecipient } from './things.ts';

/** Asks that a noun names: "the union's demand for more pay", "his refusal to leave", "made an offer to sell". */
export function findNominal(line: Line): Found[] {
  const found: Found[] = [];
  for (const [i, token] of line.tokens.entries()) {
    const frame = ASK_NOUNS.get(token.lemma) ?? ASK_NOUNS.get(token.lower);
    if (!frame || line.groupAt[i] || (token.pos !== 'NOUN' && token.pos !== 'VERB')) continue;
    const start = phraseStart(line, i);
    if (
      isDenied(line, start) ||
      word(line, start - 1) === 'at' ||
      isConditional(line, start) ||
      (token.lemma === 'order' && /^(?:in|with)$/.test(word(line, start - 1))) ||
      (frame.kind === 'rejection' && YIELDING_VERBS.has(governor(line, start) ?? '')) ||
      (frame.kind === 'demand' && (isAnswered(line, start, i) || isPast(line, start, i)))
    )
      continue;
    const owner = ownOf(line, start) ?? possessorOf(line, i);
    const agent = owner ? undefined : agentAfter(line, i);
    const after = token.lemma === 'deadline' ? overTime(line, i) : (agent?.end ?? i);
    const linked =
      (frame.kind === 'offer' ? compounded(line, i, start, agent !== undefined) : undefined) ??
      frame.links
        .filter((link) => link !== 'to thing made' || LIGHT_VERBS.has(verbOf(line, line.groupAt[start - 1])))
        .map((link) => linkedBy(line, after + 1, link))
        .find(Boolean) ??
      (agent && beyondName(line, after + 1, frame.links)) ??
      blessed(line, i, start) ??
      compounded(line, i, start, false);
    if (
      !linked ||
      (token.lemma === 'demand' && GOODS.has(word(line, linked.content.last))) ||
      (frame.kind === 'rejection' &&
        /^(?:terrorism|violence|war|crime|racism)$/.test(word(line, linked.content.last))) ||
      (token.lemma === 'campaign' && UNASKED_NOUNS.has(word(line, linked.content.last)))
    )
      continue;
    found.push({
      rule: `noun: ${token.lemma}`,
      kind: frame.kind,
      by:
        owner ??
        agent?.side ??
        userOf(line, start) ??
        setterOf(line, token, i, linked.to) ??
        issuerOf(line, linked.content.last) ??
        bringerOf(line, token.lemma, start),
      to: linked.to ?? (frame.kind === 'demand' ? withRecipient(line, linked.content).to : undefined),
      words: { first: i, last: i },
      content: linked.content,
    });
  }
  return found;
}

/** "a request from the union's leader, Ana Roe, to see it": what is linked behind the name of whoever asks. */
function beyondName(line: Line, at: number, links: readonly Link[]) {
  const start = word(line, at) === ',' ? pastApposition(line, at) : undefined;
  return start === undefined ? undefined : links.map((link) => linkedBy(line, start, link)).find(Boolean);
}

/** "a deadline of Friday": the last token of the time. */
function overTime(line: Line, noun: number): number {
  let i = noun + 1;
  if (word(line, i) !== 'of') return noun;
  while (TIME_WORDS.has(word(line, i + 1)) || /^(?:NUM|DET|ADJ)$/.test(pos(line, i + 1))) i++;
  return i;
}

/** "his previous insistence on it": what somebody no longer asks. */
const isPast = (line: Line, start: number, noun: number): boolean =>
  line.tokens.slice(start, noun).some(({ lower }) => /^(?:previous|former)$/.test(lower));

const isDenied = (line: Line, start: number): boolean =>
  /^(?:no|any|without|neither)$/.test(word(line, start));

/** Is the noun in a clause of condition or time to come: "until their demands for better pay are met"? */
function isConditional(line: Line, start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - 4; i--) {
    if (/^(?:if|until|till|unless|whether)$/.test(word(line, i))) return true;
    if (line.groupAt[i]) return false;
  }
  return false;
}

/** Is the noun the object of an answer? "Will discuss the union's request" is none yet. */
function isAnswered(line: Line, start: number, noun: number): boolean {
  const verb = governor(line, start) ?? '';
  return ANSWERING_VERBS.has(verb) && !(CONSIDERING_VERBS.has(verb) && ownerOf(line, noun));
}
