import { endsInAbbreviation } from './abbreviations.ts';
import type { Range } from './article.ts';

/** No quote is longer than this, in words and in UTF-16 units: nobody reads more in one piece. */
const MAX_WORDS = 90;
const MAX_LENGTH = 1000;

/** How far around a full stop is looked, in UTF-16 units: enough for a name and a verb, and the same in any text. */
const REACH = 80;
const WORD = /[\p{L}\p{N}]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Verbs that follow a quotation: "“Why?” Smith asked." is one sentence. */
const SPEECH =
  /^(?:(?:the|a|an|his|her|their|one)\s)?(?:[\p{L}'’.-]+\s){1,4}(?:said|says|asked|asks|told|added|adds|wrote|writes|tweeted|posted|replied|answered|shouted|yelled|cried|exclaimed|wondered|demanded|chanted|declared|insisted|recalled|joked|continued|concluded|explained|noted|quipped|remarked|warned)\b/iu;

/**
 * The sentences of a stretch of text without list marks, in order. Nothing but white space lies between them.
 * Cut by the Unicode rules (UAX 29, as in `Intl.Segmenter`), then joined where those cut an abbreviation, an initial
 * or a quotation from its speaker. A piece over 90 words or 1,000 characters is cut at a semicolon, colon or dash;
 * where it has none it is left out, as nobody could be shown it.
 */
export function findSentences(text: string, range: Range): Range[] {
  // A line end would end a sentence, but in wrapped text it means nothing, and a note's number is no word of the next
  // sentence but closes this one. The replacements keep every offset.
  const plain = text
    .slice(range.start, range.end)
    .replace(/\s/g, ' ')
    .replace(/(?<=[.!?”"])\[\d{1,3}\]/g, (note) => '”'.repeat(note.length));
  const segments = [...segmenter.segment(plain)];
  const sentences: Range[] = [];
  let start = 0;
  let worded = false;
  for (const [i, { segment, index }] of segments.entries()) {
    const end = index + segment.length;
    const next = segments[i + 1]?.segment;
    worded ||= WORD.test(segment);
    if (next !== undefined && (!worded || !WORD.test(next) || continues(plain, start, end))) continue;
    sentences.push({ start, end });
    start = end;
    worded = false;
  }
  return sentences
    .flatMap((sentence) => fitting(plain, sentence))
    .map(({ start: from, end: to }) => ({ start: range.start + from, end: range.start + to }));
}

/** Whether what follows at `end` belongs to the sentence that began at `start`. */
function continues(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - REACH), end).trimEnd();
  const after = text.slice(end, end + REACH).trimStart();
  return (
    /^\p{Ll}/u.test(after) ||
    (/[!?][”"’'»]+$/u.test(before) && SPEECH.test(after)) ||
    endsInAbbreviation(before, after)
  );
}

/** A sentence without the white space around it, in pieces short enough to be shown. */
function fitting(text: string, range: Range): Range[] {
  const piece = trim(text, range);
  const content = text.slice(piece.start, piece.end);
  if (content === '') return [];
  if (content.length <= MAX_LENGTH && !hasMoreWords(content, MAX_WORDS)) return [piece];
  const middle = content.length / 2;
  const cuts = [...content.matchAll(/[;:]\s+|\s[–—-]{1,2}\s+|[–—]\s*/gu)]
    .map((match) => match.index + match[0].length)
    .filter((cut) => cut < content.length);
  const cut = cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (cut === undefined) return [];
  return [
    ...fitting(text, { start: piece.start, end: piece.start + cut }),
    ...fitting(text, { start: piece.start + cut, end: piece.end }),
  ];
}

/** A word takes two characters at least, with the space behind it. */
const hasMoreWords = (content: string, most: number): boolean =>
  content.length >= 2 * most && content.split(/\s+/).length > most;

function trim(text: string, { start, end }: Range): Range {
  const content = text.slice(start, end);
  const from = start + content.length - content.trimStart().length;
  return { start: from, end: Math.max(from, start + content.trimEnd().length) };
}
