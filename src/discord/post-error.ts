import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import { RESTJSONErrorCodes as Codes } from 'discord-api-types/v10';
import { PostError } from '../digest/port.ts';

/** Nothing that is posted there will be taken until somebody mends it. */
const FINAL: readonly (string | number)[] = [
  Codes.UnknownChannel,
  Codes.MissingAccess,
  Codes.MissingPermissions,
  Codes.TagRequiredToCreateAForumPostInThisChannel,
];

/** What a REST request rejected with, as what it means for a digest. */
export function postError(error: unknown): PostError {
  if (error instanceof PostError) return error;
  if (error instanceof DiscordAPIError) {
    const code = Number(error.code) || error.status;
    return new PostError(
      code,
      FINAL.includes(error.code) ? 'final' : error.status === 400 ? 'wrong' : 'later',
      error,
    );
  }
  if (error instanceof RateLimitError) return new PostError(429, 'later', error);
  return new PostError(error instanceof HTTPError ? error.status : 0, 'later', error);
}
