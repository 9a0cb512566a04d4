import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { compoundBody } from './compounds.ts';
import { isCapital, isPossessive, touches } from './fold.ts';
import type { Name } from './names.ts';
import { type PartyNoun, partyNoun } from './nouns.ts';
import type { NounPhrase, Phrase } from './phrase.ts';
import { compoundStart, isTime } from './premodifiers.ts';
import { titleAt } from './titles.ts';

const DETERMINERS = wordSet(`
  the a an this that these those some many most all both several no each every any another other such few more
  two three four five six seven eight nine ten dozens hundreds thousands half its his her their our my your`);

/** Does the word determine a noun ("the", "some", "two")? */
export const isDeterminer = ({ lower, pos }: Token): boolean => pos === 'DET' || DETERMINERS.has(lower);

const POSSESSIVE_PRONOUNS = wordSet('his her its their');
const MODIFIERS = wordSet('ADJ NOUN PROPN NUM');

/** Verbs that the tagger takes for nouns after a noun ("the union demands a rise"). */
const ASK_VERBS = wordSet(`
  demand offer claim plan call urge vow request order warn pledge reject want insist refuse promise say hope need move
  threaten propose agree accept decline ask seek bid back ban rule fear aim vote welcome condemn oppose`);

const isAskVerb = (tokens: readonly Token[], at: number): boolean =>
  ASK_VERBS.has(tokens[at]?.lower.replace(/s$/, '') ?? '') &&
  /^(?:DET|PRON|NUM|ADJ|PROPN|SCONJ|PART|ADP)$/.test(tokens[at + 1]?.pos ?? '');

/** The noun that stands for a party at a token, unless it only qualifies the next noun or is a verb. */
export function nounAt(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<number, Name>,
): PartyNoun | undefined {
  const token = tokens[at];
  if (!token || token.pos === 'VERB' || token.pos === 'AUX') return undefined;
  const noun = partyNoun(token.folded) ?? compoundBody(tokens, at);
  if (!noun) return undefined;
  const next = tokens[at + 1];
  if (next?.text === '-' && touches(token, next)) return undefined;
  // "Chief operating officer".
  if (token.lower === 'chief' && tokens[at + 2]?.lower === 'officer') return undefined;
  const qualifies =
    next !== undefined &&
    !isAskVerb(tokens, at + 1) &&
    (next.pos === 'NOUN' || (next.pos === 'PROPN' && !isCapital(next))) &&
    !isPossessive(next);
  if (qualifies && !names.has(at + 1)) return undefined;
  return noun;
}

/** The description whose noun is at `head`, with all that stands before it and belongs to it. `before` has the phrases so far. */
export function describe(
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
    // "Doe's Texas relatives" are Doe's; "Texas relatives" are nobody's.
    if (adjacent?.type === 'name' && adjacent.name.form === 'region' && noun.noun === 'crowd') {
      qualifiers.unshift(adjacent.name.key);
      from = adjacent.from;
      continue;
    }
    if (adjacent?.type === 'name') {
      owner = adjacent;
      tie = 'compound';
      from = adjacent.from;
      // "A prominent Kenyan lawyer", but of "prominent Kenyan lawyers" the Kenyan lawyers.
      while (!noun.plural && tokens[from - 1]?.pos === 'ADJ') from -= 1;
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
    if (isDeterminer(token) || isTime(token)) break;
    // "Doe's Texas-based lawyer".
    const compound = compoundStart(tokens, from);
    if (compound < from - 1) {
      qualifiers.unshift(token.folded);
      from = compound;
      continue;
    }
    // "Striking workers", but not "Doe asked workers".
    const lead = tokens[from - 2];
    const participle =
      token.pos === 'VERB' &&
      /(?:ing|ed)$/.test(token.lower) &&
      (lead === undefined || /^(?:DET|ADJ|ADP|CCONJ|NUM)$/.test(lead.pos)) &&
      !before.some(({ to }) => to === from - 1);
    const hyphenated = token.text === '-' && from > 1;
    const leading =
      token.lower === 'lead' && (lead?.pos === 'ADJ' || compoundStart(tokens, from - 1) < from - 1);
    // Taken for a verb: "Jane Doe, managing director of Acme".
    const managing = token.lower === 'managing';
    if (!MODIFIERS.has(token.pos) && !participle && !hyphenated && !leading && !managing) break;
    qualifiers.unshift(tokens[hyphenated ? from - 2 : from - 1]?.folded ?? '');
    from -= hyphenated ? 2 : 1;
  }
  const previous = tokens[from - 1];
  const determined = previous !== undefined && tie !== 'possessive' && isDeterminer(previous);
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
