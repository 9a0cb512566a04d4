import type { StoryId } from '../corpus/article.ts';
import { label } from '../locale/label.ts';
import type { Library } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { choose } from './suggest.ts';
import { UserError } from './user-error.ts';

/** Which of some stories a member named, or the only one. Throws a UserError when there is no such story, or a choice to make. */
export function chooseStory(ids: readonly StoryId[], name: string | undefined): StoryId {
  if (name === undefined && ids.length > 1)
    throw new UserError(label('error.story.choose', { stories: ids.join(', ') }));
  const choices = ids.map((value) => ({ name: value, value }));
  const id = name === undefined ? ids[0] : choose(choices, name)?.value;
  if (id !== undefined) return id;
  throw new UserError(
    name === undefined ? label('error.story.none') : label('error.unknown.story', { value: name }),
  );
}

/** The story that was named, or the only one. Throws a UserError like `chooseStory`. */
export function storyOf(library: Library, name: string | undefined): Story {
  const story = library.get(chooseStory([...library.keys()], name));
  if (!story) throw new UserError(label('error.story.none'));
  return story;
}
