import { type Migration, required } from './migration.ts';

/** Schedules of digests, the ledger of their slots, what was shown, settings, versions, runs and announcements. */
export const DIGESTS: Migration = {
  name: '001-digests',
  async up(db) {
    const { schema } = db;
    await schema
      .createTable('schedules')
      .addColumn('id', 'text', required)
      .addColumn('server', 'text', required)
      .addColumn('channel', 'text', required)
      .addColumn('at', 'text', required)
      .addColumn('time_zone', 'text', required)
      .addColumn('days', 'text', required)
      .addColumn('quiet', 'text', required)
      .addColumn('story', 'text')
      .addColumn('role', 'text')
      .addColumn('publish', 'integer', required)
      .addColumn('grace', 'integer', required)
      .addColumn('created_by', 'text', required)
      .addColumn('created_at', 'bigint', required)
      .addColumn('paused_code', 'integer')
      .addColumn('paused_at', 'bigint')
      .addColumn('paused_told', 'integer')
      .addPrimaryKeyConstraint('schedules_key', ['id'])
      .execute();
    await schema.createIndex('schedules_server').on('schedules').columns(['server']).execute();

    await schema
      .createTable('ledger')
      .addColumn('server', 'text', required)
      .addColumn('channel', 'text', required)
      .addColumn('schedule', 'text', required)
      .addColumn('day', 'text', required)
      .addColumn('slot', 'text', required)
      .addColumn('story', 'text', required)
      .addColumn('state', 'text', required)
      .addColumn('owner', 'text', required)
      .addColumn('due_at', 'bigint', required)
      .addColumn('claimed_at', 'bigint', required)
      .addColumn('lease_until', 'bigint', required)
      .addColumn('attempts', 'integer', required)
      .addColumn('finished_at', 'bigint')
      .addColumn('reason', 'text')
      .addColumn('window_start', 'bigint')
      .addColumn('window_end', 'bigint')
      .addColumn('posted_in', 'text')
      .addColumn('message', 'text')
      .addColumn('items', 'integer')
      .addColumn('draft', 'text')
      .addPrimaryKeyConstraint('ledger_key', ['server', 'channel', 'schedule', 'day', 'slot'])
      .execute();
    await schema.createIndex('ledger_state').on('ledger').columns(['state', 'lease_until']).execute();
    await schema.createIndex('ledger_due').on('ledger').columns(['server', 'channel', 'due_at']).execute();

    await schema
      .createTable('shown')
      .addColumn('server', 'text', required)
      .addColumn('channel', 'text', required)
      .addColumn('story', 'text', required)
      .addColumn('item', 'text', required)
      .addColumn('hash', 'text', required)
      .addColumn('at', 'bigint', required)
      .addPrimaryKeyConstraint('shown_key', ['server', 'channel', 'story', 'item'])
      .execute();

    await schema
      .createTable('settings')
      .addColumn('server', 'text', required)
      .addColumn('channel', 'text', required)
      .addColumn('name', 'text', required)
      .addColumn('value', 'text', required)
      .addPrimaryKeyConstraint('settings_key', ['server', 'channel', 'name'])
      .execute();

    await schema
      .createTable('versions')
      .addColumn('story', 'text', required)
      .addColumn('version', 'text', required)
      .addColumn('seen_at', 'bigint', required)
      .addPrimaryKeyConstraint('versions_key', ['story', 'version'])
      .execute();

    await schema
      .createTable('runs')
      .addColumn('owner', 'text', required)
      .addColumn('started_at', 'bigint', required)
      .addColumn('seen_at', 'bigint', required)
      .addPrimaryKeyConstraint('runs_key', ['owner', 'started_at'])
      .execute();
    await schema.createIndex('runs_seen').on('runs').columns(['seen_at']).execute();

    await schema
      .createTable('announcements')
      .addColumn('topic', 'text', required)
      .addColumn('payload', 'text', required)
      .addColumn('number', 'bigint', required)
      .addColumn('at', 'bigint', required)
      .addPrimaryKeyConstraint('announcements_key', ['number'])
      .execute();

    await schema
      .createTable('counters')
      .addColumn('name', 'text', required)
      .addColumn('value', 'bigint', required)
      .addPrimaryKeyConstraint('counters_key', ['name'])
      .execute();
  },
};
