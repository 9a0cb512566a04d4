import { REST } from 'discord.js';
import { attend } from './attend.ts';
import type { BotOptions } from './bot.ts';
import { ensureCommands } from './ensure-commands.ts';
import type { Interaction } from './interaction.ts';
import { explained } from './refusal.ts';
import { responseTransport, type Transport } from './transport.ts';

export interface EndpointOptions extends Omit<BotOptions, 'token'> {
  /** The bot's token: with it the commands are registered; to answer, each interaction has a token of its own. */
  readonly token: string | undefined;
}

/** What answers interactions that come over HTTP. */
export interface Endpoint {
  /**
   * Answer an interaction, with `respond` first; what comes later goes over REST. Never rejects.
   * `respond` resolves when the response was sent, and rejects with `HungUp` when nobody is there to take it.
   */
  answer(interaction: Interaction, respond: Transport['acknowledge']): Promise<void>;
  /** Let what is being answered finish. */
  close(): Promise<void>;
}

/**
 * Register the commands where they differ, if there is a token, and be ready to answer. Nothing is connected.
 * Rejects when Discord refuses: with a ConfigError where a variable is to blame.
 */
export async function openEndpoint(options: EndpointOptions): Promise<Endpoint> {
  const rest = new REST({ version: '10', ...(options.api && { api: options.api }) });
  if (options.token !== undefined) {
    rest.setToken(options.token);
    await ensureCommands(rest, options).catch((error: unknown) => {
      throw explained(error);
    });
  }
  const running = new Set<Promise<void>>();
  return {
    answer(interaction, respond) {
      const work = attend(interaction, options, responseTransport(rest, interaction, respond)).finally(() =>
        running.delete(work),
      );
      running.add(work);
      return work;
    },
    async close() {
      await Promise.all(running);
    },
  };
}
