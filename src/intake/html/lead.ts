import { layOut } from '../../corpus/layout.ts';
import type { Block } from './blocks.ts';

/** So many paragraphs behind the headline the article has begun, or this is not its headline. */
const REACH = 30;
/** A paragraph of so many characters, mostly outside links, is prose. In UTF-16 units. */
const PROSE = 60;

/**
 * The paragraphs of prose between the headline and what was taken for the article. Readability passes over a first
 * paragraph that stands in a box of its own, and over a short first part.
 */
export function leadOf(shown: readonly Block[], article: readonly Block[]): readonly Block[] {
  const headline = shown.findIndex(({ mark }) => mark === '# ');
  const first = shown.findIndex(({ text }, i) => i > headline && text === article[0]?.text);
  if (headline < 0 || first < 0 || first - headline > REACH) return [];
  const own = new Set(article.map(({ text }) => text));
  return shown.slice(headline + 1, first).filter((block) => isProse(block) && !own.has(block.text));
}

const isProse = ({ text, kind, linked }: Block): boolean =>
  kind === 'text' &&
  text.length >= PROSE &&
  linked * 2 < text.length &&
  /[.!?…。][”"’'»」)]*$/.test(text) &&
  layOut(text, {}).sentences.length > 0;
