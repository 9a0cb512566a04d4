import type { Range } from '../../corpus/article.ts';
import { type Act, actsOf } from './acts.ts';
import { once, type Rule, type Side } from './side.ts';
import { textOf } from './text.ts';

/** So alike must sentences be that only how sure they are tells them apart. */
const ALIKE = 0.72;
/** What is alleged stands so many characters behind the word that says so. */
const REACH = 40;
const ALLEGED =
  /\b(?:allegedly|alleged to have|is said to have|suspected of(?: having)?|accus(?:e[sd]?|ing)(?: [^,.;:“”"]{2,40}?)? of(?: having)?|supposedly|purportedly|alleg(?:e|es|ed) that|claim(?:s|ed)?(?: that)?(?! (?:to|responsibility|credit|victory|(?:the )?lives)\b))\b/i;
/** "…, police allege.": the whole sentence is alleged. */
const AT_THE_END = /, (?:[\p{L}’'-]+ ){1,4}(?:alleges?|alleged|suspects?)[.”"]*$/u;
const SAID =
  /\b(?:say|says|said|according to|claim|claims|claimed|told|reported|reportedly|accuse[sd]?|den(?:y|ies|ied)|charge[sd]?|suspect(?:s|ed)?|alleg(?:e|es|ed|edly)|argu(?:e[sd]?|ing)|insist(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|believe[sd]?|think|thought|suggest(?:s|ed)?|testif(?:y|ies|ied)|trial|would|may|might)\b|[:,] (?:police|prosecutors|lawyers)\b/i;

/** A fact in one, an allegation in the other. */
export const attribution: Rule = ({ a, b, score }) => {
  if (score < ALIKE) return null;
  const [inA, inB] = [allegationIn(a), allegationIn(b)];
  const difference = { difference: 'attribution', rule: 'differ/alleged' } as const;
  if (inA && !inB) {
    const fact = factOf(b, inA.act);
    return fact && { ...difference, aWords: inA.words, bWords: fact };
  }
  if (!inB || inA) return null;
  const fact = factOf(a, inB.act);
  return fact && { ...difference, aWords: fact, bWords: inB.words };
};

/** The act that a sentence alleges, and the word that says so. */
const allegationIn = once((side: Side): { words: Range; act: Act } | null => {
  const match = ALLEGED.exec(textOf(side));
  if (!match) {
    const [last, act] = [AT_THE_END.exec(textOf(side)), actsOf(side)[0]];
    const from = (side.tokens[0]?.start ?? 0) + (last?.index ?? 0) + 2;
    const to = from + (last?.[0].replace(/[.”"]*$/u, '').length ?? 0) - 2;
    return last && act ? { words: { start: from, end: to }, act } : null;
  }
  const start = (side.tokens[0]?.start ?? 0) + match.index;
  const end = start + match[0].length;
  const act = actsOf(side).find(({ words }) => words.start >= end && words.start - end <= REACH);
  return act ? { words: { start, end }, act } : null;
});

/** The words with which a side states an act outright, as nobody's word but its own. */
function factOf(side: Side, alleged: Act): Range | null {
  if (SAID.test(textOf(side)) || side.reading.origins.length > 0) return null;
  const fact = actsOf(side).find(
    ({ kin, object, negated, words, before, behind }) =>
      kin === alleged.kin &&
      object === alleged.object &&
      !(before.isDisjointFrom(alleged.before) && behind.isDisjointFrom(alleged.behind)) &&
      !negated &&
      // "The Loma shooting" is a name for it.
      !isParticiple(side, words),
  );
  return fact?.words ?? null;
}

const isParticiple = ({ article }: Side, { end }: Range): boolean => /ing$/i.test(article.text.slice(0, end));
