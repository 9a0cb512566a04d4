import type { APIEmbed } from 'discord-api-types/v10';
import type { Answer } from '../answer/answer.ts';
import type { Button } from '../answer/form.ts';

/** Posts into channels of servers what `/corpus` has to say there. The message pings nobody. */
export interface Herald {
  /** Rejects when the channel does not take it. */
  post(channel: string, notice: Notice): Promise<void>;
}

/** An answer, or the embeds that one was made into, with buttons below. */
export type Notice = ({ readonly answer: Answer } | { readonly embeds: readonly APIEmbed[] }) & {
  readonly buttons?: readonly Button[];
};
