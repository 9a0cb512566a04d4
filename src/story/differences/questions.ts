import type { Range } from '../../corpus/article.ts';
import { kinsNamed } from '../kin.ts';
import { IDLE } from './act-words.ts';
import { type Act, actsOf } from './acts.ts';
import { amountIn, askedIn, doerIn, nameIn, tollIn } from './answers.ts';
import { type OpenQuestion, openQuestionIn, topicOf } from './open-questions.ts';
import type { Rule, Side } from './side.ts';

/** Sentences less alike than this (0 to 1) leave open one thing and answer another. */
const ALIKE = 0.1;
/** What is done with what somebody is given, or refused. */
const GIVEN = kinsNamed('give grant approve issue deliver deny refuse withhold');
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
  if (question.kind === 'toll') return tollIn(side, open);
  if (topicOf(side.tokens).isDisjointFrom(question.about)) return null;
  return question.kind === 'who' ? (doerIn(side, open, question) ?? nameIn(side)) : amountIn(side, question);
}

/** The act that settles whether it was done. */
function settled(side: Side, open: Side, { tokens }: OpenQuestion): Range | null {
  for (const x of askedIn(open, tokens)) {
    const done = actsOf(side).find((act) => !act.hypothetical && (isSame(x, act) || isGiven(x, act)));
    if (done) return done.words;
  }
  return null;
}

/** One party does one thing; where one side says no more, that is enough. */
function isSame(asked: Act, act: Act): boolean {
  if (act.kin !== asked.kin || act.before.isDisjointFrom(asked.before)) return false;
  const more = act.behind.size > 0 && asked.behind.size > 0;
  return more ? !act.behind.isDisjointFrom(asked.behind) : !IDLE.has(asked.kin);
}

/** Whether what it is asked if somebody is given is granted or refused. */
function isGiven(asked: Act, { kin, passive, subject, object }: Act): boolean {
  const given = passive ? subject : object;
  if (given === undefined || !GIVEN.has(kin)) return false;
  return asked.kin === given || (GIVEN.has(asked.verb) && asked.behind.has(given));
}
