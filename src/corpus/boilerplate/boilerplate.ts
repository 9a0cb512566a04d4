import type { Paragraph } from '../paragraphs.ts';
import { isByline } from './bylines.ts';
import { type Line, toLine } from './line.ts';
import { NAVIGATION } from './navigation.ts';
import { NOTICES } from './notices.ts';
import { PROMPTS } from './prompts.ts';
import { findRepeated } from './repeated.ts';
import { fillSections, sectionOf } from './sections.ts';

/** In this order; the first that holds gives its name. */
const WORD_RULES = [...NAVIGATION, ...PROMPTS, ...NOTICES];
/** No rule is for paragraphs that are longer, in UTF-16 units; so every pattern has little to search. */
const MAX_LENGTH = 2000;

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
  const lines = paragraphs.map(({ words, end, kind }) => toLine(text.slice(words, end), kind));
  const repeated = findRepeated(lines, known);
  const alone = lines.map((line, i) => ruleFor(line) ?? (repeated[i] ? 'repeated' : undefined));
  return fillSections(lines, alone);
}

function ruleFor(line: Line): string | undefined {
  const { text, plain, words } = line;
  if (plain.length > MAX_LENGTH) return undefined;
  const section = sectionOf(line);
  if (section !== undefined) return section;
  if (isByline(text)) return 'byline';
  return WORD_RULES.find((rule) => words <= rule.words && rule.pattern.test(plain))?.name;
}
