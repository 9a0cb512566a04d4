import type { StoryKey } from '../desk/key.ts';
import type { CallName, Corpus, Question, Reply } from '../discord/calls.ts';

/** So many replies are kept: those asked for last. One is some five thousand characters, and a picture some 60 KiB. */
const MOST = 200;

/**
 * The replies that were given from one state of the corpus: they depend on nothing else, so what is asked again needs
 * no other thread, and what several ask at once is asked once.
 */
export class Replies {
  readonly #from: Pick<Corpus, 'ask'>;
  /** The one that was asked for the longest ago comes first. */
  readonly #given = new Map<string, Promise<Reply<CallName>>>();

  constructor(from: Pick<Corpus, 'ask'>) {
    this.#from = from;
  }

  /** Ask for a reply. Rejects as the corpus does; then it is asked again the next time. */
  ask<N extends CallName>(story: StoryKey, name: N, question: Question<N>): Promise<Reply<N>> {
    const key = JSON.stringify([story, name, question]);
    const reply = this.#given.get(key) ?? this.#new(key, this.#from.ask(story, name, question));
    this.#given.delete(key);
    this.#given.set(key, reply);
    const [oldest] = this.#given.keys();
    if (this.#given.size > MOST && oldest !== undefined) this.#given.delete(oldest);
    return reply as Promise<Reply<N>>;
  }

  #new(key: string, reply: Promise<Reply<CallName>>): Promise<Reply<CallName>> {
    reply.catch(() => this.#given.delete(key));
    return reply;
  }
}
