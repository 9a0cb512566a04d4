import { label } from '../locale/label.ts';
import type { Library } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { choose } from './suggest.ts';
import { UserError } from './user-error.ts';

/** The story that a member named, or the only one. Throws a UserError when there is no such story, or a choice to make. */
export function storyOf(library: Library, name: string | undefined): Story {
  const ids = [...library.keys()];
  if (name === undefined && ids.length > 1)
    throw new UserError(label('error.story.choose', { stories: ids.join(', ') }));
  const id =
    name === undefined
      ? ids[0]
      : choose(
          ids.map((value) => ({ name: value, value })),
          name,
        )?.value;
  const story = id === undefined ? undefined : library.get(id);
  if (!story)
    throw new UserError(
      name === undefined ? label('error.story.none') : label('error.unknown.story', { value: name }),
    );
  return story;
}
