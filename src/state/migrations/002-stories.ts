import { type Migration, required } from './migration.ts';

/** The stories that servers keep themselves, every change of them, drafts, feeds, what was fetched, and who has left. */
export const STORIES: Migration = {
  name: '002-stories',
  async up(db) {
    const { schema } = db;
    await schema
      .createTable('stories')
      .addColumn('server', 'text', required)
      .addColumn('id', 'text', required)
      .addColumn('name', 'text', required)
      .addColumn('archived', 'integer', required)
      .addPrimaryKeyConstraint('stories_key', ['server', 'id'])
      .addUniqueConstraint('stories_name', ['server', 'name'])
      .execute();
    await schema
      .createTable('articles')
      .addColumn('server', 'text', required)
      .addColumn('story', 'text', required)
      .addColumn('id', 'text', required)
      .addColumn('file', 'text', required)
      .addColumn('bytes', 'integer', required)
      .addPrimaryKeyConstraint('articles_key', ['server', 'story', 'id'])
      .execute();
    await schema
      .createTable('changes')
      .addColumn('server', 'text', required)
      .addColumn('number', 'integer', required)
      .addColumn('story', 'text', required)
      .addColumn('author', 'text', required)
      .addColumn('at', 'bigint', required)
      .addColumn('reason', 'text')
      .addColumn('undoes', 'integer')
      .addColumn('change', 'text', required)
      .addPrimaryKeyConstraint('changes_key', ['server', 'number'])
      .execute();
    await schema
      .createTable('drafts')
      .addColumn('id', 'text', required)
      .addColumn('server', 'text', required)
      .addColumn('story', 'text', required)
      .addColumn('author', 'text', required)
      .addColumn('candidate', 'text', required)
      .addColumn('at', 'bigint', required)
      .addPrimaryKeyConstraint('drafts_key', ['id'])
      .execute();
    await schema.createIndex('drafts_at').on('drafts').columns(['at']).execute();
    await schema
      .createTable('feeds')
      .addColumn('id', 'text', required)
      .addColumn('server', 'text', required)
      .addColumn('story', 'text', required)
      .addColumn('url', 'text', required)
      .addColumn('keywords', 'text', required)
      .addColumn('mode', 'text', required)
      .addColumn('channel', 'text', required)
      .addColumn('created_by', 'text', required)
      .addColumn('progress', 'text', required)
      .addColumn('every', 'integer', required)
      .addColumn('due_at', 'bigint', required)
      .addColumn('lease_until', 'bigint', required)
      .addPrimaryKeyConstraint('feeds_key', ['id'])
      .execute();
    await schema.createIndex('feeds_server').on('feeds').columns(['server']).execute();
    await schema.createIndex('feeds_due_at').on('feeds').columns(['due_at']).execute();
    await schema
      .createTable('fetches')
      .addColumn('server', 'text', required)
      .addColumn('hour', 'bigint', required)
      .addColumn('count', 'integer', required)
      .addPrimaryKeyConstraint('fetches_key', ['server', 'hour'])
      .execute();
    await schema
      .createTable('departures')
      .addColumn('server', 'text', required)
      .addColumn('at', 'bigint', required)
      .addPrimaryKeyConstraint('departures_key', ['server'])
      .execute();
  },
};
