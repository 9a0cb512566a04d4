import type { ChannelEvent, Shown } from '../protocol.ts';
import type { Upload } from './body.ts';

/** A file under its address. */
export type StoredFile = Pick<Upload, 'bytes' | 'type' | 'name'>;

/** How many messages the channel keeps; the oldest go first, and their files with them. */
const MOST = 200;

/** The messages of the channel, and who hears of them. */
export class Conversation {
  readonly #messages = new Map<string, Shown>();
  readonly #files = new Map<string, StoredFile>();
  readonly #listeners = new Set<(event: ChannelEvent) => void>();

  /** Hear everything that is there, then every change. Gives what ends it. */
  subscribe(hear: (event: ChannelEvent) => void): () => void {
    hear({ all: this.messages() });
    this.#listeners.add(hear);
    return () => this.#listeners.delete(hear);
  }

  /** All messages, the oldest first. */
  messages(): Shown[] {
    return [...this.#messages.values()];
  }

  message(id: string): Shown | undefined {
    return this.#messages.get(id);
  }

  file(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }

  /** Put a message there, or in the place of the one with its id; `files` are those of its attachments that are new. */
  put(message: Shown, files: ReadonlyMap<string, StoredFile>): void {
    const before = this.#messages.get(message.id);
    this.#messages.set(message.id, message);
    for (const [id, file] of files) this.#files.set(id, file);
    const kept = new Set(message.attachments.map(({ id }) => id));
    for (const { id } of before?.attachments ?? []) if (!kept.has(id)) this.#files.delete(id);
    this.#tell({ put: message });
    const [oldest] = this.#messages.keys();
    if (this.#messages.size > MOST && oldest !== undefined) this.drop(oldest);
  }

  drop(id: string): void {
    const message = this.#messages.get(id);
    if (!message) return;
    this.#messages.delete(id);
    for (const file of message.attachments) this.#files.delete(file.id);
    this.#tell({ drop: id });
  }

  #tell(event: ChannelEvent): void {
    for (const hear of this.#listeners) hear(event);
  }
}
