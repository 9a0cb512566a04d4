import type { APIEmbed } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import type { Attached, Shown } from '../protocol.ts';
import type { MessageData, Upload } from './body.ts';
import type { StoredFile } from './conversation.ts';
import { newId } from './snowflake.ts';

/** A message as it is shown, and the files that came with it by their ids. */
export interface Composed {
  readonly message: Shown;
  readonly files: ReadonlyMap<string, StoredFile>;
}

/** A message of which nothing is said yet. */
export const blank = (command: string | undefined): Shown => ({
  id: newId(),
  at: new Date().toISOString(),
  edited: false,
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  command,
  hidden: false,
  thinking: false,
});

/** The pictures of an embed under the addresses of the files that they name. */
function placed(embed: APIEmbed, attachments: readonly Attached[]): APIEmbed {
  const name = /^attachment:\/\/(.+)/.exec(embed.image?.url ?? '')?.[1];
  const file = attachments.find((of) => of.name === name);
  return file && embed.image ? { ...embed, image: { ...embed.image, url: file.url } } : embed;
}

/** What a body makes of a message: new parts replace the old, and what it leaves out stays. */
export function composed(before: Shown, data: MessageData, uploads: readonly Upload[]): Composed {
  const files = new Map<string, StoredFile>();
  const listed = data.attachments ?? undefined;
  const kept = before.attachments.filter(({ id }) => !listed || listed.some((of) => String(of.id) === id));
  const added = uploads.map(({ part, name, type, bytes }): Attached => {
    const id = newId();
    files.set(id, { bytes, type, name });
    const said = listed?.find((of) => part === `files[${of.id}]`);
    const url = `/page/files/${id}/${encodeURIComponent(name)}`;
    return { id, name, url, type, description: said?.description ?? '' };
  });
  const attachments = [...kept, ...added];
  const message: Shown = {
    ...before,
    ...(data.content !== undefined && { content: data.content ?? '' }),
    ...(data.embeds !== undefined && {
      embeds: (data.embeds ?? []).map((embed) => placed(embed, attachments)),
    }),
    ...(data.components !== undefined && { components: data.components ?? [] }),
    attachments,
    hidden: before.hidden || (data.flags & MessageFlags.Ephemeral) !== 0,
  };
  return { message, files };
}
