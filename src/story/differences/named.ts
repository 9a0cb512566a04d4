import type { Side } from './side.ts';

/** A party as a feature. A person is known by it alone; a country by its words, too, as not each "in Ruritania" is linked. */
export interface Named {
  readonly feature: string;
  readonly person: boolean;
}

/** Where each token that is part of a person's or a country's name begins, with the party. */
export function partiesAt({ story, article, reading, tokens }: Side): Map<number, Named> {
  const at = new Map<number, Named>();
  for (const { start, end, party } of reading.mentions) {
    const { kind, name } = story.parties.all.get(story.parties.of(article.id, party)) ?? {};
    if (!name || (kind !== 'person' && kind !== 'country')) continue;
    // By the last word of the name: "the lawyer" of two articles need not be linked.
    const named = { feature: `@${name.split(' ').at(-1)?.toLowerCase()}`, person: kind === 'person' };
    for (const token of tokens) if (token.start >= start && token.end <= end) at.set(token.start, named);
  }
  return at;
}
