import { chooseStory } from '../answer/story.ts';
import { UserError } from '../answer/user-error.ts';
import type { StoryId } from '../corpus/article.ts';
import { label } from '../locale/label.ts';
import type { StoryKey } from './key.ts';

/** A story that can be asked about. Its id is what people call it. */
export interface Listed {
  readonly key: StoryKey;
  readonly id: StoryId;
}

/** Where somebody asks: no server in direct messages. */
export interface Place {
  readonly server: string | undefined;
  readonly channel: string | undefined;
}

/** Which stories there are, and who sees them. */
export interface Catalogue {
  /** The stories that are seen in a server, or with none in direct messages. No two have the same id. */
  seen(server: string | undefined): Promise<readonly Listed[]>;
  /** The story that is talked about where none is named, if one is set. It may not be seen any more. */
  usual(place: Place): Promise<StoryKey | undefined>;
  /** What a story is called, also one that is not seen now. Undefined when it is gone. */
  nameOf(story: StoryKey): Promise<StoryId | undefined>;
  /** The role that may run the corpus in a server besides those with Manage Server, if one is set. */
  moderators(server: string): Promise<string | undefined>;
}

/** The stories on disk alone: everybody sees them, and nothing is set for anybody. */
export const storiesOnDisk = (ids: () => readonly StoryId[]): Catalogue => ({
  seen: async () => ids().map((id) => ({ key: id, id })),
  usual: async () => undefined,
  nameOf: async (story) => story,
  moderators: async () => undefined,
});

/**
 * The story that is meant somewhere by a name, or by none. Rejects with a UserError when there is no such story, or a choice
 * to make; when the story that is set there is not seen now, too: another one would not be what people ask about.
 */
export async function storyIn(catalogue: Catalogue, place: Place, name: string | undefined): Promise<Listed> {
  const seen = await catalogue.seen(place.server);
  const usual = name === undefined ? await catalogue.usual(place) : undefined;
  if (usual !== undefined) {
    const meant = seen.find(({ key }) => key === usual);
    if (!meant) throw new UserError(label('error.story.usual'));
    return meant;
  }
  const id = chooseStory(
    seen.map((of) => of.id),
    name,
  );
  const found = seen.find((of) => of.id === id);
  if (!found) throw new Error(`no story ${id}`);
  return found;
}
