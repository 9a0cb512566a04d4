import { z } from 'zod';
import type { Article, Day } from './article.ts';

/** What a front matter says about its article. */
export type Metadata = Pick<
  Article,
  'title' | 'outlet' | 'author' | 'url' | 'published' | 'kind' | 'language'
>;

/** Whether the calendar has the day: `2025-02-30` is none. */
function isDay(text: string): text is Day {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').map(Number) : [];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const phrase = z.string('is not text').trim().min(1, 'is empty');
const date = z.string('is not a date').refine(isDay, 'is not a day of the calendar (YYYY-MM-DD)');

const schema = z
  .strictObject({
    title: phrase.exactOptional(),
    outlet: phrase.exactOptional(),
    author: phrase.exactOptional(),
    url: z
      .url({ protocol: /^https?$/, error: 'is not a link that begins with http:// or https://' })
      .exactOptional(),
    published: date.exactOptional(),
    published_basis: z.enum(['stated', 'inferred'], 'is neither stated nor inferred').exactOptional(),
    published_note: phrase.exactOptional(),
    kind: z
      .enum(['report', 'analysis', 'opinion'], 'is neither report, analysis nor opinion')
      .default('report'),
    language: z
      .string('is not text')
      .regex(/^[a-z]{2}$/, 'is not an ISO 639-1 code like en')
      .default('en'),
  })
  .refine((data) => data.published !== undefined || data.published_basis === undefined, {
    path: ['published_basis'],
    error: 'says nothing without published',
  })
  .refine((data) => data.published !== undefined || data.published_note === undefined, {
    path: ['published_note'],
    error: 'says nothing without published',
  });

const KEYS = Object.keys(schema.shape).join(', ');

/** What is wrong with one key of a front matter. */
export interface KeyFault {
  readonly key: string;
  readonly message: string;
}

/** Check the keys of a front matter, which come as text, and give the absent ones their defaults. */
export function checkMetadata(data: unknown): { metadata: Metadata } | { faults: readonly KeyFault[] } {
  const result = schema.safeParse(data);
  if (!result.success) {
    return {
      faults: result.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({ key, message: `unknown key "${key}"; the keys are ${KEYS}` }))
          : [{ key: String(issue.path[0]), message: `${String(issue.path[0])} ${issue.message}` }],
      ),
    };
  }
  const { published, published_basis: basis = 'stated', published_note: note, ...rest } = result.data;
  const publication = published && { date: published, basis, ...(note && { note }) };
  return {
    metadata: {
      ...rest,
      ...(publication && { published: publication }),
    },
  };
}
