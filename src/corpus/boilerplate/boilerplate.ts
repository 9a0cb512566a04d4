import type { Paragraph } from '../paragraphs.ts';
import { isByline } from './bylines.ts';
import { NAVIGATION } from './navigation.ts';
import { NOTICES } from './notices.ts';
import { PROMPTS } from './prompts.ts';
import { tailSection } from './tails.ts';

/** In this order; the first that holds gives its name. */
const WORD_RULES = [...NAVIGATION, ...PROMPTS, ...NOTICES];
/** A paragraph of this many words that ends like a sentence is the article itself, not the title of another. */
const PROSE_WORDS = 25;
/** No rule is for paragraphs that are longer, in UTF-16 units; so every pattern has little to search. */
const MAX_LENGTH = 2000;
/** A repeated line of fewer words may well be part of the article ("He is wrong."). */
const REPEATED_WORDS = 5;

interface Line {
  readonly text: string;
  /** In lower case, with plain quotation marks and single spaces. */
  readonly plain: string;
  readonly kind: Paragraph['kind'];
  readonly words: number;
}

/**
 * For each paragraph of a text the name of the rule that takes it for boilerplate (navigation, prompts, notices,
 * credits, whatever is on the page and not in the article), or nothing. All rules go by the form of web pages at large.
 * `known` are the phrases that the front matter has already: the title, the author, the outlet.
 */
export function findBoilerplate(
  text: string,
  paragraphs: readonly Paragraph[],
  known: readonly string[],
): (string | undefined)[] {
  const lines = paragraphs.map((paragraph) =>
    toLine(text.slice(paragraph.words, paragraph.end), paragraph.kind),
  );
  const found = lines.map(alone);
  markRepeated(lines, found, known);
  markSections(lines, found);
  return found;
}

const plainOf = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, ' ').trim();

function toLine(text: string, kind: Paragraph['kind']): Line {
  const words = text.replace(MARKUP, '$1');
  const plain = plainOf(words);
  return { text: words, plain, kind, words: plain.split(' ').length };
}

function alone({ text, plain, words }: Line): string | undefined {
  if (plain.length > MAX_LENGTH) return undefined;
  const known = WORD_RULES.find((rule) => words <= rule.words && rule.pattern.test(plain));
  return tailSection(plain) ?? (isByline(text) ? 'byline' : known?.name);
}

/** Emphasis and links of Markdown; what is left is what a reader sees. */
const MARKUP = /\*\*|__|(?<!!)\[([^\]\n]*)\]\([^)\n]*\)/g;

const lettersOf = (plain: string): string => plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A line of which the front matter tells, and whatever stands there for the second time. */
function markRepeated(lines: readonly Line[], found: (string | undefined)[], known: readonly string[]): void {
  const told = new Set(known.map((phrase) => lettersOf(plainOf(phrase))));
  const seen = new Set<string>();
  for (const [i, { plain, words }] of lines.entries()) {
    const letters = lettersOf(plain);
    if (told.has(letters) || (words >= REPEATED_WORDS && seen.has(letters))) found[i] ??= 'repeated';
    seen.add(letters);
  }
}

/**
 * What stands under "You may also like" up to the next prose, and all that stands under "Comments" where most of the
 * article is above it.
 */
function markSections(lines: readonly Line[], found: (string | undefined)[]): void {
  const prose = lines.map(
    ({ kind, words, plain }, i) =>
      kind === 'text' && words >= PROSE_WORDS && /[.!?…]["')]*$/.test(plain) && found[i] === undefined,
  );
  const total = prose.filter(Boolean).length;
  let above = 0;
  let section: 'related' | 'comments' | undefined;
  for (const [i, line] of lines.entries()) {
    const opened = tailSection(line.plain);
    if (opened !== undefined) {
      section = opened;
    } else if (section !== undefined) {
      const readers = section === 'comments' && above * 3 > total * 2;
      const article = prose[i] || (line.kind === 'text' && above < total);
      if (article && !readers) section = undefined;
      else found[i] ??= section;
    }
    if (prose[i] && section === undefined) above++;
  }
}
