import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';

/** What a message of ours consists of. Mentions are never parsed: article text must not ping anybody. */
export interface MessageBody {
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponent>[];
  readonly allowed_mentions: { readonly parse: [] };
}

/** A message that pings nobody. */
export const message = (embeds: APIEmbed[], components: MessageBody['components'] = []): MessageBody => ({
  embeds,
  components,
  allowed_mentions: { parse: [] },
});

/** A grey button. */
export const button = (text: string, customId: string, disabled = false): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: text,
  custom_id: customId,
  disabled,
});

/** Buttons beside each other. */
export const row = (...components: APIButtonComponent[]): APIActionRowComponent<APIButtonComponent> => ({
  type: ComponentType.ActionRow,
  components,
});
