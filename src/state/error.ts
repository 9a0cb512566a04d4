import { UserError } from '../answer/user-error.ts';
import { type Label, label, say } from '../locale/label.ts';

/** What is wrong with the state. Each has a sentence in `src/locale/en/state.ts` that says what to do. */
export type StateFault =
  | 'locked'
  | 'readonly'
  | 'full'
  | 'damaged'
  | 'disk'
  | 'missing'
  | 'unreachable'
  | 'refused'
  | 'newer'
  | 'foreign'
  | 'closed';

/**
 * The state cannot be used. A member gets one sentence (`label`), whoever runs the bot another one (`message`), which
 * names the place and never a password.
 */
export class StateError extends UserError {
  readonly fault: StateFault;
  /** The sentence for whoever runs the bot. */
  readonly reason: Label;

  /** `where` is a file, or the host, port and name of a database. */
  constructor(fault: StateFault, where: string, cause?: unknown) {
    const reason = label(`state.${fault}`, { where });
    super(label('error.state'));
    this.name = 'StateError';
    this.fault = fault;
    this.reason = reason;
    this.message = say(reason);
    this.cause = cause;
  }
}

/** Any error of the state as one for people: what has no sentence of its own comes from a database that is not ours. */
export const asStateError = (error: unknown, where: string): StateError =>
  error instanceof StateError ? error : new StateError('foreign', where, error);
