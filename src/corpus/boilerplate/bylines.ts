const NAME = "(?:\\p{Lu}[\\p{L}'’.-]*)";
const LEAD =
  '(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished|[Tt]ext|[Ww]ords|[Ss]tory|[Cc]ompiled|[Ee]dited|[Aa]nalysis|[Oo]pinion|[Cc]ommentary) )?(?:[Bb]y|BY)';

/** "By Jane Doe, Staff Writer": names and titles in capitals, and the small words between them. */
const BYLINE = new RegExp(
  `^${LEAD}:? (?:${NAME}(?:(?: ?[,|/&·•–—] ?| - | )(?:${NAME}|and|of|for|the|in|at|de|da|del|van|von|der|bin|al|with|staff|writer|reporter|editor|correspondent|updated|published|\\d[\\d:.]*(?:am|pm|st|nd|rd|th)?))*)$`,
  'u',
);
/** "By Monday" is a time, and begins a headline or a sentence. */
const TIME =
  /^by:? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|land|sea|air|law|night|noon|midnight)\b/iu;

/** "(Reporting by A in B; editing by C)". */
const CREDITS =
  /^\(?(?:additional |further )?(?:reporting|writing|editing|production|research|translation|compiled|produced|edited|translated)(?: and (?:writing|editing|reporting))? by \p{Lu}[^.]*(?:[;)]|$)/iu;

/** "OSLO, May 3 (Harbour Wire) --", with nothing behind it: where the report was sent from, and by whom. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]+(?:, [^()]{2,30})? (?:\(\p{Lu}[\p{L} ]{1,30}\) ?(?:--?|–|—|_)?|(?:--|–|—|_))$/u;

/** "Jane Doe contributed to this report.", "Material from the Associated Press was used in this story." */
const CONTRIBUTED =
  /\b(?:contributed(?: reporting| writing| research)*|(?:was|were) used) (?:to|in|for) this (?:article|story|report|piece|post)\W*$/iu;

/** "Jane Doe is a reporter for the Harbour Post.", "Jane Doe covers shipping for the Post.": the first clause of who wrote it. */
const BIOGRAPHY = new RegExp(
  `^${NAME}(?: ${NAME}){1,3} (?:(?:is|was) (?:an?|the|our) (?:[^\\s.,;]+ ){0,5}(?:reporter|correspondent|writer|editor|columnist|journalist|producer|contributor|blogger)\\b|(?:covers|reports on|writes about) [^.,;]{1,60} (?:for|at) (?:the )?\\p{Lu})`,
  'u',
);
/** What a sentence about a journalist has when it tells news of them. */
const NEWS = /\b(?:said|told|arrested|killed|jailed|held|fired|resigned|former|who (?:was|has|had))\b/u;

const MAX_WORDS = 40;

/** Whether a paragraph only says who wrote the article, or where. `text` as it stands; case matters here. */
export function isByline(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words > MAX_WORDS) return false;
  if (CREDITS.test(text) && !/[^).]\.$/.test(text)) return true;
  if (DATELINE.test(text) || CONTRIBUTED.test(text) || (BIOGRAPHY.test(text) && !NEWS.test(text)))
    return true;
  return words <= 20 && BYLINE.test(text) && !TIME.test(text);
}
