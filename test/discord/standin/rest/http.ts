import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { Refusal, refuseInvalid } from './refusal.ts';

/** A request as the handlers see it. */
export type Call = {
  readonly method: string;
  /** The path after `/api/v10`, decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  /** The parsed JSON body, or the `payload_json` of a form. */
  readonly body: unknown;
  readonly files: readonly File[];
};

/** What is answered; without a body nothing but the status. */
export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
};

const base = '/api/v10';

/**
 * Reads a request to its end.
 * @throws Refusal for another version of the API, 50109 for a body that is no JSON, 40005 for files over 10 MiB, 50035
 * for parts of a form that Discord would leave alone
 */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method ?? 'GET';
  const bytes = await buffer(request);
  const { authorization } = request.headers;
  const type = request.headers['content-type'] ?? '';
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(`${base}/`)) throw new Refusal(404, 0, `404: Not Found (the API is at ${base})`);
  const call = { method, path: path.slice(base.length), query: url.searchParams, authorization };
  if (bytes.length === 0) return { ...call, body: undefined, files: [] };
  if (!type.startsWith('multipart/form-data'))
    return { ...call, body: json(bytes.toString(), type), files: [] };

  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = filesOf(form);
  if (files.reduce((sum, { size }) => sum + size, 0) > 10 * 2 ** 20) {
    throw new Refusal(413, 40005, 'Request entity too large');
  }
  return { ...call, body: json(String(form.get('payload_json') ?? '{}'), 'application/json'), files };
}

/** The files of a form in the order of their numbers: they come as `files[0]`, `files[1]` and so on. */
function filesOf(form: FormData): File[] {
  const parts = [...form].filter(([name]) => name !== 'payload_json');
  const wrong = parts.find(([name, value], n) => name !== `files[${n}]` || !(value instanceof File));
  if (wrong)
    refuseInvalid([{ path: [wrong[0]], code: 'UNKNOWN_KEY', message: 'Discord knows no such part.' }]);
  return parts.map(([, value]) => value).filter((value) => value instanceof File);
}

function json(text: string, type: string): unknown {
  try {
    if (type.startsWith('application/json')) return JSON.parse(text);
  } catch {
    // told below, like a body of another type
  }
  throw new Refusal(400, 50109, 'The request body contains invalid JSON.');
}

/** Sends an answer as JSON. */
export function send(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, {
    ...headers,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
