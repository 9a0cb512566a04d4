import type { Token } from '../tokens.ts';
import { fold, isCapital, isPossessive, touches } from './fold.ts';
import type { Name } from './names.ts';
import { type PartyNoun, partyNoun } from './nouns.ts';
import { isPronoun } from './pronouns.ts';
import { titleAt } from './titles.ts';

/** Words in a sentence that may stand for a party. Token indices; half-open. */
export type Phrase = NamePhrase | NounPhrase | PronounPhrase;

interface At {
  readonly from: number;
  readonly to: number;
}

export interface NamePhrase extends At {
  readonly type: 'name';
  readonly name: Name;
}

/** A description: "the Kenyan government", "his lawyers", "a spokesman for the union". */
export interface NounPhrase extends At {
  readonly type: 'noun';
  readonly noun: PartyNoun;
  /** In lower case; absent for "officials said". */
  readonly determiner?: string;
  /** Whose it is: what stands before "'s", before the noun as in "union leaders", or after "of" and "for". */
  readonly owner?: Phrase;
  /** How the owner stands to the noun: "the union's leaders", "union leaders", "leaders of the union", "his leaders". */
  readonly tie?: 'possessive' | 'compound' | 'complement';
  /** The words between determiner and noun that belong to no owner, folded. */
  readonly qualifiers: readonly string[];
  /** The noun with the word that makes it another office ("prime minister"), folded. */
  readonly title: string;
}

export interface PronounPhrase extends At {
  readonly type: 'pronoun';
  readonly word: string;
}

const DETERMINERS = new Set(
  `the a an this that these those some many most all both several no each every any another other such few more
  two three four five six seven eight nine ten dozens hundreds thousands half its his her their our my your`.split(
    /\s+/,
  ),
);
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their']);
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const COMPLEMENT: Readonly<Record<string, ReadonlySet<string>>> = {
  of: new Set(['ruler', 'voice', 'office', 'body', 'crowd', 'person']),
  for: new Set(['voice', 'crowd', 'person']),
  from: new Set(['voice', 'crowd']),
  at: new Set(['voice', 'crowd']),
  to: new Set(['voice']),
};

/** Every phrase of a sentence that may stand for a party, in order; what belongs to a longer one is inside it. */
export function findPhrases(tokens: readonly Token[], names: readonly Name[]): Phrase[] {
  const phrases: Phrase[] = [];
  const byStart = new Map(names.map((name) => [name.from, name]));
  for (let at = 0; at < tokens.length; at += 1) {
    const name = byStart.get(at);
    if (name) {
      phrases.push({ type: 'name', from: name.from, to: name.to, name });
      at = name.to - 1;
      continue;
    }
    const word = tokens[at]?.lower ?? '';
    const noun = nounAt(tokens, at, byStart);
    if (noun) {
      const phrase = describe(tokens, at, noun, phrases);
      while (phrases.length > 0 && (phrases.at(-1)?.to ?? 0) > phrase.from) phrases.pop();
      phrases.push(phrase);
    } else if (isPronoun(word)) {
      phrases.push({ type: 'pronoun', from: at, to: at + 1, word });
    }
  }
  return joinComplements(tokens, phrases);
}

/** The noun that stands for a party at a token, unless it only qualifies the next noun or is a verb. */
function nounAt(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<number, Name>,
): PartyNoun | undefined {
  const token = tokens[at];
  if (!token || token.pos === 'VERB' || token.pos === 'AUX') return undefined;
  const noun = partyNoun(fold(token.text));
  if (!noun) return undefined;
  const next = tokens[at + 1];
  if (next?.text === '-' && touches(token, next)) return undefined;
  const qualifies =
    next !== undefined &&
    !isAskVerb(tokens, at + 1) &&
    (next.pos === 'NOUN' || (next.pos === 'PROPN' && !isCapital(next))) &&
    !isPossessive(next);
  if (qualifies && !names.has(at + 1)) return undefined;
  return noun;
}

/** Verbs that the tagger takes for nouns after a noun ("the union demands a rise"). */
const ASK_VERBS = new Set(
  `demand offer claim plan call urge vow request order warn pledge reject want insist refuse promise say hope need move
  threaten propose agree accept decline ask seek bid back ban rule fear aim vote welcome condemn oppose`.split(
    /\s+/,
  ),
);

