import { type APIAttachment, type APIEmbed, type APIMessage, EmbedType } from 'discord-api-types/v10';
import type { Store } from '../store.ts';
import { type Problem, refuseInvalid } from './refusal.ts';

/** The parts of a message's body that have to do with files. */
export type Pictures = {
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  /** The files to keep, on a change of a message that has some. */
  readonly attachments?: readonly { readonly id?: number | string | undefined }[] | null | undefined;
};

/**
 * Puts uploaded files where a message shows them. As in Discord, a file that an embed shows (`attachment://name`) gets
 * an address there and is no attachment of the message any more.
 * @throws Refusal for an embed that shows a file which is not there (Discord would show nothing)
 */
export function placeFiles(store: Store, before: APIMessage, body: Pictures, files: readonly File[]) {
  const listed = new Set(body.attachments?.map(({ id }) => String(id)));
  const old = before.attachments.filter(({ id }) => !body.attachments || listed.has(id));
  const all = [...old, ...files.map((file) => attach(store, file))];
  const used = new Set<string>();
  const problems: Problem[] = [];
  const placed = <T extends { url?: string }>(picture: T | undefined, path: readonly PropertyKey[]) => {
    const name = picture?.url?.match(/^attachment:\/\/(.+)/)?.[1];
    if (picture === undefined || name === undefined) return picture;
    const file = all.find(({ filename }) => filename === name);
    if (file) used.add(file.id);
    else problems.push({ path, code: 'ATTACHMENT_NOT_FOUND', message: `There is no file ${name}.` });
    return { ...picture, url: file?.url ?? '' };
  };
  const embeds = (body.embeds ?? []).map((embed, n) => {
    const image = placed(embed.image, ['embeds', n, 'image', 'url']);
    const thumbnail = placed(embed.thumbnail, ['embeds', n, 'thumbnail', 'url']);
    return { ...embed, type: EmbedType.Rich, ...(image && { image }), ...(thumbnail && { thumbnail }) };
  });
  refuseInvalid(problems);
  return { embeds, attachments: all.filter(({ id }) => !used.has(id)) };
}

function attach(store: Store, file: File): APIAttachment {
  const id = store.newId();
  store.files.set(id, file);
  const url = `${store.origin}/attachments/${id}/${encodeURIComponent(file.name)}`;
  return { id, filename: file.name, size: file.size, url, proxy_url: url, content_type: file.type };
}
