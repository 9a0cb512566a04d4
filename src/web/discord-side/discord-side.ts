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
import { Exchanges } from './exchanges.ts';
import { Refused } from './refused.ts';
import { type Opened, type Request, requestFor } from './requests.ts';
import { newId } from './snowflake.ts';

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
    const { commands, conversation } = this.#options;
    if (what.act === 'dismiss') {
      conversation.drop(what.message);
      return { is: 'done' };
    }
    try {
      const seen = { commands, message: (id: string) => conversation.message(id), form: this.#form };
      return await this.#exchange(requestFor(what, seen));
    } catch (error) {
      if (error instanceof Refused) return { is: 'refused', why: error.message };
      throw error;
    }
  }

  /** Change a message of an exchange by its webhook. Undefined when there is no such exchange or message. */
  edit(token: string, id: string, data: MessageData, uploads: readonly Upload[]): Shown | undefined {
    const original = this.#exchanges.original(token);
    if (original === undefined) return undefined;
    const before = this.#options.conversation.message(id === '@original' ? original : id);
    return before && this.#put({ ...before, thinking: false, edited: !before.thinking }, data, uploads);
  }

  /** Add a message to an exchange by its webhook. Undefined when there is no such exchange. */
  follow(token: string, data: MessageData, uploads: readonly Upload[]): Shown | undefined {
    const original = this.#exchanges.original(token);
    return original === undefined ? undefined : this.#put(blank(undefined), data, uploads);
  }

  async #exchange(request: Request): Promise<Acted> {
    const { token, payload, command, pressed } = request;
    this.#exchanges.begin(token);
    const response = await this.#options.post(payload);
    if (!response.ok) throw new Refused(say(label('web.unanswered')));
    const { data, uploads } = await readBody(response);
    const answer = Answer.parse(data);
    switch (answer.type) {
      case Respond.ApplicationCommandAutocompleteResult:
        return { is: 'choices', choices: answer.data.choices };
      case Respond.Modal:
        return this.#open(request, answer.data);
      case Respond.ChannelMessageWithSource:
        return this.#answered(token, this.#put(blank(command), answer.data, uploads));
      case Respond.DeferredChannelMessageWithSource:
        return this.#answered(token, this.#put({ ...blank(command), thinking: true }, answer.data, []));
    }
    // What is left answers in the message with what was pressed.
    if (!pressed) throw new Refused(say(label('web.unanswered')));
    if (answer.type === Respond.DeferredMessageUpdate) return this.#answered(token, pressed);
    return this.#answered(token, this.#put({ ...pressed, edited: true }, answer.data, uploads));
  }

  #answered(token: string, { id }: Shown): Acted {
    this.#exchanges.answered(token, id);
    return { is: 'message', id };
  }

  #open({ command, pressed }: Request, form: APIModalInteractionResponseCallbackData): Acted {
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
