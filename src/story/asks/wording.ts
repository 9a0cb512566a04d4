import { stemmer } from 'stemmer';
import { kinOf } from '../kin.ts';
import { joinPhrases } from '../phrases.ts';

/** Phrases in which asks name one thing, each with a word for it. */
const PHRASES: readonly (readonly [RegExp, string])[] = (
  [
    ["(?:turn|hand|giv)(?:e|es|s|ed|ing)?(?: [\\w’'-]+){0,3} over", 'return'],
    ["(?:giv(?:e|es|ing)|hand(?:s|ed|ing)?)(?: [\\w’'-]+){1,3} back", 'return'],
    [
      '(?:call(?:s|ed|ing)? .{1,20}|tak(?:e|es|ing)|took|go(?:es|ing)?) (?:to )?the (?:witness )?stand',
      'testify',
    ],
    ['(?:giv(?:e|es|ing)|gave) evidence|appear(?:s|ed|ing)? as (?:a )?witness', 'testify'],
    [
      '(?:stop|halt|end|cease|pause|cessation)(?:s|ped|ed|ping|ing)?(?: to| of| in)?(?: all| the)* (?:fighting|hostilities|violence|bloodshed)',
      'ceasefire',
    ],
    ['lay(?:s|ing)? down(?: \\w+)? (?:arms|weapons)|laid down(?: \\w+)? (?:arms|weapons)', 'disarm'],
    [
      '(?:giv(?:e|es|ing) up|surrender(?:s|ed|ing)?|hand(?:s|ed|ing)? (?:in|over))(?: \\w+)? (?:arms|weapons|guns)',
      'disarm',
    ],
    ['(?:money|cash) back', 'refund'],
    // "Keep" says nothing elsewhere, but here to keep and to return are opposites.
    ['(?:keep(?:s|ing)?|kept)(?! (?:up|on|\\w+ing))', 'retain'],
    ['(?:re-?run|repeat) of the (?:vote|election)', 'election'],
    ['(?:be|is|are|being) (?:sacked|fired|dismissed)', 'dismissal'],
  ] as const
).map(([phrase, word]) => [new RegExp(`\\b(?:${phrase})\\b`, 'gi'), word]);

/** Words in which asks name one thing though other texts tell them apart: each line is one class. */
const CLASSES = `
child boy girl son daughter
document paper agreement form
election poll rerun vote
testify testimony
disarm disarmament disarming
refund reimburse reimbursement repay
damages payout compensation
donate donation contribution cash
return surrender restitution extradite extradition
apology apologise apologize
dismiss dismissal sack
pause suspend suspension moratorium freeze
widen broaden expand extend extension
prosecute prosecution charge charges indict indictment trial
help relief supplies food water medicine medicines medical medication doctors nurses tents blankets rations
`;

const classOf = new Map(
  CLASSES.trim()
    .split('\n')
    .flatMap((line) => {
      const kins = line.split(' ').map((word) => kinOf(stemmer(word)));
      return kins.map((kin): [string, string] => [kin, kins[0] ?? kin]);
    }),
);

/** The text of an ask for comparing, never for showing: phrases as the one word that asks for the same. */
export const joinAsked = (text: string): string =>
  PHRASES.reduce((joined, [phrase, word]) => joined.replace(phrase, word), joinPhrases(text));

/** A stem, or what stands for all words that ask for the same. */
export function askedAs(stem: string): string {
  const kin = kinOf(stem);
  return classOf.get(kin) ?? kin;
}
