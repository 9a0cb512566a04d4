import { z } from 'zod';
import { ArticleRow, StoryRow } from './schema/stories.ts';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';

/** A story of a server's own. Its id never changes; its name is what people call it. */
export interface OwnStory {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
  readonly articles: number;
  readonly bytes: number;
  /** The number of the last change of it: another number, another story. */
  readonly revision: number;
}

/** The stories that servers keep themselves, as they are now. */
export function storiesIn(db: Database, read: RowReader) {
  return {
    /** The stories of a server, archived ones too, in the order of names. */
    async of(server: string): Promise<OwnStory[]> {
      const stories = await db
        .selectFrom('stories')
        .selectAll()
        .where('server', '=', server)
        .orderBy('name')
        .execute();
      const held = await db
        .selectFrom('articles')
        .select((of) => ['story', of.fn.countAll().as('articles'), of.fn.sum('bytes').as('bytes')])
        .where('server', '=', server)
        .groupBy('story')
        .execute();
      const changed = await db
        .selectFrom('changes')
        .select((of) => ['story', of.fn.max('number').as('number')])
        .where('server', '=', server)
        .groupBy('story')
        .execute();
      const counts = new Map(Held.parse(held).map((of) => [of.story, of]));
      const revisions = new Map(Changed.parse(changed).map(({ story, number }) => [story, number]));
      return read
        .all('stories', stories, (row) => StoryRow.parse(row))
        .map(({ id, name, archived }) => ({
          id,
          name,
          archived,
          articles: counts.get(id)?.articles ?? 0,
          bytes: counts.get(id)?.bytes ?? 0,
          revision: revisions.get(id) ?? 0,
        }));
    },

    /** The ids of the articles of all stories of a server, each once, in order: without their files, which can be megabytes. */
    async articleIds(server: string): Promise<string[]> {
      const rows = await db
        .selectFrom('articles')
        .select('id')
        .distinct()
        .where('server', '=', server)
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    /** The files of a story's articles by id, in the order of ids. */
    async articles(server: string, story: string): Promise<ReadonlyMap<string, string>> {
      const rows = await db
        .selectFrom('articles')
        .selectAll()
        .where('server', '=', server)
        .where('story', '=', story)
        .orderBy('id')
        .execute();
      const articles = read.all('articles', rows, (row) => ArticleRow.parse(row));
      return new Map(articles.map(({ id, file }) => [id, file]));
    },
  };
}

export type Stories = ReturnType<typeof storiesIn>;

// PostgreSQL gives counts and sums as text, since they may outgrow a number; ours do not.
const Held = z.array(z.object({ story: z.string(), articles: z.coerce.number(), bytes: z.coerce.number() }));
const Changed = z.array(z.object({ story: z.string(), number: z.coerce.number() }));
