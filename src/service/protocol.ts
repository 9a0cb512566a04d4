import { z } from 'zod';
import type { CorpusState } from '../answer/corpus.ts';
import type { ArticleId, StoryId } from '../corpus/article.ts';
import type { Problem } from '../corpus/read.ts';
import type { StoryKey } from '../desk/key.ts';
import type { CallName, Question, Reply } from '../discord/calls.ts';
import type { Previewed, PreviewQuestion } from '../discord/preview.ts';
import type { Label } from '../locale/label.ts';

/** Where the articles of the corpus can be seen: `https://parallax.example`, but for the stories that not everybody may see. */
const Published = z.object({ address: z.string(), except: z.array(z.string()) });
export type Published = z.infer<typeof Published>;

/** What a thread reads: a corpus folder, or none; and where its articles can be seen, if anywhere. */
export const Reading = z.object({ dir: z.string().optional(), published: Published.optional() });
export type Reading = z.infer<typeof Reading>;

/** A story of a server's own, to be read: what it is called, and the files of its articles. */
export interface ShelfFiles {
  readonly key: StoryKey;
  readonly id: StoryId;
  readonly files: ReadonlyMap<ArticleId, string>;
}

/** What is asked of the thread that holds the stories. */
export type Task =
  /** Answer from a story. */
  | { readonly story: StoryKey; readonly name: CallName; readonly question: Question<CallName> }
  /** Take a story in, in the place of what it was. */
  | { readonly load: ShelfFiles }
  /** Read a story as it might become, and keep that aside for the time when it is loaded. */
  | { readonly rehearse: ShelfFiles }
  /** Let a story go. */
  | { readonly drop: StoryKey }
  /** Show what an article would change in a story that was taken in, and change nothing. */
  | { readonly preview: StoryKey; readonly question: PreviewQuestion };

/** What a task comes to. */
export type Result = Reply<CallName> | Previewed | null;

export type Request = Task & { readonly id: number };

/** What the thread says: first that it has read its corpus (or why it could not), then one answer a request. */
export type Response =
  | { readonly ready: CorpusState; readonly problems: readonly Problem[] }
  | { readonly failed: string }
  | { readonly id: number; readonly value: Result }
  /** An error for the member. */
  | { readonly id: number; readonly refused: Label }
  /** A fault of ours, for the log. */
  | { readonly id: number; readonly fault: string };
