import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
  APIEmbed,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { z } from 'zod';

// What the page and the local server say to each other. The page imports the types alone.

const Id = z.string().regex(/^\d{1,20}$/);
const Typed = z.record(z.string().max(32), z.union([z.string().max(6000), z.number(), z.boolean()]));
/** A command as its words: `corpus reload`. */
const Words = z.string().max(100);

/** What somebody does on the page. */
export const Act = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('command'), command: Words, options: Typed }),
  z.strictObject({
    act: z.literal('complete'),
    command: Words,
    options: Typed,
    focused: z.string().max(32),
  }),
  z.strictObject({ act: z.literal('press'), message: Id, customId: z.string().max(100) }),
  z.strictObject({
    act: z.literal('submit'),
    form: Id,
    values: z.record(z.string().max(100), z.string().max(4000)),
  }),
  z.strictObject({ act: z.literal('dismiss'), message: Id }),
]);
export type Act = z.infer<typeof Act>;

/** A form that a command opened; `id` is what its submission names. */
export interface OpenForm {
  readonly id: string;
  readonly form: APIModalInteractionResponseCallbackData;
}

/** What came of an act, apart from the messages, which travel as events. */
export type Acted =
  | { readonly is: 'message'; readonly id: string }
  | { readonly is: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly is: 'form'; readonly form: OpenForm }
  | { readonly is: 'done' }
  /** It was not sent, or nothing came back: why, in a sentence. */
  | { readonly is: 'refused'; readonly why: string };

/** A command as the page offers it: one for each subcommand. */
export interface Listed {
  /** Its words, as they are typed after the slash. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** A file of a message, under an address of the local server. */
export interface Attached {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly type: string;
  /** The alternative text that came with it; empty when none did. */
  readonly description: string;
}

/** A message as the page shows it. */
export interface Shown {
  readonly id: string;
  /** When it was sent: ISO 8601. */
  readonly at: string;
  readonly edited: boolean;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly Attached[];
  /** The command that it answers, with its words. */
  readonly command: string | undefined;
  /** Only the one who asked sees it. */
  readonly hidden: boolean;
  /** The answer is announced and not there yet. */
  readonly thinking: boolean;
}

/** What happens in the channel: everything that is there (first, and after a lost connection), then each change. */
export type ChannelEvent =
  | { readonly all: readonly Shown[] }
  | { readonly put: Shown }
  | { readonly drop: string };

/** Something that an option can name by its id. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the page offers to type. */
export interface Offer {
  readonly commands: readonly Listed[];
  readonly members: readonly Named[];
  readonly channels: readonly Named[];
  readonly roles: readonly Named[];
}
