import { onTestFinished } from 'vitest';
import { storiesOnDisk } from '../../src/desk/catalogue.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/log.ts';
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

export interface World {
  readonly discord: Standin;
  readonly corpus: Service;
  readonly dir: string;
  readonly bot: Bot;
  readonly logged: readonly string[];
}

export interface WorldOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** Use this corpus folder instead of a new one. */
  readonly dir?: string;
  readonly discord?: Standin;
  readonly guild?: string;
  readonly moderatorRoles?: readonly string[];
}

/** The real bot with a real corpus, connected to a stand-in for Discord; all of it gone when the test is. */
export async function world(options: WorldOptions = {}): Promise<World> {
  const dir = options.dir ?? (await corpusOf(options.files ?? STRIKE_FILES));
  const discord = options.discord ?? (await startStandin({ token: TOKEN }));
  const { lines, log } = keptLog();
  const corpus = new Service(dir, log);
  await corpus.start();
  const bot = await startBot({
    token: TOKEN,
    application: undefined,
    guild: options.guild,
    api: discord.api,
    corpus,
    catalogue: storiesOnDisk(() => corpus.state().stories.map(({ id }) => id)),
    log,
    moderatorRoles: new Set(options.moderatorRoles),
  });
  onTestFinished(async () => {
    await bot.close();
    await corpus.close();
    await discord.close();
  });
  return { discord, corpus, dir, bot, logged: lines };
}
