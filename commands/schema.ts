import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';

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

/** What every command and every subcommand is registered with. */
export interface Schema {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
}
