import { z } from 'zod';
import type { CorpusState } from '../answer/corpus.ts';
import type { ArticleId, StoryId } from '../corpus/article.ts';
import type { Problem } from '../corpus/read.ts';
import type { StoryKey } from '../desk/key.ts';
import type { Calls } from '../discord/calls.ts';
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
  readonly id: StoryId;
  readonly files: ReadonlyMap<ArticleId, string>;
}

/** What can be asked of the thread that holds the stories, each of one story: the calls, and what makes the stories of servers. */
interface Tasks extends Calls {
  /** Take a story in, in the place of what it was. */
  load(story: unknown, files: ShelfFiles): null;
  /** Read a story as it might become, and keep that aside for the time when it is loaded. */
  rehearse(story: unknown, files: ShelfFiles): null;
  /** Let a story go. */
  drop(story: unknown, nothing: null): null;
  /** Show what an article would change in a story that was taken in, and change nothing. */
  preview(story: unknown, question: PreviewQuestion): Previewed;
}

export type TaskName = keyof Tasks;
/** What a task is given, apart from the story. */
export type Given<N extends TaskName> = Parameters<Tasks[N]>[1];
/** What a task comes to. */
export type Result<N extends TaskName> = ReturnType<Tasks[N]>;

/** A task on its way to the thread. */
export type Request<N extends TaskName = TaskName> = {
  readonly [K in N]: {
    readonly id: number;
    readonly story: StoryKey;
    readonly name: K;
    readonly given: Given<K>;
  };
}[N];

/** What a task came to, on its way back. */
export type Done<N extends TaskName = TaskName> = {
  readonly [K in N]: { readonly id: number; readonly name: K; readonly result: Result<K> };
}[N];

/** An error for the member, or a fault of ours for the log. */
export type Failure = { readonly id: number; readonly name: TaskName } & (
  | { readonly refused: Label }
  | { readonly fault: string }
);

/** What the thread says: first that it has read its corpus (or why it could not), then one answer a request. */
export type Response =
  | { readonly ready: CorpusState; readonly problems: readonly Problem[] }
  | { readonly failed: string }
  | Done
  | Failure;
