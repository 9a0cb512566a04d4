import type { Place } from '../state-place.ts';
import { Bulletin } from './bulletin.ts';
import { type Changes, changesIn } from './change-queries.ts';
import { type Connected, connect } from './connect.ts';
import { type Departures, departuresIn } from './departures.ts';
import { type Drafts, draftsIn } from './drafts.ts';
import { asStateError } from './error.ts';
import { type Feeds, feedsIn } from './feeds.ts';
import { type Fetches, fetchesIn } from './fetches.ts';
import { type Interactions, interactionsIn } from './interactions.ts';
import { type Ledger, ledgerIn } from './ledger-queries.ts';
import { migrate } from './migrate.ts';
import { PostgresBell } from './postgres/bell.ts';
import { type Runs, runsIn } from './runs.ts';
import { type Schedules, schedulesIn } from './schedule-queries.ts';
import { type Settings, settingsIn } from './settings.ts';
import { type Shown, shownIn } from './shown.ts';
import { type Stories, storiesIn } from './stories.ts';
import { tidy } from './tidy.ts';
import { rowReader, type UnreadableRow } from './unreadable.ts';
import { type Versions, versionsIn } from './versions.ts';

/**
 * What must survive a restart. Every method rejects with a StateError while the database cannot be used, and works again
 * when it can.
 */
export interface Store extends Connected {
  readonly schedules: Schedules;
  readonly ledger: Ledger;
  readonly shown: Shown;
  readonly settings: Settings;
  readonly versions: Versions;
  readonly runs: Runs;
  readonly stories: Stories & Changes;
  readonly drafts: Drafts;
  readonly feeds: Feeds;
  readonly fetches: Fetches;
  readonly departures: Departures;
  readonly interactions: Interactions;
  readonly bulletin: Bulletin;
  /** Remove what is too old to be asked about; once a day is enough. */
  tidy(now: number): Promise<void>;
  /** Let what is under way finish, then let go of the database. */
  close(): Promise<void>;
}

/**
 * Open the state and bring it to the present schema. Rejects with a StateError; then nothing was changed. `note` is told of
 * rows that cannot be read, each time that they are come across.
 */
export async function openStore(
  place: Place,
  note: (problem: UnreadableRow) => void = () => undefined,
): Promise<Store> {
  const connected = await connect(place);
  const { db } = connected;
  try {
    await migrate(connected);
  } catch (error) {
    await db.destroy();
    throw asStateError(error, connected.where);
  }
  const read = rowReader(note);
  const bulletin = new Bulletin(db, 'url' in place ? (wake) => new PostgresBell(place.url, wake) : undefined);
  return {
    ...connected,
    schedules: schedulesIn(db, read),
    ledger: ledgerIn(db, read),
    shown: shownIn(db),
    settings: settingsIn(db, read),
    versions: versionsIn(db, read),
    runs: runsIn(db, read),
    stories: { ...storiesIn(db, read), ...changesIn(db, read) },
    drafts: draftsIn(db, read),
    feeds: feedsIn(db, read),
    fetches: fetchesIn(db),
    departures: departuresIn(db, read),
    interactions: interactionsIn(db),
    bulletin,
    tidy: (now) => tidy(db, now),
    async close() {
      await bulletin.close();
      await db.destroy();
    },
  };
}
