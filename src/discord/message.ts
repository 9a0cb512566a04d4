import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';

/** A file that goes with a message: Discord shows a picture above the embeds. */
export interface MessageFile {
  readonly name: string;
  /** As in an HTTP header, `image/png`. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What somebody hears who cannot see it; at most 1024 characters. */
  readonly description: string;
}

/** What a message of ours consists of. Mentions are never parsed: article text must not ping anybody. */
export interface MessageBody {
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponent>[];
  readonly allowed_mentions: { readonly parse: [] };
  /** Without any, an edit leaves the message the files that it has. */
  readonly files?: readonly MessageFile[];
}

/** A message that pings nobody. */
export const message = (embeds: APIEmbed[], components: MessageBody['components'] = []): MessageBody => ({
  embeds,
  components,
  allowed_mentions: { parse: [] },
});

/**
 * A message as it travels: `data` as JSON, and the files beside it as the parts `files[0]`, `files[1]` and so on of a form.
 * Those that an edit does not list are taken off the message, so new ones take the place of the old.
 */
export const parted = ({ files = [], ...data }: MessageBody) => ({
  data: {
    ...data,
    ...(files.length > 0 && {
      attachments: files.map(({ name, description }, id) => ({
        id: String(id),
        filename: name,
        description,
      })),
    }),
  },
  files,
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
