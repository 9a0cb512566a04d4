import { randomUUID } from 'node:crypto';
import type { MessageFile } from './message.ts';

/** The body of a request or a response, and its type as in an HTTP header. */
export interface Encoded {
  readonly type: string;
  readonly body: Buffer;
}

const LINE = '\r\n';

/**
 * A message and its files as one form (RFC 7578), as Discord wants them: the JSON first, then `files[0]`, `files[1]` and so
 * on. The names and types of files are our own and need no escape. In one piece: a `FormData` is encoded and sent part by
 * part, which takes longer than all else of an answer with a picture.
 */
export function multipart(message: unknown, files: readonly MessageFile[]): Encoded {
  const boundary = randomUUID();
  const head = (name: string, type: string): string =>
    [`--${boundary}`, `Content-Disposition: form-data; name=${name}`, `Content-Type: ${type}`, '', ''].join(
      LINE,
    );
  const parts = [
    Buffer.from(head('"payload_json"', 'application/json') + JSON.stringify(message)),
    ...files.flatMap(({ name, type, bytes }, i) => [
      Buffer.from(LINE + head(`"files[${i}]"; filename="${name}"`, type)),
      bytes,
    ]),
    Buffer.from(`${LINE}--${boundary}--${LINE}`),
  ];
  return { type: `multipart/form-data; boundary=${boundary}`, body: Buffer.concat(parts) };
}
