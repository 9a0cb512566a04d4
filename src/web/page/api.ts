import type { Act, Acted, ChannelEvent, Offer } from '../protocol.ts';

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, { ...init, headers: { 'content-type': 'application/json' } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // The same server sent the page, and has checked what it says against the same types.
  return response.json() as Promise<T>;
}

/** What can be asked here. */
export const offered = (): Promise<Offer> => ask('/page/offer');

/** Do something. Resolves with what came of it; rejects when the local server is gone, or `signal` says to forget it. */
export const act = (what: Act, signal?: AbortSignal): Promise<Acted> =>
  ask('/page/acts', { method: 'POST', body: JSON.stringify(what), ...(signal && { signal }) });

/** Be told of everything that happens in the channel. A lost connection comes back by itself. */
export function listen(hear: (event: ChannelEvent) => void): void {
  const events = new EventSource('/page/events');
  events.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data));
}