const isAskVerb = (tokens: readonly Token[], at: number): boolean =>
  ASK_VERBS.has(tokens[at]?.lower.replace(/s$/, '') ?? '') &&
  /^(?:DET|PRON|NUM|ADJ|PROPN|SCONJ|PART|ADP)$/.test(tokens[at + 1]?.pos ?? '');

function describe(
  tokens: readonly Token[],
  head: number,
  noun: PartyNoun,
  before: readonly Phrase[],
): NounPhrase {
  const qualifiers: string[] = [];
  let from = head;
  let owner: Phrase | undefined;
  let tie: NounPhrase['tie'];
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token) break;
    const adjacent = before.findLast(({ to }) => to === from);
    if (adjacent?.type === 'name') {
      owner = adjacent;
      tie = 'compound';
      from = adjacent.from;
      // "A prominent Kenyan lawyer".
      while (tokens[from - 1]?.pos === 'ADJ') from -= 1;
      break;
    }
    if (adjacent?.type === 'noun') {
      // "Kenya's deputy foreign minister": the words before belong to the last noun.
      from = adjacent.from;
      owner = adjacent.owner;
      tie = adjacent.tie;
      qualifiers.unshift(...adjacent.qualifiers, adjacent.noun.lemma);
      break;
    }
    if (isPossessive(token)) {
      owner = before.findLast(({ to }) => to === from - 1);
      if (owner) {
        tie = 'possessive';
        from = owner.from;
      }
      break;
    }
    if (POSSESSIVE_PRONOUNS.has(token.lower)) {
      owner = before.findLast(({ to }) => to === from);
      tie = 'possessive';
      from -= 1;
      break;
    }
    if (DETERMINERS.has(token.lower) || token.pos === 'DET') break;
    // "Striking workers", but not "Doe asked workers".
    const lead = tokens[from - 2];
    const participle =
      token.pos === 'VERB' &&
      /(?:ing|ed)$/.test(token.lower) &&
      (lead === undefined || /^(?:DET|ADJ|ADP|CCONJ|NUM)$/.test(lead.pos)) &&
      !before.some(({ to }) => to === from - 1);
    const hyphenated = token.text === '-' && from > 1;
    if (!MODIFIERS.has(token.pos) && !participle && !hyphenated) break;
    qualifiers.unshift(fold(tokens[hyphenated ? from - 2 : from - 1]?.text ?? ''));
    from -= hyphenated ? 2 : 1;
  }
  const previous = tokens[from - 1];
  const determined =
    previous !== undefined &&
    tie !== 'possessive' &&
    (DETERMINERS.has(previous.lower) || previous.pos === 'DET');
  return {
    type: 'noun',
    from,
    to: head + 1,
    noun,
    title: titleAt(tokens, head),
    qualifiers,
    ...(determined && { determiner: previous.lower }),
    ...(owner && { owner }),
    ...(tie && { tie }),
  };
}

/** Take "of the union" and "for Acme" into the description before it. */
function joinComplements(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of [...phrases].reverse()) {
    const next = joined.at(-1);
    const preposition = tokens[phrase.to]?.lower ?? '';
    const gap = next && tokens.slice(phrase.to + 1, next.from);
    const near = gap?.every(({ lower, pos }) => pos === 'DET' || DETERMINERS.has(lower)) && gap.length <= 1;
    // "Head of U.S. policy": the name belongs to another noun.
    const whole =
      next !== undefined && (next.type !== 'name' || !/^(?:NOUN|ADJ)$/.test(tokens[next.to]?.pos ?? ''));
    if (
      phrase.type === 'noun' &&
      !phrase.owner &&
      whole &&
      next &&
      next.type !== 'pronoun' &&
      near &&
      COMPLEMENT[preposition]?.has(phrase.noun.noun)
    ) {
      joined.pop();
      joined.push({ ...phrase, to: next.to, owner: next, tie: 'complement' });
    } else joined.push(phrase);
  }
  return joined.reverse();
}
