import { lengthOf } from './days.ts';
import type { Group } from './merge.ts';
import type { Told } from './told.ts';
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
    const far = group.told.find((one) => {
      const view = viewOf(one);
      return view !== undefined && isLandmark(view, one.days.first);
    });
    const key = far && `${viewOf(far)} ${far.days.first}`;
    const before = key && joined.get(key);
    if (!key) joined.set(group, group);
    else if (!before) joined.set(key, group);
    // "Christmas" is told of for its own sake, too
    else if (far.mention.rule === 'holiday' && dot(before.sum, group.sum) === 0) joined.set(group, group);
    else joined.set(key, join(before, group));
  }
  return [...joined.values()];
}

/** From where an article sees a day from afar. */
type View = 'ahead' | 'back';

function viewOf({ days, published = days.last }: Told): View | undefined {
  const since = published - days.first;
  if (lengthOf(days) > 1 || Math.abs(since) < FAR) return undefined;
  return since > 0 ? 'back' : 'ahead';
}

/** Which days, counted as in `Days`, are landmarks for those who see them from one side. */
function landmarksIn(groups: readonly Group[]): (view: View, day: number) => boolean {
  const articles = { ahead: new Map<number, Set<string>>(), back: new Map<number, Set<string>>() };
  for (const one of groups.flatMap(({ told }) => told)) {
    const view = viewOf(one);
    if (!view) continue;
    const { first } = one.days;
    articles[view].set(first, (articles[view].get(first) ?? new Set()).add(one.mention.article));
  }
  return (view, day) => {
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
