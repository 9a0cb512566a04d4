import { lengthOf } from './days.ts';
import { isSpeech } from './deeds.ts';
import { onlyViewsIn } from './named-once.ts';
import { isSameOutlook, type Outlook, outlooksIn } from './outlook.ts';
import { isStretch, type Told } from './told.ts';
import { unitOf, type Vector } from './vectors.ts';
import { isUsed, noWords, numberOf, recount, tellsSame, type Vocabulary } from './vocabulary.ts';

/** From one stated end to another; or days on which somebody only spoke; or other days. */
export type Kind = 'stretch' | 'speech' | 'days';

/**
 * A mention in the light of its story: all that its comparison with another one looks at. It is one object from change to
 * change of the story for as long as nothing of it changes, so that whatever follows from mentions can be kept with them.
 */
export interface Weighed {
  readonly told: Told;
  readonly kind: Kind;
  /** How many days it has. */
  readonly length: number;
  /** What is told of it: its words, in their order, by how near they stand and how rare they are. */
  readonly vector: Vector;
  /** In the order of its deeds. */
  readonly outlooks: readonly Outlook[];
  /** How it sees a day from afar that every article names once; undefined where it does not. */
  readonly onlyView: number | undefined;
}

/** All mentions of a story, in its order, and the words that they were weighed with. */
export interface Weighing {
  readonly all: ReadonlyMap<Told, Weighed>;
  readonly vocabulary: Vocabulary;
}

/** Each mention of a story in its light. Those that are what they were `before` are the same objects. */
export function weighTold(told: readonly Told[], before?: Weighing): Weighing {
  const last = before && isUsed(before.vocabulary) ? before : nothing();
  const now = new Set(told);
  const gone = [...last.all.values()].filter((one) => !now.has(one.told)).map(({ vector }) => vector.words);
  const words = (one: Told) => last.all.get(one)?.vector.words ?? wordsOf(one, last.vocabulary);
  const come = told.filter((one) => !last.all.has(one)).map(words);
  const vocabulary = recount(last.vocabulary, come, gone);
  const outlookOn = outlooksIn(told);
  const onlyView = onlyViewsIn(told);
  const weigh = (one: Told): Weighed => ({
    told: one,
    kind: kindOf(one),
    length: lengthOf(one.days),
    vector: unitOf(words(one), sharesOf(one, words(one), vocabulary)),
    outlooks: Array.from(one.deeds, (deed) => outlookOn(deed, one.meant)),
    onlyView: onlyView(one),
  });
  const all = new Map<Told, Weighed>();
  for (const one of told) {
    const known = last.all.get(one);
    const holds =
      known &&
      known.onlyView === onlyView(one) &&
      tellsSame(known.vector, vocabulary, last.vocabulary) &&
      known.outlooks.every((outlook) => isSameOutlook(outlook, outlookOn(outlook.deed, one.meant)));
    all.set(one, holds ? known : weigh(one));
  }
  return { all, vocabulary };
}

const nothing = (): Weighing => ({ all: new Map(), vocabulary: noWords() });

const wordsOf = ({ near }: Told, vocabulary: Vocabulary): Vector['words'] =>
  Array.from(near.keys(), (word) => numberOf(word, vocabulary));

/** How much each word of a mention tells. */
const sharesOf = ({ near }: Told, words: Vector['words'], { worths }: Vocabulary): number[] =>
  Array.from(near.values(), (share, i) => share * (worths[words[i] ?? 0] ?? 0));

const kindOf = (one: Told): Kind => (isStretch(one) ? 'stretch' : isSpeech(one.deeds) ? 'speech' : 'days');
