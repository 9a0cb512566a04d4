import type { Logger } from 'pino';
import { onTestFinished } from 'vitest';
import { storiesOnDisk } from '../../src/desk/catalogue.ts';
import type { FeedRunner } from '../../src/desk/feed-runner.ts';
import type { Visibility } from '../../src/desk/holdings.ts';
import type { Limits } from '../../src/desk/limits.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import type { Corpus } from '../../src/discord/calls.ts';
import { restHerald, restOf } from '../../src/discord/herald.ts';
import type { Intake } from '../../src/intake/intake.ts';
import { createLog } from '../../src/log.ts';
import type { Meter } from '../../src/meter.ts';
import { openDesk } from '../../src/service/open-desk.ts';
import { Service } from '../../src/service/service.ts';
import { State } from '../../src/state/state.ts';
import type { Place } from '../../src/state-place.ts';
import { type Standin, startStandin } from '../discord/standin.ts';
import { corpusOf, STRIKE_FILES } from './corpus.ts';
import { sharedCorpus } from './reading.ts';

/** The token of the bot under test. */
export const TOKEN = 'made.up.token';

/** A log that keeps its lines, to see what an operator would. */
function keptLog() {
  const lines: string[] = [];
  return { lines, log: createLog('info', { write: (line: string) => void lines.push(line) }) };
}

/** What a bot is given, without a connection. */
export interface Given {
  readonly discord: Standin;
  /** Other tests may ask the same one, unless it was made from a `dir` or left `unread`: they are not to change or close it. */
  readonly corpus: Service;
  readonly logged: readonly string[];
  readonly options: BotOptions;
  /** Reads the feeds that are due, where there is a store. */
  readonly feedRunner: FeedRunner | undefined;
}

export interface World extends Omit<Given, 'options'> {
  readonly bot: Bot;
}

export interface WorldOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** Use a corpus of its own from this folder: for tests that change it, or close it. */
  readonly dir?: string;
  readonly discord?: Standin;
  readonly guild?: string;
  readonly moderatorRoles?: readonly string[];
  readonly meter?: Meter;
  /** Leave the corpus unread, as it is just after the start: nothing can be asked of it. */
  readonly unread?: true;
  /** Something between the bot and its corpus: to hold answers back, say. */
  readonly between?: (corpus: Service) => Corpus;
  /** Keep the stories of servers here; without it there are none. */
  readonly state?: Place;
  /** Which servers see which story on disk; all see all unless told. */
  readonly visibility?: Visibility;
  /** How pages and feeds are fetched: by the rules for the public internet unless told. */
  readonly intake?: Intake;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** What one server may have. */
  readonly limits?: Limits;
}

/** A real corpus and a stand-in for Discord, gone when the test is. */
export async function given(options: WorldOptions): Promise<Given> {
  const discord = options.discord ?? (await startStandin({ token: TOKEN }));
  onTestFinished(() => discord.close());
  const { lines, log } = keptLog();
  const corpus = await corpusFor(options, log);
  const { feedRunner, ...open } = await deskFor(options, corpus, discord, log);
  return {
    discord,
    corpus,
    feedRunner,
    logged: lines,
    options: {
      token: TOKEN,
      application: undefined,
      guild: options.guild,
      api: discord.api,
      corpus: options.between?.(corpus) ?? corpus,
      catalogue: storiesOnDisk(() => corpus.stories()),
      desk: undefined,
      log,
      moderatorRoles: new Set(options.moderatorRoles),
      ...(options.meter && { meter: options.meter }),
      ...open,
    },
  };
}

/** A corpus of the test's own where it changes it, else one that is read already. */
async function corpusFor(options: WorldOptions, log: Logger): Promise<Service> {
  const { dir, files = STRIKE_FILES, unread, meter } = options;
  if (dir === undefined && !unread) return sharedCorpus(files);
  const corpus = new Service(dir ?? (await corpusOf(files)), log, meter);
  onTestFinished(() => corpus.close());
  if (!unread) await corpus.start();
  return corpus;
}

/** The stories of servers, where a test wants any. */
async function deskFor(options: WorldOptions, corpus: Service, discord: Standin, log: Logger) {
  if (!options.state) return { feedRunner: undefined };
  const state = new State(options.state, log);
  await state.start();
  const open = openDesk({
    disk: corpus,
    onDisk: () => corpus.stories(),
    visibility: options.visibility ?? new Map(),
    state,
    herald: restHerald(restOf(TOKEN, discord.api)),
    log,
    ...(options.intake && { intake: options.intake }),
    ...(options.now && { now: options.now }),
    ...(options.limits && { limits: options.limits }),
  });
  onTestFinished(async () => {
    await open.close();
    await state.close();
  });
  const { desk, catalogue, corpus: all, feedRunner, claims } = open;
  return { desk, catalogue, corpus: all, feedRunner, claims };
}

/** The real bot with a real corpus, connected to a stand-in for Discord; all of it gone when the test is. */
export async function world(options: WorldOptions = {}): Promise<World> {
  const { options: of, ...made } = await given(options);
  const bot = await startBot(of);
  // Those that were added last run first.
  onTestFinished(() => bot.close());
  return { ...made, bot };
}
