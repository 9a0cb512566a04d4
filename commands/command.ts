import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Answer } from '../src/answer/answer.ts';
import type { VocabularyName } from '../src/answer/vocabulary.ts';
import type { Picture } from '../src/picture/picture.ts';
import type { Story } from '../src/story/story.ts';
import type { ServiceCommand } from './action.ts';

/** An option as Discord registers it. */
export type Option = APIApplicationCommandBasicOption;

type ValueOf<O extends Option> = O extends { choices: readonly { value: infer V }[] }
  ? V
  : { 3: string; 4: number; 5: boolean; 7: string; 8: string; 11: string }[O['type'] &
      (3 | 4 | 5 | 7 | 8 | 11)];

/** The arguments that a list of options allows, by name; derived from the schema, never cast. */
export type Arguments<O extends readonly Option[]> = {
  readonly [P in O[number] as P['name']]: P extends { required: true } ? ValueOf<P> : ValueOf<P> | undefined;
};

/** Arguments as they come in from outside, already checked against the schema by `parseArguments`. */
export type RawArguments = Readonly<Record<string, string | number | boolean | undefined>>;

/** What a command answers: for people, and as plain data for `--json`. */
export interface Answered {
  readonly answer: Answer;
  data(): object;
  /** What it looks like, where there is something to see. A command that has one has an option `picture`. */
  picture?(): Promise<Picture | undefined>;
}

/** What every command and every subcommand is registered with. */
export interface Schema {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
}

/** A command that one story answers: pure, so it runs where the story is. */
export interface StoryCommand extends Schema {
  readonly needs: 'story';
  /** Which options take their values from the story. */
  readonly completes: Readonly<Record<string, VocabularyName | undefined>>;
  run(story: Story, args: RawArguments): Answered;
}

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
