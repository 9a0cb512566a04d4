import { type Choice, suggest } from '../src/answer/suggest.ts';
import { choicesOf } from '../src/answer/vocabulary.ts';
import type { Story } from '../src/story/story.ts';
import { optionsOf } from './arguments.ts';
import type { StoryCommand } from './command.ts';
import type { Option } from './schema.ts';

/** An option that is being typed. */
export interface Typed {
  readonly option: string;
  readonly typed: string;
}

/** Discord shows so many suggestions. */
export const SHOWN = 25;

const plain = (value: string): Choice => ({ name: value, value });

function valuesOf(story: Story, command: StoryCommand, option: Option): readonly Choice[] {
  if ('choices' in option) return (option.choices ?? []).map(({ value }) => plain(String(value)));
  const vocabulary = command.completes[option.name];
  return vocabulary ? choicesOf(story, vocabulary) : [];
}

/** The suggestions for an option of a command: best match first, as many as Discord shows. */
export function complete(story: Story, command: StoryCommand, { option: name, typed }: Typed): Choice[] {
  const option = optionsOf(command).find((of) => of.name === name);
  if (!option) return [];
  const longest = ('max_length' in option && option.max_length) || Number.POSITIVE_INFINITY;
  const values = valuesOf(story, command, option).filter(({ value }) => value.length <= longest);
  return suggest(values, typed, SHOWN);
}

/** The suggestions for an option that takes one of some values: best match first, as many as Discord shows. */
export const completeFrom = (values: readonly string[], typed: string): Choice[] =>
  suggest(values.map(plain), typed, SHOWN);
