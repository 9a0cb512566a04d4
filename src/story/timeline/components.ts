import { isSameList } from '../same-list.ts';
import { Links } from './links.ts';
import type { Weighed } from './weighed.ts';

/** Mentions that links join, directly or by others, and that no link joins with any other one. */
export interface Component {
  /** In their order; never empty. */
  readonly members: readonly Weighed[];
  /** Between places in `members`. */
  readonly links: Links;
}

/** The components of some linked mentions, by the first of each. */
export function componentsOf(mentions: readonly Weighed[], links: Links): Component[] {
  const first = firstOf(mentions.length, links);
  const components = new Map<number, Component & { readonly members: Weighed[] }>();
  const places = new Int32Array(mentions.length);
  for (const [i, mention] of mentions.entries()) {
    const root = first(i);
    const component = components.get(root) ?? { members: [], links: new Links() };
    places[i] = component.members.push(mention) - 1;
    components.set(root, component);
  }
  for (const [link, one] of links.ones.entries())
    components
      .get(first(one))
      ?.links.take(links, link, places[one] ?? 0, places[links.others[link] ?? 0] ?? 0);
  return [...components.values()];
}

/** For each of so many things the first that links join it with: a forest of disjoint sets, with its paths halved. */
function firstOf(count: number, { ones, others }: Links): (thing: number) => number {
  const up = Int32Array.from({ length: count }, (_, i) => i);
  const first = (thing: number): number => {
    let at = thing;
    for (let next = up[at] ?? at; next !== at; next = up[at] ?? at) {
      up[at] = up[next] ?? next;
      at = next;
    }
    return at;
  };
  for (const [link, one] of ones.entries()) {
    const [a, b] = [first(one), first(others[link] ?? one)];
    up[Math.max(a, b)] = Math.min(a, b);
  }
  return first;
}

/** Whether two components are the same mentions with the same links. */
export const isSameComponent = (a: Component, b: Component): boolean =>
  isSameList(a.members, b.members) &&
  isSameList(a.links.ones, b.links.ones) &&
  isSameList(a.links.others, b.links.others) &&
  isSameList(a.links.needs, b.links.needs) &&
  isSameList(a.links.strengths, b.links.strengths);
