import { storyOf } from '../src/answer/story.ts';
import { type Choice, suggest } from '../src/answer/suggest.ts';
import { choicesOf } from '../src/answer/vocabulary.ts';
import type { Library } from '../src/story/library.ts';
import { optionsOf } from './arguments.ts';
import type { Option, StoryCommand } from './command.ts';

/** An option that is being typed. `story` is what the option of that name says, where it is given. */
export interface Typed {
  readonly option: string;
  readonly typed: string;
  readonly story: string | undefined;
}

const plain = (value: string): Choice => ({ name: value, value });

function valuesOf(
  library: Library,
  command: StoryCommand,
  option: Option,
  story: string | undefined,
): readonly Choice[] {
  if (option.name === 'story') return [...library.keys()].map(plain);
  if ('choices' in option) return (option.choices ?? []).map(({ value }) => plain(String(value)));
  const vocabulary = command.completes[option.name];
  // Without a choice of the story there is nothing to choose from, and nobody to tell.
  if (!vocabulary || (story === undefined && library.size !== 1)) return [];
  return choicesOf(storyOf(library, story), vocabulary);
}

/** The suggestions for an option: best match first, at most `limit`. Throws a UserError for an unknown story. */
export function complete(
  library: Library,
  command: StoryCommand,
  { option: name, typed, story }: Typed,
  limit: number,
): Choice[] {
  const option = optionsOf(command).find((of) => of.name === name);
  if (!option) return [];
  const longest = ('max_length' in option && option.max_length) || Number.POSITIVE_INFINITY;
  const values = valuesOf(library, command, option, story).filter(({ value }) => value.length <= longest);
  return suggest(values, typed, limit);
}
