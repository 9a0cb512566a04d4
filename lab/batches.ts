/**
 * The groups of things that are compared with one another, directly or through others, in the order of their first pair.
 * Only what is in one group can belong to one story.
 */
export function batchesOf<T>(pairs: readonly (readonly [T, T])[]): T[][] {
  const parents = new Map<T, T>();
  const rootOf = (item: T): T => {
    let root = item;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(item, root);
    return root;
  };
  for (const [a, b] of pairs) parents.set(rootOf(b), rootOf(a));
  return [...Map.groupBy(parents.keys(), rootOf).values()];
}
