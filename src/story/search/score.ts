import type { Coverage } from './coverage.ts';
import type { Wanted } from './kinds.ts';
import type { Closeness } from './meaning.ts';
import type { Passage } from './passages.ts';

/** How each part of a passage's score counts. Chosen on the annotated stories, where the figures are flat around these. */
const WEIGHTS = {
  /** How much of a longer passage than usual counts against it (as `b` of BM25). */
  length: 0.2,
  /** Of what the sentence before and the sentence after cover. */
  before: 0.1,
  after: 0.15,
  /** Of what a question covers, for its answer, or a list's introduction, for its items; and what of it stands alone. */
  lead: 0.6,
  alone: 0.2,
  /** Of the article's own score. */
  article: 0.2,
  /** Of how much closer in meaning than usual a passage is as a whole. */
  close: 0.2,
  /** Times this for a sentence that has what the question asks for (a day, a figure, a name). */
  met: 2,
  /** Times this for headings and for questions, which tell of an answer and are none. */
  heading: 0.8,
  question: 0.6,
};

/** How close in meaning sentences of one story usually are (a cosine). */
const USUALLY_CLOSE = 0.1;

/** A passage (an index into the passages of its article) with its score, above 0. */
export interface Scored {
  readonly of: readonly Passage[];
  readonly at: number;
  readonly score: number;
}

/** What the scores of a query depend on, beside the passages. */
export interface Scoring {
  readonly coverage: Coverage;
  readonly closeness: Closeness;
  /** What the question asks for, if it asks for such a thing. */
  readonly wanted: Wanted | undefined;
  /** The index terms that stand for any word of the query. */
  readonly asked: ReadonlySet<string>;
  /** The usual number of terms in a passage of the story. */
  readonly usual: number;
}

/** Score the passages of one article, in order; `article` is the score of the article as a whole (0 to 1). */
export function scorePassages(
  passages: readonly Passage[],
  article: number,
  { coverage, closeness, wanted, asked, usual }: Scoring,
): Scored[] {
  const covers = passages.map((passage) => {
    const own = coverage(passage.terms);
    // What has nothing of the query is not shown for being close alone.
    return own && own + WEIGHTS.close * Math.max(0, closeness(passage) - USUALLY_CLOSE);
  });
  return passages.flatMap((passage, at) => {
    const lead = leadOf(passages, at);
    const [before = 0, own = 0, after = 0] = [covers[lead], covers[at], covers[at + 1]];
    const led = passages[lead]?.asks || passage.sentence.kind === 'item';
    const base = own + (led ? WEIGHTS.alone * before : 0);
    if (base === 0) return [];
    const context = own + (led ? WEIGHTS.lead : WEIGHTS.before) * before + WEIGHTS.after * after;
    const long = 1 - WEIGHTS.length + (WEIGHTS.length * passage.terms.length) / usual;
    let score = (base * context * (1 + WEIGHTS.article * article)) / long;
    if (wanted?.(passage, asked)) score *= WEIGHTS.met;
    if (passage.sentence.kind === 'heading') score *= WEIGHTS.heading;
    if (passage.asks) score *= WEIGHTS.question;
    return [{ of: passages, at, score }];
  });
}

/** What a passage follows on: the sentence before it; for a list's item the sentence that introduces the list. */
function leadOf(passages: readonly Passage[], at: number): number {
  let lead = at - 1;
  if (passages[at]?.sentence.kind === 'item') while (passages[lead]?.sentence.kind === 'item') lead -= 1;
  return lead;
}

/** What of a query's weight the neighbours of a passage may add: "he" is named in the sentence before. */
const NEIGHBOURS = 0.8;

/** The part of the query (0 to 1) that a passage covers, with the help of what stands around it. */
export function support(passages: readonly Passage[], at: number, coverage: Coverage): number {
  const around = [leadOf(passages, at), at, at + 1].flatMap((i) => passages[i]?.terms ?? []);
  return Math.max(coverage(passages[at]?.terms ?? []), NEIGHBOURS * coverage(around));
}
