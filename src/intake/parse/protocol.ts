import { z } from 'zod';
import type { Label } from '../../locale/label.ts';
import { type Candidate, candidateSchema, labelSchema } from '../candidate.ts';
import { type Feed, feedSchema } from '../feeds/feed.ts';
import type { Media } from '../fetch/media.ts';

/** A document to be read, by the thread for that. */
export interface Job {
  readonly id: number;
  readonly media: Media | 'links' | 'robots';
  readonly body: Uint8Array;
  /** As the header gives it. */
  readonly charset?: string;
  /** Where it was fetched, if it was; for a `robots.txt` what is to be fetched. */
  readonly url?: string;
}

/** What was read. */
export type Reading =
  | { readonly candidate: Candidate }
  | { readonly feed: Feed }
  /** The feeds that a page names. */
  | { readonly feeds: readonly string[] }
  /** Whether a `robots.txt` lets us fetch the address. */
  | { readonly allowed: boolean };

/** What a document turned out to be. */
export type Result =
  | Reading
  /** Why it is none, for the member. */
  | { readonly refused: Label }
  /** A fault of ours, for the log. */
  | { readonly fault: string };

/** What the thread says of a job. */
export interface Done {
  readonly id: number;
  readonly result: Result;
}

/** The thread has read what strangers wrote, so its words are checked like theirs. */
export const doneSchema: z.ZodType<Done> = z.object({
  id: z.number(),
  result: z.union([
    z.strictObject({ candidate: candidateSchema }),
    z.strictObject({ feed: feedSchema }),
    z.strictObject({ feeds: z.array(z.string()) }),
    z.strictObject({ allowed: z.boolean() }),
    z.strictObject({ refused: labelSchema }),
    z.strictObject({ fault: z.string() }),
  ]),
});

/** The first word of a thread: its libraries are loaded, and the time of a document can be taken. */
export const READY = 'ready';
