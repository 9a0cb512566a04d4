import { ownOf } from '../desk/key.ts';
import type { Corpus } from '../discord/calls.ts';
import type { Shelves } from './shelves.ts';

/** A corpus that answers from the stories on disk and from those of servers, each where it is. */
export const withShelves = (disk: Corpus, shelves: Shelves): Corpus => ({
  state: () => disk.state(),
  reload: (server) => disk.reload(server),
  ask: (story, name, question) =>
    ownOf(story) ? shelves.ask(story, name, question) : disk.ask(story, name, question),
});
