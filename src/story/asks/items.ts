import type { Range } from '../../corpus/article.ts';

/** Words that begin an aside or a further clause, not an item of a list. */
const NO_ITEM =
  /^(?:which|who|whom|whose|that|but|because|if|while|when|where|as|including|such|so|though|although|after|before|with|he|she|it|they|we|i|then|not|even if)\b/i;
const ITEMS = /,\s+(?:and\s+|or\s+|as well as\s+|and even\s+)?/g;
/** An item of a list of asks has so many words at least; "Turkey, Russia or Iran" lists no asks. */
const WORDS = 2;

/**
 * The items of a content that lists several asks ("an amnesty, the end of all sanctions, and a new vote"), as ranges of the
 * same text; the content itself where it lists none. Items are told by commas, and by the "and" before the last.
 */
export function itemsOf(text: string, content: Range): Range[] {
  const whole = text.slice(content.start, content.end);
  if (!/,\s+(?:and|or|as well as)\s/.test(whole)) return halves(whole, content);
  const items: Range[] = [];
  let at = 0;
  for (const comma of [...whole.matchAll(ITEMS), { index: whole.length, 0: '' }]) {
    items.push({ start: content.start + at, end: content.start + comma.index });
    at = comma.index + comma[0].length;
  }
  const texts = items.map(({ start, end }) => text.slice(start, end));
  const gerunds = texts.filter((item) => /^\w+ing\b/.test(item)).length;
  const alike = gerunds === 0 || gerunds === texts.length;
  const full = texts.every((item) => item.split(/\s+/).length >= WORDS && !NO_ITEM.test(item));
  return alike && full ? items : [content];
}

/** How two asks begin that an "and" joins, and how the second of them goes on: in the same way, or with a "no". */
const JOINTS: readonly (readonly [begins: RegExp, joint: RegExp])[] = [
  [/^to /, / and (?=to )/],
  [/^an? /i, / and (?=(?:an?|no) )/],
  [/^the [a-z]+ of /i, / and (?=the [a-z]+ of )/],
  [
    /^(?:no|more|fewer|less|better|higher|lower|shorter|longer) /i,
    / and (?=(?:no|more|fewer|less|better|higher|lower|shorter|longer) )/,
  ],
  [/^\d/, / and (?=(?:an?|no) )/],
];

/** "a rise of 4 percent and an end to night shifts", "to leave and to pay": two asks, where both begin in the same way. */
function halves(whole: string, { start, end }: Range): Range[] {
  const [, joint] = JOINTS.find(([begins]) => begins.test(whole)) ?? [];
  const at = joint?.exec(whole);
  if (!at || whole.indexOf(' and ', at.index + 1) >= 0 || NO_ITEM.test(whole)) return [{ start, end }];
  return [
    { start, end: start + at.index },
    { start: start + at.index + at[0].length, end },
  ];
}
