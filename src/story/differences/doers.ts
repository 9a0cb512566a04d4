import { slice } from '../../corpus/article.ts';
import type { PartyId } from '../parties.ts';
import { IDLE, LIGHT } from './act-words.ts';
import { type Act, actsOf } from './acts.ts';
import { type Rule, type Side, UNLIKE } from './side.ts';

/** One act, done to one thing, but by different parties: two names of one kind, neither of them in the other sentence. */
export const doers: Rule = ({ a, b, score }) => {
  if (score < UNLIKE) return null;
  for (const x of actsOf(a)) {
    for (const y of actsOf(b)) {
      if (!isOneDeed(x, y)) continue;
      const [by, other] = [doerOf(a, x), doerOf(b, y)];
      if (!by || !other || by.kind !== other.kind || by.camp === other.camp) continue;
      if (by.name.includes(other.name) || other.name.includes(by.name)) continue;
      if (named(b, by.party) || named(a, other.party)) continue;
      return { difference: 'party', aWords: by.words, bWords: other.words, rule: 'differ/doer' };
    }
  }
  return null;
};

const isOneDeed = (x: Act, y: Act): boolean =>
  x.kin === y.kin &&
  !IDLE.has(x.kin) &&
  !LIGHT.has(x.kin) &&
  x.negated === y.negated &&
  !x.hypothetical &&
  !y.hypothetical &&
  x.behind.intersection(y.behind).size >= 2;

/** The country or body named right before an act: words that only describe them may mean the same people. Two persons may well do the same: that is no conflict. */
function doerOf({ story, article, reading, tokens }: Side, { words }: Act) {
  const mention = reading.mentions.findLast(
    ({ end, basis }) => basis === 'stated' && end < words.start && words.start - end <= 2,
  );
  const last = tokens.findLast(({ end }) => mention && end <= mention.end);
  if (!mention || last?.pos === 'PRON' || !/\p{Lu}/u.test(slice(article, mention))) return null;
  const party = story.parties.of(article.id, mention.party);
  const { kind, country } = story.parties.all.get(party) ?? {};
  if (kind === 'person') return null;
  return {
    party,
    kind,
    name: slice(article, mention).toLowerCase(),
    camp: country ?? party,
    words: { start: mention.start, end: mention.end },
  };
}

const named = ({ story, article, reading }: Side, party: PartyId): boolean =>
  reading.mentions.some((mention) => story.parties.of(article.id, mention.party) === party);
