import { sentenceOf, words } from '../answer/citation.ts';
import { differenceEntry } from '../answer/compare.ts';
import type { DifferingPair } from '../story/pair.ts';
import type { Story } from '../story/story.ts';
import { counted } from './counted.ts';
import type { Fresh } from './edition.ts';
import type { Topic } from './topic.ts';

/** So many articles, the latest, are compared with each other: of more, the pairs are too many. */
const COMPARED = 8;

const kept = new WeakMap<Story, readonly DifferingPair[]>();

/** Where the latest articles of a story differ, the surest first; computed when first asked for, then kept. What was copied counts once. */
export function latestDifferences(story: Story): readonly DifferingPair[] {
  const known = kept.get(story);
  if (known) return known;
  const dated = Map.groupBy(story.articles, ({ published }) => published !== undefined);
  const latest = [...(dated.get(false) ?? []), ...(dated.get(true) ?? [])].slice(-COMPARED);
  const pairs = latest.flatMap(({ id: a }, i) =>
    latest.slice(i + 1).flatMap(({ id: b }) => story.align(a, b).differ),
  );
  const told = new Map<string, DifferingPair>();
  for (const pair of pairs) {
    const sides = [pair.a, pair.b].map((ref) => words(story, sentenceOf(story, ref))).sort();
    const key = JSON.stringify([pair.difference, sides]);
    if (!told.has(key)) told.set(key, pair);
  }
  const found = [...told.values()].sort((x, y) => y.score - x.score);
  kept.set(story, found);
  return found;
}

/** The differences that a new sentence makes, one of each such sentence before a second one of any. */
export function differencesOf(story: Story, fresh: Fresh): Topic['entry'][] {
  const told = latestDifferences(story).filter(({ a, b }) => fresh.has(a) || fresh.has(b));
  const seen = new Map<string, number>();
  const ranked = told.map((pair) => {
    const { article, sentence } = fresh.has(pair.a) ? pair.a : pair.b;
    const key = `${article} ${sentence}`;
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    return { pair, rank };
  });
  return ranked
    .sort((x, y) => x.rank - y.rank)
    .map(({ pair }) => () => {
      const changed = fresh.isChange(pair.a) || fresh.isChange(pair.b);
      return counted(differenceEntry(story, pair), { rest: 0, before: 0, changed });
    });
}
