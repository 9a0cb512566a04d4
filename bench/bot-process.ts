import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Standin, startStandin } from '../test/discord/standin.ts';

/**
 * A bot in a process of its own, and the Discord of its own that it is connected to. At the end of its use the bot is
 * asked to leave and waited for.
 */
export type BotProcess = AsyncDisposable & { readonly discord: Standin };

const token = 'bench.made-up.token';
/** How long a bot may take to connect, in milliseconds: building a large corpus takes a while. */
const connectWithin = 120_000;

/**
 * Starts a script that is a bot and waits until it is connected and has registered commands.
 * @param script its path from the project's root
 * @param environment what it needs besides the token and the address of Discord
 * @throws when it ends, or is not connected in time
 */
export async function startBotProcess(
  script: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const discord = await startStandin({ token, patience: 30_000 });
  // Empty values, lest those of somebody's .env file are taken.
  const blank = { DISCORD_APPLICATION_ID: '', DISCORD_GUILD_ID: '', DATABASE_URL: '', LOG_LEVEL: 'error' };
  const own = { STATE_FILE: ':memory:', DISCORD_TOKEN: token, DISCORD_API_URL: discord.api };
  const child = fork(script, {
    env: { ...process.env, ...blank, ...environment, ...own },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const close = async () => {
    child.kill('SIGTERM');
    await gone;
    await discord.close();
  };

  const start = performance.now();
  while (discord.gateway.sessions.length === 0 || discord.store.commands.size === 0) {
    const late = performance.now() - start > connectWithin;
    if (late || child.exitCode !== null) {
      await close();
      throw new Error(`${script} ${late ? 'is not connected in time' : 'ended before it was connected'}`);
    }
    await sleep(20);
  }
  return { discord, [Symbol.asyncDispose]: close };
}
