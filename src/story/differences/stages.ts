/** A way that somebody's affairs take: its stages in order, each with words for it. Who has come to one has left those before it. */
export interface Ladder {
  readonly name: string;
  readonly stages: readonly RegExp[];
}

/** How somebody may stand. The words are looked for in a sentence as it is printed. */
export const LADDERS: readonly Ladder[] = [
  {
    name: 'case',
    stages: [
      /\b(?:material |key )?witness\b|\bpersons? of interest\b|\b(?:sought|wanted|held|detained) for questioning\b/gi,
      /\bsuspects?\b|\bsuspected\b/gi,
      /\barrested\b|\b(?:in|into) (?:police )?custody\b|\bapprehended\b|\bcaptured\b/gi,
      /\bcharged (?=(?:\p{L}+day )?(?:with|in|over|on|by)\b|\p{Lu})|\bindicted\b|\barraigned\b|\b(?:on|stand(?:s|ing)?) trial\b|\bpleaded not guilty\b/giu,
      /\bconvicted\b|\bfound (?:not )?guilty\b|\bacquitted\b|\bpleaded guilty\b|\bsentenced to\b|\bjailed for\b/gi,
    ],
  },
  {
    name: 'missing',
    stages: [
      /\b(?:is|are|was|were|been|remain(?:s|ed)?|still|reported|went|gone) missing\b|\bunaccounted for\b/gi,
      /\bfound (?:dead|alive|safe)\b|\brescued\b|\bconfirmed dead\b/gi,
    ],
  },
  {
    name: 'captive',
    stages: [
      /\b(?:held|taken) (?:hostage|captive)\b|\bkidnapped\b|\babducted\b/gi,
      /\bfreed\b|\breleased\b|\bescaped\b|\brescued\b|\bfound dead\b/gi,
    ],
  },
  {
    name: 'hospital',
    stages: [
      /\bin (?:a )?(?:critical|serious|grave) condition\b|\bin (?:a )?coma\b|\bin intensive care\b|\bin (?:the )?hospital\b/gi,
      /\bdied\b|\bdischarged\b|\bleft (?:the )?hospital\b/gi,
    ],
  },
];
