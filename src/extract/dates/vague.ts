import { pattern, type Rule, unplaced } from './rule.ts';

/** Words for the present, the past and the future that name no day. They are read so that nothing else is made of them. */
export const VAGUE: readonly Rule[] = [
  {
    name: 'now',
    pattern: pattern`(?:right )?now|currently|current(?! (?:account|events|affairs))|these days|at (?:the|this) moment|nowadays|at present`,
    read: ({ text, before }) =>
      // "Apocalypse Now", "Current TV": a name
      /^\p{Lu}/u.test(text) && /\p{L}\s+$/u.test(before) ? undefined : unplaced('DATE', 'PRESENT_REF'),
  },
  {
    name: 'recently',
    pattern: pattern`(?:more |most |just )?recently|recent|(?<=in )the past|lately`,
    read: () => unplaced('DATE', 'PAST_REF'),
  },
  {
    name: 'soon',
    pattern: pattern`(?<!as )soon(?! as| after)|as soon as possible|the (?:near |not too distant |foreseeable )?future|(?<=\b(?:in|of|over|for) )the (?:near|short|medium|long) term`,
    read: () => unplaced('DATE', 'FUTURE_REF'),
  },
  {
    name: 'some-time',
    pattern: pattern`(?<=\b(?:for|quite|after) )(?:some time|a while)`,
    read: () => unplaced('DURATION', 'PXX'),
  },
];
