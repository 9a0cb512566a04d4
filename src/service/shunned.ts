import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';

/** A question over which a thread hung is not asked again for so long, in milliseconds. */
const SHUNNED = 3_600_000;

/** The questions over which a thread hung. Whoever asks one again would keep everybody else from being answered, each time. */
export class Shunned {
  readonly #until = new Map<string, number>();

  add(question: string): void {
    this.#until.set(question, Date.now() + SHUNNED);
  }

  /** Throws a UserError for a question that is not to be asked now. */
  check(question: string): void {
    for (const [old, until] of this.#until) if (until <= Date.now()) this.#until.delete(old);
    if (this.#until.has(question)) throw new UserError(label('error.shunned'));
  }
}
