import type { VocabularyName } from '../src/answer/vocabulary.ts';
import type { Story } from '../src/story/story.ts';
import type { ServiceCommand } from './action.ts';
import type { Answered } from './answered.ts';
import type { Arguments, Option, RawArguments, Schema } from './schema.ts';

/** A command that one story answers: pure, so it runs where the story is. */
export interface StoryCommand extends Schema {
  readonly needs: 'story';
  /** Which options take their values from the story. */
  readonly completes: Readonly<Record<string, VocabularyName | undefined>>;
  run(story: Story, args: RawArguments): Answered;
}

/** Anything that is called by its name. */
export type Command = StoryCommand | ServiceCommand;

/** Define a story command; the type of `run`'s arguments follows from its options. */
export function storyCommand<const O extends readonly Option[]>(definition: {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  readonly completes: { readonly [N in O[number]['name']]?: VocabularyName | undefined };
  run(story: Story, args: Arguments<O>): Answered;
}): StoryCommand {
  return {
    ...definition,
    needs: 'story',
    // `parseArguments` has checked them against these very options.
    run: (story, args) => definition.run(story, args as Arguments<O>),
  };
}
