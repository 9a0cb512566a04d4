import { type Label, label } from '../locale/label.ts';

const NAMES = ['party', 'topic', 'source', 'kind', 'from', 'to'] as const;

/** What an answer was narrowed to, as its labels: whichever of the usual filters a query gives. */
export const filtersOf = (query: { readonly [K in (typeof NAMES)[number]]?: string | undefined }): Label[] =>
  NAMES.flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : [label(`filter.${name}`, { value })];
  });
