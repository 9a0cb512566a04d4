/** Lemmas and the forms of them that the rules of spelling do not give. */
export const IRREGULAR: readonly (readonly [string, string])[] = [
  ['seek', 'sought'],
  ['fight', 'fought'],
  ['write', 'wrote written writing'],
  ['forgive', 'forgave forgiven'],
  ['tell', 'told'],
  ['say', 'said says'],
  ['speak', 'spoke spoken'],
  ['come', 'came'],
  ['shoot', 'shot'],
  ['break', 'broke broken'],
  ['throw', 'threw thrown'],
  ['strike', 'struck'],
  ['withdraw', 'withdrew withdrawn'],
  ['hold', 'held'],
  ['beg', 'begged begging'],
  ['scrap', 'scrapped scrapping'],
  ['snub', 'snubbed snubbing'],
  ['cancel', 'cancelled cancelling'],
  ['plead', 'pled'],
  ['give', 'gave given giving'],
  ['undertake', 'undertook undertaken'],
  ['commit', 'committed committing'],
  ['drop', 'dropped dropping'],
  ['skip', 'skipped skipping'],
  ['shun', 'shunned shunning'],
  ['quit', 'quitting'],
  ['prod', 'prodded prodding'],
];

/** The inflected forms of a verb that end in the regular way. */
export function inflected(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const y = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : undefined;
  const third = y ? `${y}es` : /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, third, y ? `${y}ed` : `${stem}ed`, `${stem}ing`];
}
