import { onTestFinished } from 'vitest';
import { storiesOnDisk } from '../../src/desk/catalogue.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import type { Corpus } from '../../src/discord/calls.ts';
import { createLog } from '../../src/log.ts';
import type { Meter } from '../../src/meter.ts';
import { Service } from '../../src/service/service.ts';
import { type Standin, startStandin } from '../discord/standin.ts';
import { corpusOf, STRIKE_FILES } from './corpus.ts';

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
  readonly corpus: Service;
  readonly dir: string;
  readonly logged: readonly string[];
  readonly options: BotOptions;
}

export interface World extends Omit<Given, 'options'> {
  readonly bot: Bot;
}

export interface WorldOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** Use this corpus folder instead of a new one. */
  readonly dir?: string;
  readonly discord?: Standin;
  readonly guild?: string;
  readonly moderatorRoles?: readonly string[];
  readonly meter?: Meter;
  /** Leave the corpus unread, as it is just after the start: nothing can be asked of it. */
  readonly unread?: true;
  /** Something between the bot and its corpus: to hold answers back, say. */
  readonly between?: (corpus: Service) => Corpus;
}

/** A real corpus and a stand-in for Discord, gone when the test is. */
export async function given(options: WorldOptions): Promise<Given> {
  const dir = options.dir ?? (await corpusOf(options.files ?? STRIKE_FILES));
  const discord = options.discord ?? (await startStandin({ token: TOKEN }));
  const { lines, log } = keptLog();
  const corpus = new Service(dir, log, options.meter);
  if (!options.unread) await corpus.start();
  onTestFinished(async () => {
    await corpus.close();
    await discord.close();
  });
  return {
    discord,
    corpus,
    dir,
    logged: lines,
    options: {
      token: TOKEN,
      application: undefined,
      guild: options.guild,
      api: discord.api,
      corpus: options.between?.(corpus) ?? corpus,
      catalogue: storiesOnDisk(() => corpus.stories()),
      log,
      moderatorRoles: new Set(options.moderatorRoles),
      ...(options.meter && { meter: options.meter }),
    },
  };
}

/** The real bot with a real corpus, connected to a stand-in for Discord; all of it gone when the test is. */
export async function world(options: WorldOptions = {}): Promise<World> {
  const { options: of, ...made } = await given(options);
  const bot = await startBot(of);
  // Those that were added last run first.
  onTestFinished(() => bot.close());
  return { ...made, bot };
}
