import { DiscordAPIError } from 'discord.js';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { ConfigError } from '../config.ts';

/** What to mend in the configuration when Discord refuses with one of its codes. */
const MENDS: Readonly<Record<string, string>> = {
  [RESTJSONErrorCodes.UnknownApplication]: 'DISCORD_APPLICATION_ID is not the id of an application',
  [RESTJSONErrorCodes.UnknownGuild]: 'DISCORD_GUILD_ID is not the id of a server',
  [RESTJSONErrorCodes.MissingAccess]: 'DISCORD_GUILD_ID names a server to which the bot is not invited',
  [RESTJSONErrorCodes.NotAuthorizedToPerformThisActionOnThisApplication]:
    "DISCORD_APPLICATION_ID is not the id of the token's application",
};

/** Discord's refusal at the start as a ConfigError that names the variable to mend, where it is known; else the error as it is. */
export function explained(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError)) return error;
  if (error.status === 401)
    return new ConfigError(
      'DISCORD_TOKEN is refused by Discord: copy it again from the Bot page of your application',
    );
  const mend = MENDS[error.code];
  return mend === undefined ? error : new ConfigError(mend);
}
