import { pattern, type Rule, unplaced } from './rule.ts';

/** Words for the present, the past and the future that name no day. They are read so that nothing else is made of them. */
export const VAGUE: readonly Rule[] = [
  {
    name: 'now',
    pattern: pattern`(?:right |until |by )?now|currently|these days|at (?:the|this) (?:moment|time)|nowadays|presently|at present`,
    read: ({ text, after }) =>
      /^\s+that\b/i.test(after) && /^now$/i.test(text) ? undefined : unplaced('DATE', 'PRESENT_REF'),
  },
  {
    name: 'current',
    pattern: pattern`current(?! (?:account|events|affairs|state))`,
    read: () => unplaced('DATE', 'PRESENT_REF'),
  },
  {
    name: 'recently',
    pattern: pattern`(?:more |most |just )?recently|recent|in the past|the past(?! \w+)|previously|formerly|lately`,
    read: () => unplaced('DATE', 'PAST_REF'),
  },
  {
    name: 'soon',
    pattern: pattern`(?<!as )soon(?! as)|as soon as possible|the (?:near |not too distant |foreseeable )?future|in (?:the )?future|someday`,
    read: () => unplaced('DATE', 'FUTURE_REF'),
  },
];
