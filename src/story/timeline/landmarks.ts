import { lengthOf } from './days.ts';
import type { Group } from './merge.ts';
import type { Told } from './told.ts';
import { addTo, dot } from './vectors.ts';

/** From so many days later on, an article looks back on a day. */
const BACK = 5;
/** A day is held against so many days before it and as many after it. */
const AROUND = 15;
/** So much of what articles tell of a landmark, looking back, may they tell of each day around it. */
const QUIET = 0.2;

/**
 * Join groups that look back on one landmark: a day that articles name again and again while they name few days around it.
 * What is told of such a day is one event, in whatever words: "paramedics were called", "the singer died". Of the days just
 * before they went to print, articles tell everything, and it would be wrong there.
 */
export function joinLandmarks(groups: readonly Group[]): Group[] {
  const isLandmark = landmarksIn(groups);
  const joined = new Map<Group | number, Group>();
  for (const group of groups) {
    const back = group.told.find((one) => looksBack(one) && isLandmark(one.days.first));
    const before = back && joined.get(back.days.first);
    if (!back) joined.set(group, group);
    else if (!before) joined.set(back.days.first, group);
    // "Christmas" is told of for its own sake, too
    else if (back.mention.rule === 'holiday' && dot(before.sum, group.sum) === 0) joined.set(group, group);
    else joined.set(back.days.first, join(before, group));
  }
  return [...joined.values()];
}

/** Whether a mention gives the day of something long past. */
const looksBack = ({ days, published = days.last }: Told): boolean =>
  lengthOf(days) === 1 && published - days.first >= BACK;

/** Which days are landmarks, counted as in `Days`. */
function landmarksIn(groups: readonly Group[]): (day: number) => boolean {
  const articles = new Map<number, Set<string>>();
  for (const one of groups.flatMap(({ told }) => told)) {
    if (!looksBack(one)) continue;
    const { first } = one.days;
    articles.set(first, (articles.get(first) ?? new Set()).add(one.mention.article));
  }
  const count = (day: number): number => articles.get(day)?.size ?? 0;
  return (day) => {
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
