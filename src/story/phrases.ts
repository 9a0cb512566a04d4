/** Verbs of two words and more, each with the one word that says the same. */
const PHRASES: readonly (readonly [RegExp, string])[] = (
  [
    ['(?:step|stand)(?:s|ped|ping|ing)? (?:down|aside)|stood down', 'resign'],
    ['(?:leav|left|quit)(?:e|es|ing|s|ting)? (?:power|office)', 'resign'],
    ['giv(?:e|es|ing) up|gave up|given up', 'abandon'],
    ['pull(?:s|ed|ing)? (?:out|back)', 'withdraw'],
    ['hand(?:s|ed|ing)? over', 'surrender'],
    ['call(?:s|ed|ing)? off', 'cancel'],
    ['(?:go|goes|went|going) ahead', 'proceed'],
    ['shut(?:s|ting)? down|shuts?', 'close'],
    ['(?:go|goes|went|going) back', 'return'],
    ['turn(?:s|ed|ing)? down', 'reject'],
    ['set(?:s|ting)? free|let(?:s|ting)? go', 'release'],
    ['lay(?:s|ing)? down|laid down', 'surrender'],
    ['put(?:s|ting)? an end to|bring(?:s|ing)? an end to', 'end'],
    ['carr(?:y|ies|ied|ying) out', 'conduct'],
    ['call(?:s|ed|ing)? for', 'demand'],
    ['armed forces', 'military'],
    ['step(?:s|ped|ping)? in', 'intervene'],
    ['walk(?:s|ed|ing)? free', 'release'],
    ['put(?:s|ting)? off', 'postpone'],
    ['scal(?:e|es|ed|ing) back', 'reduce'],
    ['(?:pay|pays|paid|paying) back', 'repay'],
    ['(?:send|sends|sent|sending|bring|brings|brought|bringing|give|gives|gave|given|giving) back', 'return'],
    ['look(?:s|ed|ing)? into', 'investigate'],
    ['do(?:es|ing)? away with|did away with|done away with|get(?:s|ting)? rid of|got rid of', 'abolish'],
    ['take(?:s|n)? part|took part|taking part', 'join'],
  ] as const
).map(([phrase, word]) => [new RegExp(`\\b(?:${phrase})\\b`, 'gi'), word]);

/** A text for comparing, never for showing: verbs of several words as the one word that says the same. */
export const joinPhrases = (text: string): string =>
  PHRASES.reduce((joined, [phrase, word]) => joined.replace(phrase, word), text);
