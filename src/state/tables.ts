import type { Kysely } from 'kysely';
import type { z } from 'zod';
import { AnnouncementRow, CounterRow } from './schema/announcements.ts';
import { ChangeRow } from './schema/changes.ts';
import { DepartureRow } from './schema/departures.ts';
import { DraftRow } from './schema/drafts.ts';
import { FeedRow } from './schema/feeds.ts';
import { FetchRow } from './schema/fetches.ts';
import { InteractionRow } from './schema/interactions.ts';
import { LedgerRow } from './schema/ledger.ts';
import { RunRow } from './schema/runs.ts';
import { ScheduleRow } from './schema/schedules.ts';
import { SettingRow } from './schema/settings.ts';
import { ShownRow } from './schema/shown.ts';
import { ArticleRow, StoryRow } from './schema/stories.ts';
import { VersionRow } from './schema/versions.ts';

/** Every table: how its rows look, what they are ordered by, and whether a backup holds them. */
export const TABLES = {
  schedules: { row: ScheduleRow, key: ['id'], kept: true },
  ledger: { row: LedgerRow, key: ['server', 'channel', 'schedule', 'day', 'slot'], kept: true },
  shown: { row: ShownRow, key: ['server', 'channel', 'story', 'item'], kept: true },
  settings: { row: SettingRow, key: ['server', 'channel', 'name'], kept: true },
  versions: { row: VersionRow, key: ['story', 'version'], kept: true },
  runs: { row: RunRow, key: ['owner', 'started_at'], kept: true },
  stories: { row: StoryRow, key: ['server', 'id'], kept: true },
  articles: { row: ArticleRow, key: ['server', 'story', 'id'], kept: true },
  changes: { row: ChangeRow, key: ['server', 'number'], kept: true },
  drafts: { row: DraftRow, key: ['id'], kept: true },
  feeds: { row: FeedRow, key: ['id'], kept: true },
  fetches: { row: FetchRow, key: ['server', 'hour'], kept: true },
  departures: { row: DepartureRow, key: ['server'], kept: true },
  // Nothing that is carried out now comes again when a backup is restored.
  interactions: { row: InteractionRow, key: ['id'], kept: false },
  // What one process tells the others now is of no use to those that a backup is restored for.
  announcements: { row: AnnouncementRow, key: ['number'], kept: false },
  counters: { row: CounterRow, key: ['name'], kept: false },
} as const;

export type TableName = keyof typeof TABLES;

/** The rows of each table as the database holds them. */
export type Tables = { [T in TableName]: z.input<(typeof TABLES)[T]['row']> };

/** The database, with its tables known. */
export type Database = Kysely<Tables>;
