import { z } from 'zod';
import type { Article, Day, Range } from '../corpus/article.ts';
import { EN } from '../locale/en.ts';
import type { Label, LabelKey } from '../locale/label.ts';

/** A piece of metadata and what said so: an element of the page, the form, the front matter. */
export interface Found<T extends string = string> {
  readonly value: T;
  readonly from: Label;
}

/** The day of publication. */
export interface FoundDay extends Found<Day> {
  readonly basis: 'stated' | 'inferred';
  /** For the reader of the article's card: how an inferred day was inferred. */
  readonly note?: string;
  /** Other days that the same page gives for it, for the moderator to judge. */
  readonly others: readonly Found<Day>[];
}

/** What was on the page and is not in the article, as ranges of the page's text. */
export interface LeftOut {
  readonly page: string;
  /** In order; a piece is a paragraph, a caption, a line of a menu. */
  readonly pieces: readonly Range[];
}

/** An article that was read and is not in any story yet. */
export interface Candidate {
  readonly title?: Found;
  readonly outlet?: Found;
  readonly author?: Found;
  readonly url?: Found;
  readonly published?: FoundDay;
  readonly kind: Article['kind'];
  /** ISO 639-1. */
  readonly language: Found;
  /** What `Article.text` will be, to the letter. */
  readonly text: string;
  readonly leftOut: LeftOut;
}

/** For a label that comes from a thread or out of a store. */
export const labelSchema: z.ZodType<Label> = z.object({
  key: z.custom<LabelKey>((key) => typeof key === 'string' && Object.hasOwn(EN, key)),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
const found = { value: z.string(), from: labelSchema };
const foundSchema = z.object(found);
const range = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** For a candidate that comes from a thread or out of a store. */
export const candidateSchema: z.ZodType<Candidate> = z.object({
  title: foundSchema.exactOptional(),
  outlet: foundSchema.exactOptional(),
  author: foundSchema.exactOptional(),
  url: foundSchema.exactOptional(),
  published: z
    .object({
      ...found,
      basis: z.enum(['stated', 'inferred']),
      note: z.string().exactOptional(),
      others: z.array(foundSchema),
    })
    .exactOptional(),
  kind: z.enum(['report', 'analysis', 'opinion']),
  language: foundSchema,
  text: z.string(),
  leftOut: z.object({ page: z.string(), pieces: z.array(range) }),
});
