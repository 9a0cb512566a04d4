import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Answer, Tone } from '../answer/answer.ts';
import type { ArticleId } from '../corpus/article.ts';
import { label, say } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { type Block, blocksOf } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { sourceLine } from './markdown.ts';
import { isolated, shorten } from './neutralise.ts';

/** Embed colours that are readable on Discord's light and dark themes. */
const COLOURS: Record<Tone, number> = {
  neutral: 0x5865f2,
  agree: 0x3ba55d,
  differ: 0xe67e22,
  left: 0x3498db,
  right: 0x9b59b6,
  warning: 0x95a5a6,
};

/**
 * A page is shorter than Discord allows: nobody reads six thousand characters in a chat.
 * Eight pairs of three fields are what one embed takes.
 */
const PAGE = { characters: 3600, blocks: 8 } as const;
/** Kept free on every page for its title, headings, page number and list of sources. */
const RESERVED = LIMITS.embedTotal - PAGE.characters;

/** Nobody turns more pages than this: what lies behind is counted for nothing and asked for more narrowly. */
const MOST_PAGES = 100;

/** The blocks of an answer, in order, dealt into pages: full ones first, none over the limits. `cut` when not all found a place. */
function deal(
  blocks: Iterable<Block>,
  sourceLength: (id: ArticleId) => number,
): { pages: Block[][]; cut: boolean } {
  const pages: Block[][] = [];
  let page: Block[] = [];
  let length = 0;
  let sources = new Set<ArticleId>();
  for (const block of blocks) {
    const cited = new Set([...sources, ...block.sources]);
    const listed = [...cited].reduce((sum, id) => sum + sourceLength(id), 0);
    // What quotes nothing is a short list.
    const full =
      page.filter((of) => of.sources.length > 0).length >= PAGE.blocks ||
      length + block.length > PAGE.characters ||
      listed > RESERVED / 2;
    if (full && page.length) {
      pages.push(page);
      if (pages.length === MOST_PAGES) return { pages, cut: true };
      [page, length, sources] = [[], 0, new Set()];
    }
    page.push(block);
    length += block.length;
    sources = new Set([...sources, ...block.sources]);
  }
  return { pages: [...pages, page], cut: false };
}

/** Between two pairs that have nothing above them: Discord would put three columns side by side. */
const BETWEEN: APIEmbedField = { name: '\u200b', value: '\u200b' };

/** One embed for each run of blocks of a section: texts in the description, or pairs in columns. */
function embedsOf(blocks: readonly Block[]): APIEmbed[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last?.[0] && last[0].section === block.section && Boolean(last[0].fields) === Boolean(block.fields))
      last.push(block);
    else runs.push([block]);
  }
  return runs.map((run, i): APIEmbed => {
    const [first] = run;
    const opens = runs[i - 1]?.[0]?.section !== first?.section;
    const fields = run.flatMap(({ fields: pair = [] }, n) =>
      n > 0 && pair[0]?.inline ? [BETWEEN, ...pair] : pair,
    );
    const texts = [opens && first?.heading, first?.lead, ...run.map((block) => block.text)].filter(Boolean);
    return {
      color: COLOURS[first?.tone ?? 'neutral'],
      ...(texts.length > 0 && { description: texts.join('\n\n') }),
      ...(fields.length > 0 && { fields }),
    };
  });
}

/**
 * An answer as the embeds of its pages, at least one. Every page keeps Discord's limits, cuts no quote,
 * and lists the sources that it quotes.
 */
export function pagesOf(answer: Answer, story: Story): APIEmbed[][] {
  const numbers = new Map<ArticleId, number>();
  const numbering = {
    of(id: ArticleId): number {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return numbers.get(id) ?? 0;
    },
  };
  const lineOf = (id: ArticleId): string => sourceLine(story, numbering, id);
  const named = [answer.title, ...answer.filters].map((of) => say(of, isolated));
  const title = shorten(named.join(' · '), LIMITS.embedTitle);
  const { pages, cut } = deal(blocksOf(answer, story, numbering), (id) => lineOf(id).length + 1);
  return pages.map((blocks, i) => {
    const [first = { color: COLOURS.neutral }, ...others] = embedsOf(blocks);
    const cited = [...new Set(blocks.flatMap((block) => block.sources))].sort(
      (a, b) => numbering.of(a) - numbering.of(b),
    );
    const sources: APIEmbed[] = cited.length
      ? [
          {
            color: COLOURS.neutral,
            description: [`**${say(label('sources.heading'))}**`, ...cited.map(lineOf)].join('\n'),
          },
        ]
      : [];
    const embeds = [{ title, ...first }, ...others, ...sources];
    const last = embeds.at(-1);
    const number = { page: i + 1, pages: pages.length };
    if (pages.length > 1 && last)
      last.footer = { text: say(cut ? label('page.cut', number) : label('page.number', number)) };
    return embeds;
  });
}
