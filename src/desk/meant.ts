import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import type { OwnStory } from '../state/stories.ts';
import type { Holdings } from './holdings.ts';
import { keyOf } from './key.ts';

/**
 * The story of a server's own that a moderator means by a name; by none, the one that is talked about in the channel, or the
 * only one that is not archived. Rejects with a UserError when there is none: stories on disk are the operator's.
 */
export async function meantStory(
  holdings: Holdings,
  { server, channel }: { readonly server: string; readonly channel: string | undefined },
  name: string | undefined,
): Promise<OwnStory> {
  const own = await holdings.own(server);
  if (name !== undefined) return named(holdings, server, own, name);
  const kept = own.filter(({ archived }) => !archived);
  const usual = await holdings.usual({ server, channel });
  const story =
    kept.find(({ id }) => keyOf({ server, story: id }) === usual) ?? (kept[1] ? undefined : kept[0]);
  if (story) return story;
  throw kept.length
    ? new UserError(label('error.story.choose', { stories: kept.map((of) => of.name).join(', ') }))
    : new UserError(label('desk.none'));
}

async function named(
  holdings: Holdings,
  server: string,
  own: readonly OwnStory[],
  name: string,
): Promise<OwnStory> {
  const story = own.find((of) => of.name === name);
  if (story) return story;
  const seen = await holdings.seen(server);
  throw seen.some(({ id }) => id === name)
    ? new UserError(label('desk.readonly', { name }))
    : new UserError(label('error.unknown.story', { value: name }));
}
