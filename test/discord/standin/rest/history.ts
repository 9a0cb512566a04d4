import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Store } from '../store.ts';
import { refuseInvalid } from './refusal.ts';

/** The messages of a channel, newest first; what only one person saw is not among them. */
export function history(store: Store, channel: string, query: URLSearchParams): APIMessage[] {
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100)) {
    const message = 'int value should be between 1 and 100.';
    refuseInvalid([{ path: ['limit'], code: 'NUMBER_TYPE_RANGE', message }]);
  }
  const [before, after] = [query.get('before'), query.get('after')];
  const inRange = [...store.messages.values()].filter(
    ({ channel_id, id, flags = 0 }) =>
      channel_id === channel &&
      !(flags & MessageFlags.Ephemeral) &&
      (before === null || BigInt(id) < BigInt(before)) &&
      (after === null || BigInt(id) > BigInt(after)),
  );
  return (after === null ? inRange.slice(-limit) : inRange.slice(0, limit)).reverse();
}
