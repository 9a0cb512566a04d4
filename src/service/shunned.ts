import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';

/** What a thread hung over is not asked of it again for so long, in milliseconds. */
const SHUNNED = 3_600_000;

/** What threads hung over. Whoever asks for it again would keep everybody else from being answered, each time. */
export class Shunned {
  readonly #until = new Map<string, number>();

  add(what: string): void {
    this.#until.set(what, Date.now() + SHUNNED);
  }

  /** Throws a UserError with this label for what is not to be asked for now. */
  check(what: string, why: 'error.shunned' | 'error.shunned.articles'): void {
    for (const [old, until] of this.#until) if (until <= Date.now()) this.#until.delete(old);
    if (this.#until.has(what)) throw new UserError(label(why));
  }
}
