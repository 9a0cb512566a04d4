import type { Context } from './context.ts';

/** An article with more parties than this is a list, in which "the president" means nobody who is not near. */
const MANY = 400;

/** The parties that a description may point back to: all of the article, or in one of very many those near it. */
export function candidates({ cast, here, before }: Context): number[] {
  return cast.members.length <= MANY
    ? [...cast.members.keys()]
    : [...new Set([...before, ...here].flatMap(({ party }) => party ?? []))];
}
