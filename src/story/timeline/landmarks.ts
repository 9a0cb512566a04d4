import type { ArticleId } from '../../corpus/article.ts';
import { once } from '../once.ts';
import { lengthOf } from './days.ts';
import type { Group } from './merge.ts';
import { addTo, dot } from './vectors.ts';

/** A day is far off for an article that is published so many days after it or before it. */
const FAR = 5;
/** A day is held against so many days before it and as many after it. */
const AROUND = 15;
/** So much of what articles tell of a landmark, from afar, may they tell of each day around it. */
const QUIET = 0.2;

/**
 * Join groups that look back on one landmark, or ahead to it: a day that articles name from afar while they name few days
 * around it. What is told of such a day is one event, in whatever words: "paramedics were called", "the singer died". Of the
 * days just before they went to print, articles tell everything, and it would be wrong there.
 */
export function joinLandmarks(groups: readonly Group[]): Group[] {
  const isLandmark = landmarksIn(groups);
  const joined = new Map<Group | string, Group>();
  for (const group of groups) {
    const far = sightsOf(group).find(isLandmark);
    const key = far && `${far.view} ${far.day}`;
    const before = key && joined.get(key);
    if (!key) joined.set(group, group);
    else if (!before) joined.set(key, group);
    // "Christmas" is told of for its own sake, too
    else if (far.rule === 'holiday' && dot(before.sum, group.sum) === 0) joined.set(group, group);
    else joined.set(key, join(before, group));
  }
  return [...joined.values()];
}

/** A day that an article sees from afar, counted as in `Days`, and the rule that found its date. */
interface Sight {
  readonly view: 'ahead' | 'back';
  readonly day: number;
  readonly article: ArticleId;
  readonly rule: string;
}

/** What the mentions of a group see from afar. */
const sightsOf = once(({ told }: Group): readonly Sight[] =>
  told.flatMap(({ days, published = days.last, mention: { article, rule } }) => {
    const since = published - days.first;
    if (lengthOf(days) > 1 || Math.abs(since) < FAR) return [];
    return [{ view: since > 0 ? ('back' as const) : ('ahead' as const), day: days.first, article, rule }];
  }),
);

/** Which days are landmarks for those who see them from one side. */
function landmarksIn(groups: readonly Group[]): (sight: Sight) => boolean {
  const articles = { ahead: new Map<number, Set<string>>(), back: new Map<number, Set<string>>() };
  for (const group of groups)
    for (const { view, day, article } of sightsOf(group)) {
      const known = articles[view].get(day);
      if (known) known.add(article);
      else articles[view].set(day, new Set([article]));
    }
  return ({ view, day }) => {
    const count = (of: number): number => articles[view].get(of)?.size ?? 0;
    let others = 0;
    for (let other = day - AROUND; other <= day + AROUND; other++) if (other !== day) others += count(other);
    return count(day) > 1 && others / (2 * AROUND) <= QUIET * (count(day) - 1);
  };
}

function join(a: Group, b: Group): Group {
  const sum = new Map(a.sum);
  addTo(sum, b.sum);
  return { told: [...a.told, ...b.told], sum };
}
