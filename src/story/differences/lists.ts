import type { Range } from '../../corpus/article.ts';
import type { Token } from '../../extract/tokens.ts';
import { LATER, once, type Rule, type Side, UNLIKE } from './side.ts';
import { kinsOf } from './words.ts';

/** Words around a list that say what it is a list of. */
const NEAR = 12;
/** Lists of so many names are rarely alike by chance; two names ("the town and its mayor") often are. */
const LONG = 3;
/** A sentence with one of these words gives examples, not all there are. */
const EXAMPLES = new Set(
  'including include includes included especially notably among amongst also such other others'.split(' '),
);

/** Both sides name who or what it is, some of them the same; but each names one that the other leaves out. */
export const lists: Rule = ({ a, b, score, daysApart }) => {
  const proof = score < UNLIKE ? 2 : 1;
  const [inA, inB] = [listsIn(a), listsIn(b)];
  for (const x of inA) {
    for (const y of inB) {
      const [more, other] = [without(x.names, y.names), without(y.names, x.names)];
      const disagree = more > 0 && more < x.names.size && other > 0;
      const long = Math.min(x.names.size, y.names.size) >= LONG;
      if (!disagree || !long || x.around.intersection(y.around).size < proof) continue;
      const country = (name: string) =>
        a.story.parties.all
          .values()
          .some((p) => p.kind === 'country' && p.names.some((n) => fold(n) === name));
      const places = [...x.names, ...y.names].every(country);
      // Who was there is seldom told in full, and other people come on other days.
      if (!places && (daysApart >= LATER || [...x.names, ...y.names].some((name) => REGION.test(name))))
        continue;
      return {
        difference: places ? 'place' : 'party',
        aWords: x.words,
        bWords: y.words,
        rule: 'differ/list',
      };
    }
  }
  return null;
};

/** How many names of a list are not in another, in whatever form ("Doe", "Jane Doe"). */
const without = (names: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...names].filter((name) => ![...others].some((other) => has(name, other) || has(other, name))).length;
const has = (name: string, part: string): boolean => ` ${name} `.includes(` ${part} `);

/** Names joined by commas and an "and" or "or", in lower case. */
interface NameList {
  readonly names: ReadonlySet<string>;
  readonly words: Range;
  readonly around: ReadonlySet<string>;
}

/** Parts of the world overlap, and are told as they come. */
const REGION = /\b(?:europe|asia|africa|americas?|middle east|pacific|caribbean|balkans|gulf)\b/;
const MORE = /\b(?:as well as|along with|together with|alongside|plus|joined by|and others)\b/;

const fold = (name: string): string => name.toLowerCase().replace(/^the /, '');
const NAME = /^\p{Lu}/u;

const listsIn = once(({ article, tokens }: Side): NameList[] => {
  const found: NameList[] = [];
  const some = tokens.some(({ lower }) => EXAMPLES.has(lower));
  for (let at = 0; at < tokens.length; ) {
    const to = listEnd(tokens, at);
    const [first, last] = [tokens[at], tokens[to - 1]];
    if (to === at || !first || !last) {
      at += 1;
      continue;
    }
    const words = { start: first.start, end: last.end };
    // Behind a hyphen stands the rest of a name, and behind "as well as" the rest of a list.
    const open = some || tokens[at - 1]?.lower === '-' || MORE.test(wordsBehind(tokens, to));
    const names = article.text
      .slice(words.start, words.end)
      .split(/\s*,\s*(?:and|or)\s+|\s*,\s*|\s+(?:and|or)\s+/)
      .map(fold);
    const around = [...tokens.slice(Math.max(0, at - NEAR), at), ...tokens.slice(to, to + NEAR)];
    const plain = around.filter((token) => !NAME.test(token.text));
    if (!open) found.push({ names: new Set(names), words, around: kinsOf(plain) });
    at = to;
  }
  return found;
});

/** The words of a sentence from a token on, in lower case. */
const wordsBehind = (tokens: readonly Token[], from: number): string =>
  tokens
    .slice(from)
    .map(({ lower }) => lower)
    .join(' ');

/** The token index behind a list of two names or more that begins at a token; the index itself when none does. */
function listEnd(tokens: readonly Token[], from: number): number {
  let [to, closed, names] = [from, false, 0];
  while (!closed) {
    const name = nameEnd(tokens, to);
    if (name === to) return from;
    names += 1;
    to = name;
    const comma = tokens[to]?.lower === ',';
    const and = /^(?:and|or)$/.test(tokens[comma ? to + 1 : to]?.lower ?? '');
    if (!comma && !and) return from;
    to += Number(comma) + Number(and);
    closed = and;
  }
  const end = nameEnd(tokens, to);
  return end > to && names > 0 ? end : from;
}

/** The token index behind a name that begins at a token. A lower-case "the" may stand in front. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let to = tokens[from]?.lower === 'the' ? from + 1 : from;
  const first = to;
  while (tokens[to]?.pos === 'PROPN' && NAME.test(tokens[to]?.text ?? '')) to += 1;
  return to > first ? to : from;
}
