import type { APIEmbed } from 'discord-api-types/v10';
import type { CorpusReport, CorpusState } from '../src/answer/corpus.ts';
import type { Button, Form } from '../src/answer/form.ts';
import type { Choice } from '../src/answer/suggest.ts';
import type { Catalogue } from '../src/desk/catalogue.ts';
import type { Desk } from '../src/desk/desk.ts';
import type { Courier } from '../src/digest/courier.ts';
import type { Answered } from './answered.ts';
import type { Caller } from './caller.ts';
import type { Arguments, Option, RawArguments, Schema } from './schema.ts';

/** What a command may ask of the running corpus. */
export interface CorpusPort {
  state(): CorpusState;
  /** Read the articles on disk again, for a moderator of a server if one is named. Rejects with a UserError where that server has to wait. */
  reload(server?: string): Promise<CorpusReport>;
}

/** What the commands about Parallax itself work on. */
export interface Services {
  readonly corpus: CorpusPort;
  readonly catalogue: Catalogue;
  /** Where moderators work; none in a terminal. */
  readonly desk: Desk | undefined;
  /** Who posts digests; nobody in a terminal. */
  readonly digests?: Courier | undefined;
}

/** What a service command answers, shown to the caller alone: an answer, one that was rendered where its story is, or a form. */
export type Served =
  | (Answered & { readonly buttons?: readonly Button[] })
  | { readonly embeds: readonly APIEmbed[]; readonly buttons?: readonly Button[] }
  | { readonly form: Form };

/** One thing that a service command does: the command itself, or one of its subcommands. */
export interface Action extends Schema {
  readonly moderators: boolean;
  /** The suggestions for an option, from what was typed of it. */
  readonly completes: Readonly<Record<string, Completer | undefined>>;
  run(services: Services, args: RawArguments, caller: Caller): Promise<Served>;
}

/** Finds what an option could be from what was typed of it. */
export type Completer = (services: Services, typed: string, caller: Caller) => Promise<readonly Choice[]>;

/** A command about Parallax itself: one action, or a subcommand an action. */
export interface ServiceCommand {
  readonly needs: 'service';
  readonly name: string;
  readonly description: string;
  readonly does: Action | readonly Action[];
  /** A button of an answer of it was pressed: `press` is the button's. Its answer takes the place of that with the button. */
  press?(services: Services, press: string, caller: Caller): Promise<Served>;
  /** A form of it was sent: the values by the names of the fields. */
  submit?(
    services: Services,
    submit: string,
    values: Readonly<Record<string, string>>,
    caller: Caller,
  ): Promise<Served>;
}

/** Define an action; the type of `run`'s arguments follows from its options. */
export function action<const O extends readonly Option[]>(definition: {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  readonly moderators: boolean;
  readonly completes?: { readonly [N in O[number]['name']]?: Completer };
  run(services: Services, args: Arguments<O>, caller: Caller): Promise<Served>;
}): Action {
  return {
    completes: {},
    ...definition,
    // `parseArguments` has checked them against these very options.
    run: (services, args, caller) => definition.run(services, args as Arguments<O>, caller),
  };
}

/** The actions of a command, in their order. */
export const actionsOf = ({ does }: ServiceCommand): readonly Action[] => (isList(does) ? does : [does]);

/** Whether the actions are subcommands, rather than the command itself. */
export const hasSubcommands = ({ does }: ServiceCommand): boolean => isList(does);

const isList = (does: ServiceCommand['does']): does is readonly Action[] => Array.isArray(does);

/** The action of a name: that of the subcommand, or with none the command's own. Undefined when there is no such thing. */
export const actionOf = ({ does }: ServiceCommand, subcommand: string | undefined): Action | undefined =>
  isList(does) ? does.find((of) => of.name === subcommand) : subcommand === undefined ? does : undefined;
