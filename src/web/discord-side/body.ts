import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { z } from 'zod';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** A file beside a body, `files[0]` and so on. */
export interface Upload {
  readonly part: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What travels to Discord: JSON, and the files beside it if there are any. */
export interface Body {
  readonly data: unknown;
  readonly uploads: readonly Upload[];
}

/** Read a body as Discord does, from JSON or from a form with a part `payload_json`. Rejects when it is neither. */
export async function readBody(response: Response): Promise<Body> {
  if (!response.headers.get('content-type')?.startsWith('multipart/form-data'))
    return { data: await response.json(), uploads: [] };
  const form = await response.formData();
  const uploads: Upload[] = [];
  for (const [part, value] of form)
    if (typeof value !== 'string')
      uploads.push({ part, name: value.name, type: value.type, bytes: await value.bytes() });
  return { data: JSON.parse(String(form.get('payload_json'))), uploads };
}

/** What a message consists of; what is left out of an edit stays as it is. */
export const MessageData = z.object({
  content: z.string().nullish(),
  embeds: z.array(z.custom<APIEmbed>(isObject)).nullish(),
  components: z.array(z.custom<APIMessageTopLevelComponent>(isObject)).nullish(),
  attachments: z
    .array(
      z.object({
        id: z.union([z.string(), z.number()]),
        description: z.string().nullish(),
      }),
    )
    .nullish(),
  flags: z.number().default(0),
});
export type MessageData = z.infer<typeof MessageData>;
