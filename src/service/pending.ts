import { UserError } from '../answer/user-error.ts';
import type { Done, Failure, Result, TaskName } from './protocol.ts';

interface Waiting<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: Error): void;
}

/** Those who wait for what a thread was asked. */
export class Pending {
  readonly #waiting: { readonly [N in TaskName]: Map<number, Waiting<Result<N>>> } = {
    answer: new Map(),
    press: new Map(),
    picture: new Map(),
    complete: new Map(),
    digest: new Map(),
    article: new Map(),
    load: new Map(),
    rehearse: new Map(),
    drop: new Map(),
    preview: new Map(),
  };

  /** Wait for what request `id` comes to. Rejects with a UserError meant for the member, or with the fault. */
  wait<N extends TaskName>(id: number, name: N): Promise<Result<N>> {
    const { promise, resolve, reject } = Promise.withResolvers<Result<N>>();
    this.#waiting[name].set(id, { promise, resolve, reject });
    return promise;
  }

  /** Tell the one who waits for it. */
  settle(response: Done | Failure): void {
    if ('result' in response) this.#resolve(response);
    else this.#reject(response);
  }

  /** Wait until all who wait now were told. */
  async settled(): Promise<void> {
    const all = Object.values(this.#waiting).flatMap((waiting) => [...waiting.values()]);
    await Promise.allSettled(all.map(({ promise }) => promise));
  }

  /** Nobody will ever be answered. */
  rejectAll(cause: Error): void {
    for (const all of Object.values(this.#waiting)) {
      for (const { reject } of all.values()) reject(cause);
      all.clear();
    }
  }

  #resolve<N extends TaskName>({ name, id, result }: Done<N>): void {
    const waiting = this.#waiting[name];
    waiting.get(id)?.resolve(result);
    waiting.delete(id);
  }

  #reject({ name, id, ...why }: Failure): void {
    const waiting = this.#waiting[name];
    waiting.get(id)?.reject('refused' in why ? new UserError(why.refused) : new Error(why.fault));
    waiting.delete(id);
  }
}
