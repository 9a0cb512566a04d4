import { type APIAttachment, type APIEmbed, type APIMessage, EmbedType } from 'discord-api-types/v10';
import type { Store } from '../store.ts';
import { type Problem, refuseInvalid } from './refusal.ts';

/** The parts of a message's body that have to do with files. */
export type Pictures = {
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  /** What is said of the files that come with it, by their places in the form, and the files to keep, by their ids. */
  readonly attachments?: readonly Listed[] | null | undefined;
};

type Listed = {
  readonly id?: number | string | undefined;
  readonly description?: string | null | undefined;
};

const longestDescription = 1024;

/**
 * Puts uploaded files where a message shows them. As in Discord, a file that an embed shows (`attachment://name`) gets
 * an address there and is no attachment of the message any more.
 * @throws Refusal for an embed that shows a file which is not there (Discord would show nothing), and for a listed one
 */
export function placeFiles(store: Store, before: APIMessage, body: Pictures, files: readonly File[]) {
  const listed = new Map(body.attachments?.map((each) => [String(each.id), each]));
  const old = before.attachments.filter(({ id }) => !body.attachments || listed.has(id));
  const fresh = files.map((file, n) => attach(store, file, listed.get(String(n))?.description ?? undefined));
  const all = [...old, ...fresh];
  const used = new Set<string>();
  const known = [...old.map(({ id }) => id), ...files.map((_, n) => String(n))];
  const problems: Problem[] = listProblems(body.attachments ?? [], known);
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

function listProblems(attachments: readonly Listed[], known: readonly string[]): Problem[] {
  return attachments.flatMap(({ id, description }, n): Problem[] => {
    const path = ['attachments', n];
    if (!known.includes(String(id)))
      return [{ path: [...path, 'id'], code: 'ATTACHMENT_NOT_FOUND', message: `There is no file ${id}.` }];
    if ((description?.length ?? 0) <= longestDescription) return [];
    const message = `Must be ${longestDescription} or fewer in length.`;
    return [{ path: [...path, 'description'], code: 'BASE_TYPE_MAX_LENGTH', message }];
  });
}

/** Uploads a file, with a message or into an option of a command. */
export function attach(store: Store, file: File, description?: string): APIAttachment {
  const id = store.newId();
  store.files.set(id, file);
  return attachmentOf(store, id, file, description);
}

/** How a file is told of that was uploaded. */
export function attachmentOf(store: Store, id: string, file: File, description?: string): APIAttachment {
  const url = `${store.origin}/attachments/${id}/${encodeURIComponent(file.name)}`;
  const { name: filename, size, type: content_type } = file;
  return { id, filename, size, url, proxy_url: url, content_type, ...(description && { description }) };
}
