import { countIn, type Things } from './counted.ts';
import { type Alignment, type Coverage, joined } from './coverage.ts';
import type { Wanted } from './kinds.ts';
import type { Closeness } from './meaning.ts';
import type { Passage } from './passages.ts';

/**
 * What speaks for a passage as the answer to a query: parts of the query from 0 to 1, cosines from -1 to 1, and 0 or 1 for what it has.
 * `lab/fit-search.ts` finds how much each counts.
 */
export interface Evidence {
  /** The part of the query that it covers itself. */
  readonly covered: number;
  /** What the sentence before covers more; and what the one after covers more than both. */
  readonly before: number;
  readonly after: number;
  /** How close it is to the query as a whole, and how close the sentences before and after are. */
  readonly close: number;
  readonly closeBefore: number;
  readonly closeAfter: number;
  /** 1 where it has what the question asks for, by the sort of that. */
  readonly figure: number;
  readonly date: number;
  readonly party: number;
  readonly other: number;
}

/** A passage (an index into the passages of its article) that covers something of the query. */
export interface Candidate {
  readonly of: readonly Passage[];
  readonly at: number;
  readonly evidence: Evidence;
  /** How well it stands for each word of the query. */
  readonly own: Alignment;
  /** Whether it has what the question asks for; true where the question asks for nothing of the kind. */
  readonly met: boolean;
  /** How surely it tells the number that the question asks for, 0 to 1; 1 where the question asks for no number of things. */
  readonly counts: number;
}

/** What the evidence for a query depends on, beside the passages. */
export interface Sought {
  readonly coverage: Coverage;
  readonly closeness: Closeness;
  /** What the question asks for, if it asks for such a thing. */
  readonly wanted: Wanted | undefined;
  /** The things whose number it asks for, if it asks how many there are. */
  readonly things: Things | undefined;
  /** The index terms that stand for any word of the query. */
  readonly asked: ReadonlySet<string>;
}

/** How well the answer to a question stands for what the question has, and the items of a list for what introduces them. */
const LED = 0.6;

/** The passages of one article that cover something of a query, in order. What has nothing of it is no candidate for being close alone. */
export function candidatesIn(passages: readonly Passage[], sought: Sought): Candidate[] {
  const { coverage, closeness, wanted, things, asked } = sought;
  const alignments = passages.map(({ terms }) => coverage.align(terms));
  const close = (at: number): number => {
    const passage = passages[at];
    return passage ? closeness(passage) : 0;
  };
  return passages.flatMap((passage, at): Candidate[] => {
    const lead = leadOf(passages, at);
    const [before, alone, after] = [alignments[lead], alignments[at], alignments[at + 1]];
    const led = passages[lead]?.asks || passage.sentence.kind === 'item';
    const own = joined(alone, led && before ? scaled(before, LED) : undefined);
    if (own.length === 0) return [];
    const covered = coverage.part(own);
    const withBefore = joined(own, before);
    const soFar = coverage.part(withBefore);
    const met = wanted?.met(passage, asked) ?? true;
    const sort = met ? wanted?.sort : undefined;
    return [
      {
        of: passages,
        at,
        own,
        met,
        counts: things ? countIn(passage, things) : 1,
        evidence: {
          covered,
          before: soFar - covered,
          after: coverage.part(joined(withBefore, after)) - soFar,
          close: close(at),
          closeBefore: close(lead),
          closeAfter: close(at + 1),
          figure: Number(sort === 'figure'),
          date: Number(sort === 'date'),
          party: Number(sort === 'party'),
          other: Number(sort === 'other' || sort === 'words'),
        },
      },
    ];
  });
}

const scaled = (alignment: Alignment, factor: number): Alignment => alignment.map((worth) => factor * worth);

/** What a passage follows on: the sentence before it; for a list's item the sentence that introduces the list. */
function leadOf(passages: readonly Passage[], at: number): number {
  let lead = at - 1;
  if (passages[at]?.sentence.kind === 'item') while (passages[lead]?.sentence.kind === 'item') lead -= 1;
  return lead;
}
