import type { Range } from '../../corpus/article.ts';
import { kinOf } from '../kin.ts';
import { IDLE } from './act-words.ts';
import { actsOf } from './acts.ts';
import { isOfPeople } from './counted.ts';
import { fateOf } from './fates.ts';
import { measured } from './measured.ts';
import { type OpenQuestion, openQuestionIn, topicOf } from './open-questions.ts';
import type { Rule, Side } from './side.ts';
import { textOf } from './text.ts';

/** Sentences less alike than this (0 to 1) leave open one thing and answer another. */
const ALIKE = 0.2;
const UNITS = {
  'how far': new Set('mile km metre foot yard inch cm mm'.split(' ')),
  'how long': new Set('minute hour day week month year'.split(' ')),
} as const;

/** One side leaves a question open that the other answers. */
export const questions: Rule = ({ a, b, score, daysApart }) => {
  if (score < ALIKE) return null;
  const [inA, inB] = [openQuestionIn(a), openQuestionIn(b)];
  const difference = daysApart >= 1 ? 'changed' : 'scope';
  const rule = 'differ/open-question';
  if (inA && !inB) {
    const answer = answerIn(b, a, inA);
    return answer && { difference, aWords: inA.words, bWords: answer, rule };
  }
  if (!inB || inA) return null;
  const answer = answerIn(a, b, inB);
  return answer && { difference, aWords: answer, bWords: inB.words, rule };
};

/** The words with which a sentence answers a question that another one leaves open. */
function answerIn(side: Side, open: Side, question: OpenQuestion): Range | null {
  if (question.kind === 'whether') return settled(side, open, question);
  if (topicOf(side.tokens).isDisjointFrom(question.about)) return null;
  return question.kind === 'who' ? nameIn(side) : amountIn(side, question);
}

/** The act that settles whether it was done. */
function settled(side: Side, open: Side, { tokens }: OpenQuestion): Range | null {
  const asked = actsOf(open).filter(({ words }) => words.start >= (tokens[0]?.start ?? 0));
  for (const x of asked) {
    const done = actsOf(side).find(
      (act) =>
        act.kin === x.kin &&
        !act.hypothetical &&
        !act.before.isDisjointFrom(x.before) &&
        (!act.behind.isDisjointFrom(x.behind) ||
          (act.behind.size === 0 && x.behind.size === 0 && !IDLE.has(x.kin))),
    );
    if (done) return done.words;
  }
  return null;
}

function amountIn(side: Side, { kind, tokens, about }: OpenQuestion): Range | null {
  const noun = tokens.find(({ pos }) => pos === 'NOUN');
  const asked = tokens.map(fateOf).find(Boolean);
  const found = measured(side).find(({ figure: { unit = '' }, head = '', fate, plain }) => {
    if (kind === 'how far' || kind === 'how long') return UNITS[kind].has(unit);
    // How many are killed is not how many are missing, and people do all kinds of things.
    const same = fate === asked && (fate !== undefined || !isOfPeople(head));
    const counted = noun && kinOf(noun.stem);
    return unit === '' && head === counted && (same || plain.intersection(about).size >= 2);
  });
  return found ? { start: found.figure.start, end: found.figure.end } : null;
}

/** The full name of the person whom a sentence names as somebody. */
function nameIn(side: Side): Range | null {
  const { story, article, reading } = side;
  if (!/\b(?:named|identified|charged|arrested)\b/.test(textOf(side))) return null;
  const found = reading.mentions.find(({ party, basis }) => {
    const { kind, name = '' } = story.parties.all.get(story.parties.of(article.id, party)) ?? {};
    return kind === 'person' && basis === 'stated' && /^\p{Lu}\S* \p{Lu}/u.test(name);
  });
  return found ? { start: found.start, end: found.end } : null;
}
