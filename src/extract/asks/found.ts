import type { AskKind, AskSide } from '../finding.ts';
import type { Phrase } from './line.ts';

/** An ask as a rule finds it, in tokens of its sentence. */
export interface Found {
  readonly rule: string;
  readonly kind: AskKind;
  readonly by: AskSide | undefined;
  /** The noun phrase that says of whom. */
  readonly to: Phrase | undefined;
  /** The words that ask. */
  readonly words: Phrase;
  /** What is asked, offered or refused. */
  readonly content: Phrase;
}

/** What follows a verb that asks: what is asked, and of whom. */
export interface Complement {
  readonly content: Phrase;
  readonly to?: Phrase;
}
