import type { AskSide } from '../finding.ts';
import { clauseEnd } from './complements.ts';
import type { Found } from './found.ts';
import { type Line, type Phrase, pos, word } from './line.ts';
import { ANSWERING_VERBS, ASK_NOUNS, GOODS, LIGHT_VERBS, type Link } from './nouns.ts';
import { phraseFrom } from './phrases.ts';
import { sideOf } from './sides.ts';
import { subjectOf } from './subjects.ts';

/** Asks that a noun names: "the union's demand for more pay", "his refusal to leave", "made an offer to sell". */
export function findNominal(line: Line): Found[] {
  const found: Found[] = [];
  for (const [i, token] of line.tokens.entries()) {
    const frame = ASK_NOUNS.get(token.lemma) ?? ASK_NOUNS.get(token.lower);
    if (!frame || line.groupAt[i] || (token.pos !== 'NOUN' && token.pos !== 'VERB')) continue;
    const start = phraseStart(line, i);
    if (isDenied(line, start) || (frame.kind === 'demand' && isAnswered(line, start))) continue;
    const agent = agentAfter(line, i);
    const linked = frame.links.map((link) => linkedBy(line, (agent?.end ?? i) + 1, link)).find(Boolean);
    if (!linked || GOODS.has(word(line, linked.content.last))) continue;
    found.push({
      rule: `noun: ${token.lemma}`,
      kind: frame.kind,
      by: possessorOf(line, start, i) ?? agent?.side ?? userOf(line, start),
      to: sideOf(line, linked.to),
      words: { first: i, last: i },
      content: linked.content,
    });
  }
  return found;
}

/** The first token of the noun phrase that ends in a noun: its possessor or determiner. */
function phraseStart(line: Line, noun: number): number {
  let i = noun;
  while (
    i > 0 &&
    !line.groupAt[i - 1] &&
    /^(?:ADJ|NOUN|PROPN|NUM|DET|PART|PRON|VERB)$/.test(pos(line, i - 1))
  )
    i--;
  return i;
}

const isDenied = (line: Line, start: number): boolean =>
  /^(?:no|any|without|neither)$/.test(word(line, start));

/** The verb whose object begins at a token, over a preposition or a list. */
function governor(line: Line, start: number): string | undefined {
  for (let i = start - 1; i >= 0 && i > start - 8; i--) {
    const group = line.groupAt[i];
    if (group) return group.last === i ? line.tokens[i]?.lemma : undefined;
    if (word(line, i) === ',' || word(line, i) === ';') return undefined;
  }
  return undefined;
}

const isAnswered = (line: Line, start: number): boolean => ANSWERING_VERBS.has(governor(line, start) ?? '');

/** "Spain's demand", "his offer", "a US request". */
function possessorOf(line: Line, start: number, noun: number): AskSide | undefined {
  const near = line.mentions.filter((mention) => mention.first >= start && mention.last < noun);
  const owner = near.at(-1);
  return owner && sideOf(line, { first: owner.first, last: owner.last });
}

/** "a demand by the union", "conditions set by the bank", "the demand of the drivers". */
function agentAfter(line: Line, noun: number): { side: AskSide; end: number } | undefined {
  let i = noun + 1;
  if (line.groupAt[i]?.passive) i++;
  if (!/^(?:by|from|of)$/.test(word(line, i))) return undefined;
  const phrase = phraseFrom(line, i + 1);
  const side = sideOf(line, phrase);
  return side && phrase ? { side, end: phrase.last } : undefined;
}

/** Whoever makes, issues or repeats what the noun names. */
function userOf(line: Line, start: number): AskSide | undefined {
  const group = line.groups.findLast((other) => other.last < start);
  if (!group || !LIGHT_VERBS.has(line.tokens[group.last]?.lemma ?? '')) return undefined;
  for (let i = group.last + 1; i < start; i++) if (word(line, i) === ',') return undefined;
  return sideOf(line, subjectOf(line, group));
}

function linkedBy(
  line: Line,
  at: number,
  link: Link,
): { content: Phrase; to?: Phrase | undefined } | undefined {
  const [first = '', person] = link.split(' ');
  if (word(line, at) !== first) return undefined;
  const infinitive = line.groupAt[at]?.form === 'infinitive';
  if (person) {
    const to = phraseFrom(line, at + 1);
    const next = to && to.last + 1;
    if (!next || infinitive || line.groupAt[next]?.form !== 'infinitive') return undefined;
    return { to, content: { first: next, last: clauseEnd(line, next) } };
  }
  const content = (start: number): Phrase => ({ first: start, last: clauseEnd(line, start) });
  if (link === 'to' && infinitive) return { content: content(at) };
  if (link === 'that') return { to: phraseFrom(line, at + 1), content: content(at + 1) };
  if (at + 1 >= line.tokens.length || pos(line, at + 1) === 'PUNCT') return undefined;
  return { content: content(at + 1) };
}
