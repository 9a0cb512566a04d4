import { randomUUID } from 'node:crypto';
import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType as Respond,
} from 'discord-api-types/v10';
import { label, say } from '../../locale/label.ts';
import type { Act, Acted, Shown } from '../protocol.ts';
import { Answer } from './answer.ts';
import { type MessageData, readBody, type Upload } from './body.ts';
import type { Registered } from './catalogue.ts';
import { blank, composed } from './compose.ts';
import type { Conversation } from './conversation.ts';
import { type Exchange, Exchanges } from './exchanges.ts';
import { draftOptions, filledOptions } from './options.ts';
import { commandPayload, completionPayload, componentPayload, formPayload } from './payload.ts';
import { Refused } from './refused.ts';
import { newId } from './snowflake.ts';

/** A form that is open. */
interface Opened extends Pick<Exchange, 'command' | 'pressed'> {
  readonly id: string;
  readonly customId: string;
}

export interface DiscordSideOptions {
  readonly commands: ReadonlyMap<string, Registered>;
  readonly conversation: Conversation;
  /** Sends an interaction to the endpoint, signed. */
  readonly post: (payload: object) => Promise<Response>;
}

/** The other side of Discord: it makes interactions of what somebody does here, and messages of the answers. */
export class DiscordSide {
  readonly #options: DiscordSideOptions;
  readonly #exchanges = new Exchanges();
  #form: Opened | undefined;

  constructor(options: DiscordSideOptions) {
    this.#options = options;
  }

  /** Do what somebody did. What Discord's client would not send, or what has no answer, is refused in a sentence. */
  async act(what: Act): Promise<Acted> {
    try {
      return await this.#act(what);
    } catch (error) {
      if (error instanceof Refused) return { is: 'refused', why: error.message };
      throw error;
    }
  }

  /** Change a message of an exchange by its webhook. Undefined when there is no such exchange or message. */
  edit(token: string, id: string, data: MessageData, uploads: readonly Upload[]): Shown | undefined {
    const exchange = this.#exchanges.get(token);
    const before = this.#options.conversation.message(id === '@original' ? (exchange?.original ?? '') : id);
    if (!exchange || !before) return undefined;
    return this.#put({ ...before, thinking: false, edited: !before.thinking }, data, uploads);
  }

  /** Add a message to an exchange by its webhook. Undefined when there is no such exchange. */
  follow(token: string, data: MessageData, uploads: readonly Upload[]): Shown | undefined {
    return this.#exchanges.get(token) && this.#put(blank(undefined), data, uploads);
  }

  #act(what: Act): Promise<Acted> | Acted {
    const token = randomUUID();
    switch (what.act) {
      case 'command': {
        const command = this.#command(what.command);
        const payload = commandPayload(token, command, filledOptions(command, what.options));
        return this.#exchange({ token, command: command.name, pressed: undefined }, payload);
      }
      case 'complete': {
        const command = this.#command(what.command);
        const options = draftOptions(command, what.options, what.focused);
        return this.#exchange(
          { token, command: undefined, pressed: undefined },
          completionPayload(token, command, options),
        );
      }
      case 'press': {
        const pressed = this.#message(what.message);
        return this.#exchange(
          { token, command: undefined, pressed },
          componentPayload(token, pressed, what.customId),
        );
      }
      case 'submit': {
        if (this.#form?.id !== what.form) throw new Refused(say(label('web.over')));
        const { customId, command, pressed } = this.#form;
        return this.#exchange(
          { token, command, pressed },
          formPayload(token, pressed, customId, what.values),
        );
      }
      case 'dismiss':
        this.#options.conversation.drop(what.message);
        return { is: 'done' };
    }
  }

  #command(name: string): Registered {
    const command = this.#options.commands.get(name);
    if (!command) throw new Refused(say(label('web.unknown', { command: name })));
    return command;
  }

  #message(id: string): Shown {
    const message = this.#options.conversation.message(id);
    if (!message) throw new Refused(say(label('web.over')));
    return message;
  }

  async #exchange(exchange: Exchange, payload: object): Promise<Acted> {
    this.#exchanges.add(exchange);
    const response = await this.#options.post(payload);
    if (!response.ok) throw new Refused(say(label('web.unanswered')));
    const { data, uploads } = await readBody(response);
    const { command, pressed } = exchange;
    const answer = Answer.parse(data);
    switch (answer.type) {
      case Respond.ApplicationCommandAutocompleteResult:
        return { is: 'choices', choices: answer.data.choices };
      case Respond.Modal:
        return this.#open(exchange, answer.data);
      case Respond.ChannelMessageWithSource:
        return answered(exchange, this.#put(blank(command), answer.data, uploads));
      case Respond.DeferredChannelMessageWithSource:
        return answered(exchange, this.#put({ ...blank(command), thinking: true }, answer.data, []));
    }
    // What is left answers in the message with what was pressed.
    if (!pressed) throw new Refused(say(label('web.unanswered')));
    if (answer.type === Respond.DeferredMessageUpdate) return answered(exchange, pressed);
    return answered(exchange, this.#put({ ...pressed, edited: true }, answer.data, uploads));
  }

  #open({ command, pressed }: Exchange, form: APIModalInteractionResponseCallbackData): Acted {
    const id = newId();
    this.#form = { id, customId: form.custom_id, command, pressed };
    return { is: 'form', form: { id, form } };
  }

  #put(before: Shown, data: MessageData, uploads: readonly Upload[]): Shown {
    const { message, files } = composed(before, data, uploads);
    this.#options.conversation.put(message, files);
    return message;
  }
}

function answered(exchange: Exchange, { id }: Shown): Acted {
  exchange.original = id;
  return { is: 'message', id };
}
