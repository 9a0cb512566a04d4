import { type Article, type Range, slice } from '../corpus/article.ts';
import type { PartyMention } from '../extract/finding.ts';
import { campOf } from './asks/camps.ts';
import type { StoryAsk } from './asks/story-ask.ts';
import type { AskGroup } from './asks.ts';
import { amountsApart } from './differences/contrasts.ts';
import { measured } from './differences/measured.ts';
import { type Side, sidesOf } from './differences/side.ts';
import { kinOf } from './kin.ts';
import { termsOf } from './likeness-terms.ts';
import { withoutNames } from './names.ts';
import { once } from './once.ts';
import type { PartyId } from './parties.ts';
import { articlesOf, type SentenceRef, type StoryText } from './story-text.ts';
import { placeOf, type Told } from './ties.ts';

/** Whether two sentences, however alike, certainly tell two things. */
export type Apart = (a: SentenceRef, b: SentenceRef) => boolean;

/** Who speaks or acts first in a sentence, with whom, and what it says in words that are no name. */
interface Saying {
  readonly speaker: PartyId | undefined;
  readonly parties: ReadonlySet<PartyId>;
  readonly words: ReadonlySet<string>;
}

/** Words that say only that somebody speaks. */
const SPEAKING = new Set(
  termsOf('said say says told tell tells reporters not claimed denied').map(({ stem }) => kinOf(stem)),
);
const SAID = 'said|says|told|claimed|denied';
/** "said Doe", "Doe said", "Doe, who leads the union, said". */
const BEHIND = new RegExp(`\\b(?:${SAID}) $`, 'u');
const AHEAD = new RegExp(`^(?:,[^,.;“”"]{1,60},)? (?:${SAID})\\b`, 'u');

/**
 * What keeps two like sentences apart: one person says two things in words that have nothing in common, two sides ask
 * the same, or both count alike and arrive at amounts that cannot both be true. Indexes the asks of the story, and reads
 * a sentence when it is first compared.
 */
export function apartIn(story: StoryText & Told): Apart {
  const articles = articlesOf(story);
  const known = new Map<string, Saying>();
  const look = (ref: SentenceRef): Saying => {
    const place = placeOf(ref);
    const statement = known.get(place) ?? read(ref);
    known.set(place, statement);
    return statement;
  };
  const read = ({ article, sentence }: SentenceRef): Saying => {
    const of = articles.get(article);
    const range = of?.sentences[sentence];
    if (!of || !range) throw new RangeError(`no sentence ${sentence} in ${article} of ${story.id}`);
    const { mentions = [] } = story.readings.get(article)?.sentences[sentence] ?? {};
    const idOf = ({ party }: PartyMention): PartyId => story.parties.of(article, party);
    const speaker = speakerIn(of, range, mentions);
    const words = termsOf(withoutNames(of, range, mentions)).map(({ stem }) => kinOf(stem));
    return {
      speaker: speaker && story.parties.all.get(idOf(speaker))?.kind === 'person' ? idOf(speaker) : undefined,
      parties: new Set(mentions.map(idOf)),
      words: new Set(words).difference(SPEAKING),
    };
  };
  const camp = (party: PartyId): PartyId | undefined => campOf(story, { party, basis: 'stated' });
  const saysOther = (a: SentenceRef, b: SentenceRef): boolean => {
    const [{ speaker, parties, words }, y] = [look(a), look(b)];
    if (speaker === undefined || speaker !== y.speaker) return false;
    const others = [...parties.intersection(y.parties)].filter((party) => camp(party) !== camp(speaker));
    return others.length === 0 && words.isDisjointFrom(y.words);
  };
  const asks = asksOf(story);
  const asksOfOther = (a: SentenceRef, b: SentenceRef): boolean => {
    const inB = asks(b);
    // Offers of two sides are in groups of their own, however alike.
    const common = asks(a).flatMap((x) =>
      inB
        .filter((y) => y.group === x.group || (x.ask.kind === 'offer' && y.ask.kind === 'offer'))
        .map((y) => [x, y] as const),
    );
    return (
      common.length > 0 && common.every(([x, y]) => x.ask.kind === y.ask.kind && ofOther(story, x.ask, y.ask))
    );
  };
  const countsOther = (a: SentenceRef, b: SentenceRef): boolean => {
    const sides = sidesOf(story, { a, b, score: 0 });
    return sides !== null && amountsApart(sides.a, sides.b) && sameCounts(sides.a, sides.b);
  };
  return (a, b) => saysOther(a, b) || asksOfOther(a, b) || countsOther(a, b);
}

/** The dead of one sentence and the passengers of the other are two counts that need not agree. */
const sameCounts = (a: Side, b: Side): boolean =>
  !countsAround(a) &&
  !countsAround(b) &&
  measured(a).every((x) => measured(b).every((y) => x.fate === y.fate));

/** Whether a sentence counts around somebody: who "was among eleven" is one of them, who was there "with ten others" is none. */
const countsAround = ({ tokens }: Side): boolean =>
  tokens.some(
    ({ pos }, i) =>
      pos === 'NUM' &&
      (/^others?$/.test(tokens[i + 1]?.lower ?? '') ||
        tokens.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === 'among')),
  );

/** The mention of whoever says a sentence, else the first. */
function speakerIn(
  article: Article,
  { start, end }: Range,
  mentions: readonly PartyMention[],
): PartyMention | undefined {
  const said = mentions.find(
    (mention) =>
      BEHIND.test(slice(article, { start, end: mention.start })) ||
      AHEAD.test(slice(article, { start: mention.end, end })),
  );
  return said ?? mentions[0];
}

/** Whether two asks are of two sides that both have a name: "the union" may be any. */
function ofOther(story: StoryText, { by: x }: StoryAsk, { by: y }: StoryAsk): boolean {
  if (!x || !y || x.basis === 'inferred' || y.basis === 'inferred') return false;
  const named = [x, y].every(({ party }) => /^\p{Lu}/u.test(story.parties.all.get(party)?.name ?? ''));
  return named && campOf(story, x) !== campOf(story, y);
}

/** The asks of each sentence with the group of the story that they belong to. */
const asksOf = ({ asks }: Told): ((ref: SentenceRef) => readonly AskInGroup[]) => {
  const places = placesOf(asks);
  return (ref) => places.get(placeOf(ref)) ?? [];
};

interface AskInGroup {
  readonly group: number;
  readonly ask: StoryAsk;
}

const placesOf = once((asks: readonly AskGroup[]) =>
  Map.groupBy(
    asks.flatMap(({ asks: list }, group) => list.map((ask): AskInGroup => ({ group, ask }))),
    ({ ask }) => placeOf(ask),
  ),
);
