import { type Label, say } from '../locale/label.ts';

/** An error meant for the person who asked: one clear sentence and what to do. Anything else is a fault of ours. */
export class UserError extends Error {
  readonly label: Label;

  constructor(label: Label) {
    super(say(label));
    this.name = 'UserError';
    this.label = label;
  }
}
