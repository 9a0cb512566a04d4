import type { Logger } from 'pino';
import type { StoryId } from '../corpus/article.ts';
import type { Desk } from '../desk/desk.ts';
import { Drafts } from '../desk/drafts.ts';
import { FeedRunner } from '../desk/feed-runner.ts';
import { Feeds } from '../desk/feeds.ts';
import type { Herald } from '../desk/herald.ts';
import { Holdings, type Visibility } from '../desk/holdings.ts';
import { Keeping } from '../desk/keeping.ts';
import { Leavers } from '../desk/leavers.ts';
import { LIMITS, type Limits } from '../desk/limits.ts';
import { showChange } from '../desk/show-changes.ts';
import { Stock } from '../desk/stock.ts';
import type { Corpus } from '../discord/calls.ts';
import type { Claims } from '../discord/handler-options.ts';
import { Intake } from '../intake/intake.ts';
import type { State } from '../state/state.ts';
import { claimsOf } from './claims.ts';
import { paceReloads } from './paced.ts';
import { withShelves } from './routed.ts';
import { Shelves } from './shelves.ts';

export interface DeskOptions {
  /** The stories on disk. */
  readonly disk: Corpus;
  /** Their ids, also while they are read again. */
  readonly onDisk: () => readonly StoryId[];
  readonly visibility: Visibility;
  readonly state: State;
  readonly herald: Herald;
  readonly log: Logger;
  /** The servers that the bot is in; without it nobody is taken to have left. */
  readonly present?: (() => Promise<ReadonlySet<string>>) | undefined;
  readonly intake?: Intake;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly limits?: Limits;
}

/** The stories of servers, open for work: everything that the handler of interactions needs of them. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly catalogue: Holdings;
  /** Answers from the stories on disk and from those of servers. */
  readonly corpus: Corpus;
  readonly feedRunner: FeedRunner;
  readonly claims: Claims;
  /** Finish what is under way. */
  close(): Promise<void>;
}

/** Open the stories of servers beside those on disk. */
export function openDesk(options: DeskOptions): OpenDesk {
  const {
    disk,
    onDisk,
    visibility,
    state,
    herald,
    log,
    present,
    intake = new Intake(),
    now = Date.now,
    limits = LIMITS,
  } = options;
  const holdings = new Holdings(onDisk, visibility, state, log);
  const shelves = new Shelves(holdings, log);
  const corpus = withShelves(paceReloads(disk, now), shelves);
  const stock = new Stock({ holdings, state, now, limits });
  const keeping = new Keeping({
    holdings,
    stock,
    log,
    rehearse: (story, files) => shelves.rehearse(story, files),
    refresh: (story) => shelves.refresh(story),
    onChange: (server, story, made) => {
      // Who hears of a change does not hold it up.
      holdings
        .settings(server)
        .then(async ({ log: channel }) => {
          if (channel) await herald.post(channel, { answer: showChange(made, story.name) });
        })
        .catch((error: unknown) => log.warn({ err: error, server }, 'a change was not told of'));
    },
  });
  const drafts = new Drafts(stock, keeping, shelves);
  const forget = async (server: string): Promise<void> => {
    await stock.store.departures.forget(server);
    await holdings.changed(server);
    await shelves.forget(server);
  };
  const leavers = present && new Leavers({ stock, present, log, forget });
  leavers?.start();
  const feedRunner = new FeedRunner({ stock, drafts, intake, herald, log });
  feedRunner.start();
  return {
    desk: {
      holdings,
      stock,
      keeping,
      drafts,
      feeds: new Feeds(stock, intake),
      intake,
      forget,
      card: (story, source) =>
        corpus.ask(story, 'answer', { command: 'sources', args: { source }, asker: '' }),
    },
    catalogue: holdings,
    corpus,
    feedRunner,
    claims: claimsOf(state, now, log),
    async close() {
      await feedRunner.close();
      await leavers?.close();
      await intake.close();
      await shelves.close();
    },
  };
}
