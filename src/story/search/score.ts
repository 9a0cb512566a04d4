import type { Wanted } from './kinds.ts';
import type { Passage } from './passages.ts';
import type { Asked } from './query.ts';

/** How each part of a passage's score counts; chosen on the annotated stories, where all are flat around these. */
export const WEIGHTS = {
  /** How much of a longer sentence than usual counts against it (as `b` of BM25). */
  length: 0.2,
  /** Of the sentence before, of a question before, and of the sentence after. */
  before: 0.1,
  asked: 0.6,
  alone: 0.2,
  after: 0.1,
  /** The article as a whole. */
  article: 0.2,
  /** Times this for a sentence that has what the question asks for (a day, a figure, a name). */
  met: 2,
  /** Times this for headings and for questions, which tell of an answer and are none. */
  heading: 0.8,
  question: 0.6,
};

/** The part of a query's weight (0 to 1) that some index terms stand for. */
export function coverage(asked: readonly Asked[], has: ReadonlySet<string>): number {
  let [whole, covered] = [0, 0];
  for (const { weight, means } of asked) {
    whole += weight;
    let best = 0;
    for (const [term, worth] of means) if (worth > best && has.has(term)) best = worth;
    covered += weight * best;
  }
  return whole > 0 ? covered / whole : 0;
}

/** A passage with its score, and the part of the query that it covers, with the help of its neighbours. */
export interface Scored {
  readonly passage: Passage;
  readonly score: number;
  readonly covers: number;
}

/** What of a passage's coverage its neighbours may add: "he" is named in the sentence before. */
const NEIGHBOURS = 0.8;

/**
 * Score the passages of one article, in order, against a query: those that score above 0.
 * `article` is the score of the article as a whole (0 to 1), `usual` the usual number of terms in a passage.
 */
export function scoreArticle(
  passages: readonly Passage[],
  asked: readonly Asked[],
  { article, usual, wanted }: { article: number; usual: number; wanted: Wanted | undefined },
): Scored[] {
  const covers = passages.map(({ has }) => coverage(asked, has));
  const scored: Scored[] = [];
  const told = new Set<string>();
  for (const [i, passage] of passages.entries()) {
    const lead = leadOf(passages, i);
    const [before = 0, own = 0, after = 0] = [covers[lead], covers[i], covers[i + 1]];
    const answers = passages[lead]?.asks || passage.sentence.kind === 'item';
    const follows = answers ? WEIGHTS.asked : WEIGHTS.before;
    const long = 1 - WEIGHTS.length + (WEIGHTS.length * passage.terms.length) / usual;
    let score =
      ((own + (answers ? WEIGHTS.alone * before : 0)) * (own + follows * before + WEIGHTS.after * after)) /
      long;
    if (passage.asks) score *= WEIGHTS.question;
    // A pull quote or a repeated headline would show one sentence twice.
    const same = passage.terms.join(' ');
    if (score === 0 || told.has(same)) continue;
    told.add(same);
    if (wanted && passage.reading && wanted(passage.reading)) score *= WEIGHTS.met;
    if (passage.sentence.kind === 'heading') score *= WEIGHTS.heading;
    score *= 1 + WEIGHTS.article * article;
    scored.push({ passage, score, covers: Math.max(own, NEIGHBOURS * coverage(asked, around(passages, i))) });
  }
  return scored;
}

/** What a passage follows on: the sentence before it; for a list's item the sentence that introduces the list. */
function leadOf(passages: readonly Passage[], i: number): number {
  let lead = i - 1;
  if (passages[i]?.sentence.kind === 'item') while (passages[lead]?.sentence.kind === 'item') lead -= 1;
  return lead;
}

const around = (passages: readonly Passage[], i: number): ReadonlySet<string> =>
  new Set([leadOf(passages, i), i, i + 1].flatMap((j) => [...(passages[j]?.has ?? [])]));
