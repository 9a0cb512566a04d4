import type { Selectable } from 'kysely';
import { type Change, ChangeRow } from './schema/changes.ts';
import type { Tables } from './tables.ts';

/** A change that was made. Numbers count up from 1 in each server; `at` is in milliseconds since 1970. */
export interface Made {
  readonly number: number;
  readonly story: string;
  readonly author: string;
  readonly at: number;
  readonly reason: string | undefined;
  /** The number of the change that this one takes back. */
  readonly undoes: number | undefined;
  readonly change: Change;
}

/** A row as a change that was made. */
export function madeOf(row: Selectable<Tables['changes']>): Made {
  const { server: _, ...made } = ChangeRow.parse(row);
  return made;
}

/** The change that takes another one back. A story that was made is archived: what is gone could not be made again. */
export function inverse(change: Change): Change {
  switch (change.is) {
    case 'create':
      return { is: 'archive', archived: true };
    case 'rename':
      return { is: 'rename', from: change.to, to: change.from };
    case 'archive':
      return { is: 'archive', archived: !change.archived };
    case 'articles':
      return {
        is: 'articles',
        articles: change.articles.map(({ id, before, after }) => ({ id, before: after, after: before })),
      };
  }
}
