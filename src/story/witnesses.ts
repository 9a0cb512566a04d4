import type { ArticleId } from '../corpus/article.ts';
import { isCopy } from './asks/origins.ts';
import { between } from './between.ts';
import { considerPairs } from './considered.ts';
import { chanceOf } from './likeness.ts';
import type { Pair } from './pair.ts';
import { type Hearing, oddsOfPair, type PairEvidence, type PairWeights } from './pair-evidence.ts';
import type { SourceId } from './sources.ts';
import type { SentenceRef, StoryText } from './story-text.ts';
import { placeOf, type Told } from './ties.ts';

/** A sentence of a third article: what speaks for its telling the fact of the one sentence of a pair, and of the other. */
export type Witness = readonly [PairEvidence, PairEvidence];

/** So many articles are heard at most, those published nearest: all of a story of eight. */
const HEARD = 6;

/**
 * The witnesses of the pairs of two sources: the sentences of other articles that may tell the same as both; null where there
 * is no other article. What was copied from one of the two, or into it, says nothing of its own.
 * The cost is that of comparing both sources with six articles.
 */
export function witnessesIn(
  story: StoryText & Told,
  a: SourceId,
  b: SourceId,
): (pair: Pick<Pair, 'a' | 'b'>) => readonly Witness[] | null {
  const thirds = thirdsOf(story, a, b);
  if (thirds.length === 0) return () => null;
  const heard = thirds.map((third) => [testimony(story, a, third), testimony(story, b, third)] as const);
  return (pair) => {
    const [a, b] = [placeOf(pair.a), placeOf(pair.b)];
    const witnesses: Witness[] = [];
    for (const [ofA, ofB] of heard) {
      const told = ofB.get(b);
      for (const [sentence, x] of ofA.get(a) ?? []) {
        const y = told?.get(sentence);
        if (y) witnesses.push([x, y]);
      }
    }
    return witnesses;
  };
}

/** What some witnesses say together: what the best of them does, who is as good as the less likely of the two ties. */
export function hear(witnesses: readonly Witness[] | null, weights?: PairWeights): Hearing {
  const chance = (evidence: PairEvidence): number => chanceOf(oddsOfPair(evidence, undefined, weights));
  return {
    witnessed: (witnesses ?? []).reduce((best, [x, y]) => Math.max(best, Math.min(chance(x), chance(y))), 0),
    unheard: witnesses ? 0 : 1,
  };
}

/** For each sentence of a source, the sentences of a third article that may tell its fact, with what speaks for it. */
const testimony = between((story: StoryText & Told, source, third) => {
  const stems = ({ article, sentence }: SentenceRef): ReadonlySet<string> =>
    new Set(story.readings.get(article)?.sentences[sentence]?.stems);
  const told = new Map<string, Map<number, PairEvidence>>();
  for (const { a, b, evidence } of considerPairs(story, source, third)) {
    if (isCopy(stems(a), stems(b))) continue;
    const place = placeOf(a);
    const known = told.get(place);
    if (known) known.set(b.sentence, evidence);
    else told.set(place, new Map([[b.sentence, evidence]]));
  }
  return told;
});

/** The articles of neither source that were published nearest to theirs. */
function thirdsOf(story: StoryText, a: SourceId, b: SourceId): ArticleId[] {
  const own = new Set(story.sources.flatMap(({ id, articles }) => (id === a || id === b ? articles : [])));
  const places = story.articles.flatMap(({ id }, place) => (own.has(id) ? [place] : []));
  const away = (place: number): number => Math.min(...places.map((other) => Math.abs(other - place)));
  return story.articles
    .map(({ id }, place) => ({ id, distance: away(place) }))
    .filter(({ distance }) => distance > 0)
    .sort((x, y) => x.distance - y.distance)
    .slice(0, HEARD)
    .map(({ id }) => id);
}
