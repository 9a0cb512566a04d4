import { clauseEnd } from './clause.ts';
import type { Found } from './found.ts';
import { type Line, pos, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { sideOf, speakingSide } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';

/** "what is important is that", "what is needed most is" */
const WEIGHTY = /^(?:important|essential|crucial|vital|needed|required|necessary)$/;
const WANTING = /^(?:wants?|demands?|needs?|seeks?|wanted|needed|demanded|asked|asking|called|proposed)$/;
/** How many tokens whoever wants something may fill. */
const REACH = 5;

/** "What the union wants is a vote", "“All we want is justice,” Lund said": what is asked stands behind "is". */
export function findClefts(line: Line): Found[] {
  return line.tokens.flatMap(({ lower }, lead): Found[] => {
    if (lower !== 'what' && lower !== 'all') return [];
    const told = weightyAfter(line, lead) ?? wantedBefore(line, lead);
    if (told) return [told];
    // The tagger takes "want" between two nouns for another.
    const verb = line.tokens.findIndex((token, i) => i > lead + 1 && WANTING.test(token.lower));
    const is = /^(?:ADV|ADP)$/.test(pos(line, verb + 1)) ? verb + 2 : verb + 1;
    const first = is + 1;
    if (verb < 0 || verb - lead > REACH || !/^(?:is|was)$/.test(word(line, is))) return [];
    if (pos(line, first) === 'PUNCT') return [];
    const group = line.groups.find((other) => other.last >= verb);
    const spoken = /^(?:we|i)$/.test(word(line, lead + 1));
    const by = spoken
      ? group && speakingSide(line, group)
      : sideOf(line, { first: lead + 1, last: verb - 1 });
    const words = { first: verb, last: verb };
    return [
      {
        rule: 'cleft',
        kind: 'demand',
        by,
        to: undefined,
        words,
        content: { first, last: clauseEnd(line, first) },
      },
    ];
  });
}

/** "a vote is all we want," "a vote is what the union is after": what is asked stands before "is". */
function wantedBefore(line: Line, lead: number): Found | undefined {
  const is = line.groupAt[lead - 1];
  if (!is || !/^(?:is|was|'s)$/.test(word(line, lead - 1)) || is.negated) return undefined;
  const verb = line.tokens.findIndex(
    ({ lower }, i) => i > lead + 1 && i <= lead + REACH + 1 && (WANTING.test(lower) || lower === 'after'),
  );
  const who = phraseFrom(line, lead + 1);
  const subject = grammaticalSubject(line, is);
  const back = subject && /^(?:that|this)$/.test(word(line, subject.first));
  if (verb < 0 || !who || !subject || who.last >= verb || word(line, verb + 1) === 'to') return undefined;
  const group = line.groups.find(({ last }) => last > lead);
  const spoken = /^(?:we|i)$/.test(word(line, who.first));
  return {
    rule: 'cleft: what is wanted',
    kind: 'demand',
    by: spoken ? group && speakingSide(line, group) : sideOf(line, who),
    to: undefined,
    words: { first: lead, last: verb },
    content: back ? { first: 0, last: Math.max(0, subject.first - 2) } : subject,
  };
}

/** "“What is important for us is that he comes home,” Lund said": who says so asks for it. */
function weightyAfter(line: Line, lead: number): Found | undefined {
  const group = line.groupAt[lead + 1];
  const at = line.tokens.findIndex(({ lower }, i) => i > lead && i <= lead + 2 + 1 && WEIGHTY.test(lower));
  if (word(line, lead) !== 'what' || !group || at < 0) return undefined;
  const is = line.groups.find(({ first }) => first > at);
  const first = (is?.last ?? -1) + 1;
  if (!is || !/^(?:is|was|'s)$/.test(word(line, is.first)) || is.first < is.last || is.first - at > REACH)
    return undefined;
  if (pos(line, first) === 'PUNCT' || pos(line, first) === 'ADJ') return undefined;
  return {
    rule: 'cleft: what matters',
    kind: 'demand',
    by: speakingSide(line, is),
    to: undefined,
    words: { first: lead, last: is.last },
    content: { first, last: clauseEnd(line, first) },
  };
}
