import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { type Label, say } from '../locale/label.ts';
import { type MessageBody, message } from './message.ts';
import { shorten } from './neutralise.ts';

/** How an interaction is answered. `replaces` is set when the message takes the place of the one with the pressed button. */
export type Outcome =
  | { readonly is: 'pong' }
  | { readonly is: 'choices'; readonly choices: APIApplicationCommandOptionChoice<string>[] }
  | { readonly is: 'form'; readonly form: APIModalInteractionResponseCallbackData }
  | {
      readonly is: 'message';
      readonly message: MessageBody;
      readonly hidden: boolean;
      readonly replaces: boolean;
      /** Why there is no answer, where there is none: the member's to mend, or a fault of ours. */
      readonly error?: 'refused' | 'failed';
    };

/** Longest value of a member's that is repeated in a sentence: Discord sends up to 6000 characters. */
const VALUE = 300;

/** A sentence to the one who asked, and to nobody else. */
export const word = (of: Label, error: 'refused' | 'failed'): Outcome => ({
  is: 'message',
  message: message([{ description: say(of, (value) => shorten(value, VALUE)) }]),
  hidden: true,
  replaces: false,
  error,
});
