import type { CorpusState } from '../answer/corpus.ts';
import type { Problem } from '../corpus/read.ts';
import type { StoryKey } from '../desk/catalogue.ts';
import type { CallName, Question, Reply } from '../discord/calls.ts';
import type { Label } from '../locale/label.ts';

/** A call to the thread that holds the stories. */
export interface Request {
  readonly id: number;
  readonly story: StoryKey;
  readonly name: CallName;
  readonly question: Question<CallName>;
}

/** What the thread says: first that it has read its corpus (or why it could not), then one answer a request. */
export type Response =
  | { readonly ready: CorpusState; readonly problems: readonly Problem[] }
  | { readonly failed: string }
  | { readonly id: number; readonly value: Reply<CallName> }
  /** An error for the member. */
  | { readonly id: number; readonly refused: Label }
  /** A fault of ours, for the log. */
  | { readonly id: number; readonly fault: string };
