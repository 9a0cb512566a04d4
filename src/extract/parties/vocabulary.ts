import stopwords from 'stopwords-iso' with { type: 'json' };
import { isEnglish, type Token } from '../tokens.ts';
import { firstNameGender } from './firstnames.ts';
import { isAcronym, isCapital, isPossessive, touches } from './fold.ts';
import { partyNoun } from './nouns.ts';
import { CALENDAR, HEADLINE, ORGANIZATION } from './orgwords.ts';
import { acts } from './pronouns.ts';
import { isSmallWord } from './smallwords.ts';
import { isTitle } from './titles.ts';

/** What an article's spelling says about its words, all folded: a capital at the start of a sentence says nothing alone. */
export interface Vocabulary {
  /** Words that it writes with a small letter. */
  readonly small: ReadonlySet<string>;
  /** Words that it writes with a capital in the middle of a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Words that it writes after a common first name. */
  readonly surnames: ReadonlySet<string>;
}

const STOPWORDS = new Set((stopwords as Record<string, string[]>).en);
const FUNCTION = new Set('DET PRON ADP CCONJ SCONJ AUX PART ADV INTJ NUM PUNCT'.split(' '));
const OPENING = /^[“"‘'([—–:*•-]+$/u;

/** Is the token the first word of its sentence, of a quotation or of what follows a colon or a dash? */
const isInitial = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    (OPENING.test(before.text) && !touches(tokens[at - 2], before)) ||
    before.text === ':'
  );
};

/** The words that an article writes small, and those that it writes with a capital where nothing else asks for one. */
export function vocabularyOf(sentences: readonly (readonly Token[])[]): Vocabulary {
  const small = new Set<string>();
  const capital = new Set<string>();
  const surnames = new Set<string>();
  for (const tokens of sentences) {
    for (const [at, token] of tokens.entries()) {
      const word = token.folded;
      if (!isCapital(token)) small.add(word);
      else if (
        token.pos === 'PROPN' &&
        (!isInitial(tokens, at) || ORGANIZATION.has(tokens[at + 1]?.folded ?? ''))
      ) {
        capital.add(word);
      }
      // "Said" is a first name, "said Wednesday" is not.
      if (isCapital(token) && isCapital(tokens[at - 1]) && firstNameGender(tokens[at - 1]?.folded ?? '')) {
        surnames.add(word);
      }
    }
  }
  return { small, capital, surnames };
}

/** May a name begin here? */
export function startsName(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token) || !/\p{L}{2}|\p{L}\./u.test(token.text)) return false;
  const word = token.folded;
  if (CALENDAR.has(word) && !vocabulary.surnames.has(word) && !isJan(tokens, at) && !isBody(tokens, at))
    return false;
  if (isSmallWord(token.text) || isRole(tokens, at) || isCreed(tokens, at)) return false;
  if (isSeat(tokens, at)) return false;
  if (FUNCTION.has(token.pos) || (HEADLINE.has(word) && !isCapital(tokens[at + 1]))) return false;
  return (
    isTitle(word) ||
    !isInitial(tokens, at) ||
    vocabulary.capital.has(word) ||
    beginsSentence(tokens, at, vocabulary)
  );
}

/** "Jan Doe": the short form of the month has a number after it, or a full stop. */
const isJan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Jan' && isCapital(tokens[at + 1]);

/** "The DEC has asked": three capitals after "the", where a month would have a number. */
const isBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' &&
  /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.pos !== 'NUM';

/** "Ann Roe, D-Mass.,": the party and the state of somebody who is elected. */
function isSeat(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 4 && touches(tokens[start - 1], tokens[start])) start -= 1;
  const [before, party, hyphen] = tokens.slice(Math.max(0, start - 1), start + 2);
  if (before?.text === ',' || before?.text === '(') return /^[RDI](?:-|$)/.test(party?.text ?? '');
  return party?.text === '(' && /^[RDI](?:-|$)/.test(hyphen?.text ?? '');
}

/** "Protestant voters": what people believe is no name of theirs; that of a church ("the Catholic Church") is. */
const isCreed = (tokens: readonly Token[], at: number): boolean =>
  CREEDS.has(tokens[at]?.lower ?? '') &&
  /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') &&
  !isCapital(tokens[at + 1]);

const CREEDS = new Set(
  `catholic protestant orthodox christian muslim islamic islamist jewish hindu sikh buddhist sunni shiite shia republican
  democratic communist socialist conservative liberal`.split(/\s+/),
);

/** "Executors of the estate": a capital that a full stop asked for which is not there. */
const isRole = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|for)$/.test(tokens[at + 1]?.lower ?? '') &&
  partyNoun(tokens[at]?.lower ?? '')?.plural === true &&
  !ORGANIZATION.has(tokens[at]?.lower ?? '');

/** Words that qualify the name that they stand before. */
const QUALITY = /(?:ing|ed|ly|er|est)$|^(?:top|senior|new|old|young|late|local|key|current|ex)$/;

/** Is the first word of a sentence a name, of which the article gives no other evidence? */
function beginsSentence(tokens: readonly Token[], at: number, { small }: Vocabulary): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || small.has(token.folded)) return false;
  if (STOPWORDS.has(token.lower)) return false;
  if (!isEnglish(token.lower) && !partyNoun(token.lower)) return true;
  // "Jean-Max Dupont".
  if (next.text === '-' && firstNameGender(token.folded)) return isCapital(tokens[at + 2]);
  // "Human Rights Watch" is a name of common words, "Striking Volvo workers" is not.
  if (isCapital(next)) {
    return (
      isEnglish(next.lower) ||
      ORGANIZATION.has(next.folded) ||
      (token.pos === 'PROPN' && !QUALITY.test(token.lower))
    );
  }
  if (partyNoun(token.lower)) return false;
  if (isAcronym(token)) return true;
  if (next.lower === 'and' && isCapital(tokens[at + 2]) && token.pos === 'PROPN') return true;
  // "Shell rejected the offer", "Apple's lawyers": things and times do neither.
  return token.pos === 'PROPN' && !token.lower.endsWith('s') && (acts(tokens, at + 1) || isPossessive(next));
}
