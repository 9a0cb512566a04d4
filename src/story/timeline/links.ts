import { type Days, lengthOf } from './days.ts';
import { isStretch, type Told } from './told.ts';
import { coherence, dot, type Vector } from './vectors.ts';

/**
 * So alike must two mentions be: the geometric mean of their cosine and of the average cosine of all that is told of
 * their days. Where all articles tell one thing of a date, little in common is enough; where they tell many things, as
 * of the day before they went to print, the words must say which.
 */
const ALIKE = 0.2;
/** With this cosine two mentions of one day are alike, whatever else is told of it. */
const CERTAIN = 0.5;
/** So many times as alike must two mentions of one article be: who gives a date twice mostly has two things to tell. */
const IN_ONE_ARTICLE = 2;

/** Two mentions that tell of one event, as indexes. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
  /** The cosine that makes two mentions of their days alike. */
  readonly needed: number;
}

/**
 * The pairs of mentions that are alike and have a day in common. `told` is ordered by first day, `vectors` has what is
 * told of each. Only mentions of common days are compared.
 */
export function linksOf(told: readonly Told[], vectors: readonly Vector[]): Link[] {
  const around = coherenceOf(told, vectors);
  const links: Link[] = [];
  for (const [a, one] of told.entries()) {
    for (let b = a + 1; b < told.length; b++) {
      const other = told[b];
      if (!other || other.days.first > one.days.last) break;
      const same = sameDays(one.days, other.days);
      if (!same && (isStretch(one) || isStretch(other))) continue;
      const wider = around[lengthOf(one.days) >= lengthOf(other.days) ? a : b];
      const coherent = (same ? wider?.same : wider?.within) ?? 0;
      const times = one.mention.article === other.mention.article ? IN_ONE_ARTICLE : 1;
      const needed = times * Math.min(CERTAIN, ALIKE ** 2 / coherent);
      if (needed > 1) continue;
      const cosine = dot(vectors[a] ?? new Map(), vectors[b] ?? new Map());
      if (cosine >= needed) links.push({ a, b, cosine, needed });
    }
  }
  return links;
}

const sameDays = (a: Days, b: Days): boolean => a.first === b.first && a.last === b.last;

/** How alike all is that is told of some days: of exactly these, and of any period within them. */
interface Coherence {
  readonly same: number;
  readonly within: number;
}

function coherenceOf(told: readonly Told[], vectors: readonly Vector[]): Coherence[] {
  const known = new Map<string, Coherence>();
  return told.map(({ days }) => {
    const key = `${days.first} ${days.last}`;
    let found = known.get(key);
    if (!found) {
      const [same, within]: [Vector[], Vector[]] = [[], []];
      for (const [i, other] of told.entries()) {
        if (other.days.first > days.last) break;
        const vector = vectors[i];
        if (!vector || other.days.first < days.first || other.days.last > days.last) continue;
        if (sameDays(days, other.days)) same.push(vector);
        if (!isStretch(other)) within.push(vector);
      }
      found = { same: coherence(same), within: coherence(within) };
      known.set(key, found);
    }
    return found;
  });
}
