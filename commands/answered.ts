import type { Answer } from '../src/answer/answer.ts';
import type { Picture } from '../src/picture/picture.ts';

/** What a command answers: for people, and as plain data for `--json`. */
export interface Answered {
  readonly answer: Answer;
  data(): object;
  /** What it looks like, where there is something to see. A command that has one has an option `picture`. */
  picture?(): Promise<Picture | undefined>;
}
