import { type Choice, suggest } from '../src/answer/suggest.ts';
import { choicesOf } from '../src/answer/vocabulary.ts';
import type { Story } from '../src/story/story.ts';
import { optionsOf } from './arguments.ts';
import type { Option, StoryCommand } from './command.ts';

/** An option that is being typed. */
export interface Typed {
  readonly option: string;
  readonly typed: string;
}

const plain = (value: string): Choice => ({ name: value, value });

function valuesOf(story: Story | undefined, command: StoryCommand, option: Option): readonly Choice[] {
  if ('choices' in option) return (option.choices ?? []).map(({ value }) => plain(String(value)));
  const vocabulary = command.completes[option.name];
  return story && vocabulary ? choicesOf(story, vocabulary) : [];
}

/**
 * The suggestions for an option of a command: best match first, at most `limit`. Without a story there is nothing to choose
 * from but fixed values, and nobody to tell.
 */
export function complete(
  story: Story | undefined,
  command: StoryCommand,
  { option: name, typed }: Typed,
  limit: number,
): Choice[] {
  const option = optionsOf(command).find((of) => of.name === name);
  if (!option) return [];
  const longest = ('max_length' in option && option.max_length) || Number.POSITIVE_INFINITY;
  const values = valuesOf(story, command, option).filter(({ value }) => value.length <= longest);
  return suggest(values, typed, limit);
}

/** The suggestions for the story that is being typed: best match first, at most `limit`. */
export const completeStory = (ids: readonly string[], typed: string, limit: number): Choice[] =>
  suggest(ids.map(plain), typed, limit);
