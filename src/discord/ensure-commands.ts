import type { REST } from '@discordjs/rest';
import type { Logger } from 'pino';
import { applicationOf, registerCommands } from './registration.ts';

/**
 * Register the commands where they differ from what is registered, and say in the log whether they did.
 * `application` is asked of Discord when missing; without a `guild` they are registered everywhere. Rejects when Discord refuses.
 */
export async function ensureCommands(
  rest: REST,
  {
    application: given,
    guild,
    log,
  }: { readonly application: string | undefined; readonly guild: string | undefined; readonly log: Logger },
): Promise<void> {
  const application = await applicationOf(rest, given);
  const registered = await registerCommands(rest, application, guild);
  log.info({ application, guild }, registered ? 'commands registered' : 'commands unchanged');
}
