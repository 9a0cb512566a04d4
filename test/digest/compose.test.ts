import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { sentenceOf, words } from '../../src/answer/citation.ts';
import { composeDigest } from '../../src/digest/compose.ts';
import { type Edition, freshIn } from '../../src/digest/edition.ts';
import { newsIn, PARTS } from '../../src/digest/news.ts';
import { digestPage } from '../../src/discord/digest.ts';
import type { Story } from '../../src/story/story.ts';
import { embedProblems } from '../discord/standin/rules/embeds.ts';
import { STRIKE, storyFrom } from '../support/stories.ts';
import { DAY, DUE } from './world.ts';

const NOTHING: Edition = new Map();
const WINDOW = { start: 0, end: DUE, timeZone: 'Europe/Berlin' };
const published = (date: string) => ({ date, basis: 'stated' as const });

/** The edition after a digest. */
const shownAfter = (story: Story, edition: Edition, end = DUE): Edition => {
  const { shown } = composeDigest(story, edition, { ...WINDOW, end }, () => true);
  return new Map([...edition, ...shown.map(({ item, hash }) => [item, hash] as const)]);
};

/** The text of a digest as it is posted. */
const textOf = (story: Story, edition: Edition, end = DUE): string =>
  JSON.stringify(digestPage(story, { edition, window: { ...WINDOW, end } }).embeds);

/** Every quote of an answer by its part, where it stands and what it says. */
const quotesIn = (story: Story, { sections }: Answer): string[] =>
  sections.flatMap(({ heading, entries }) =>
    entries
      .flatMap((entry) => (entry.is === 'pair' ? [...entry.left, ...entry.right] : entry.lines))
      .flatMap(({ parts }) => parts)
      .flatMap((part) =>
        part.is === 'quote' ? [JSON.stringify([heading, part.span.article, words(story, part.span)])] : [],
      ),
  );

describe('a digest', () => {
  it('holds articles, asks with answers, differences and events, each with its quote and source', () => {
    const text = textOf(storyFrom(STRIKE), NOTHING);
    for (const told of [
      'Port at a standstill',
      'offered a pay rise of 4 percent',
      'different figures',
      'The strike began on',
      'City Ledger',
    ])
      expect(text).toContain(told);
  });

  it('says what an added article brings, and nothing of what was there', () => {
    const edition = shownAfter(storyFrom(STRIKE), NOTHING);
    const added = {
      id: 'late-news',
      outlet: 'Late News',
      published: published('2031-03-14'),
      text: 'Northquay Terminals rejected a pay rise of 7 percent again on Thursday.\n\nThe cranes stood still on March 13.',
    };
    const text = textOf(storyFrom([...STRIKE, added]), edition, DUE + DAY);
    expect(text).toContain('The cranes stood still');
    expect(text).toContain('shown before');
    expect(text).not.toContain('emptied the port');
  });

  it('says that an article has changed, and what is new in it', () => {
    const edition = shownAfter(storyFrom(STRIKE), NOTHING);
    const [first, ...others] = STRIKE;
    const changed = { ...first, text: first.text.replace('7 percent', '9 percent') };
    const text = textOf(storyFrom([changed, ...others]), edition, DUE + DAY);
    expect(text).toContain('changed since the last digest');
    expect(text).toContain('9 percent');
    expect(text.match(/changed since the last digest/g)?.length).toBeGreaterThan(1);
    expect(text).not.toContain('rejected the demand');
  });

  it('does not tell again what left the story and came back', () => {
    const edition = shownAfter(storyFrom(STRIKE), NOTHING);
    const without = shownAfter(storyFrom(STRIKE.slice(1)), edition, DUE + DAY);
    expect(textOf(storyFrom(STRIKE), without, DUE + 2 * DAY)).toContain('Nothing new in these articles.');
  });

  it('tells of an event when it is announced, and once more when it is near', () => {
    const story = storyFrom([
      {
        id: 'a',
        published: published('2031-03-12'),
        text: 'The dockers will vote on March 24, 2031 in Northquay.',
      },
    ]);
    let edition: Edition = NOTHING;
    const told = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((day) => {
      const text = textOf(story, edition, DUE + day * DAY);
      edition = shownAfter(story, edition, DUE + day * DAY);
      return ['Dated events', 'In the coming seven days'].filter((part) => text.includes(part));
    });
    expect(told.flat()).toEqual(['Dated events', 'In the coming seven days']);
    expect(told[4]).toEqual(['In the coming seven days']);
  });

  it('fits one message however much is new, and counts the rest', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({
      id: `report-${i}`,
      outlet: `Paper ${i}`,
      published: published('2031-03-12'),
      text: [
        `The union of hall ${i} demanded a rise of ${i + 2} percent for its ${i + 100} members on Monday.`,
        `The owners of hall ${i} will meet on March ${(i % 28) + 1}. ${'It rained on the quay. '.repeat(40)}`,
      ].join('\n\n'),
    }));
    const story = storyFrom(many);
    const page = digestPage(story, { edition: NOTHING, window: WINDOW });
    expect(embedProblems(page.embeds, [])).toEqual([]);
    expect(page.news).toBeGreaterThan(60);
    expect(JSON.stringify(page.embeds)).toMatch(/\d+ more articles: `\/sources`/);
    expect(page.name.length).toBeLessThanOrEqual(100);
  });
});

/** Sentences to make articles of: each says something of its own. */
const SENTENCES = [
  'The Dockers Union demanded a pay rise of 7 percent on Monday.',
  'Northquay Terminals rejected the demand on Tuesday.',
  'Northquay Terminals offered a pay rise of 4 percent to the Dockers Union.',
  'The strike began on March 3, 2031 at the old port.',
  'The strike began on March 4, 2031 at the old port.',
  'Some 1,200 workers have walked out of the terminals.',
  'Some 900 workers have walked out of the terminals.',
  'The Dockers Union called on the mayor to mediate.',
  'The mayor will speak on March 20, 2031 in the town hall.',
  'The fish market stays open.',
];

describe('all digests of a channel together', () => {
  it('tell every sentence once: when the story has it for the first time', () => {
    const article = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      picks: fc.uniqueArray(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 4 }),
    });
    // A day: the articles as they are that day, and whether a digest is due.
    const day = fc.record({
      articles: fc.uniqueArray(article, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
      due: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 5 }), (days) => {
        let edition: Edition = NOTHING;
        const told: string[] = [];
        const there = new Set<string>();
        const quoted: string[] = [];
        for (const [i, { articles, due }] of days.entries()) {
          if (!due) continue;
          const end = DUE + i * DAY;
          const story = storyFrom(
            articles.map(({ id, picks }) => ({
              id,
              published: published('2031-03-12'),
              text: picks.map((pick) => SENTENCES[pick]).join('\n\n'),
            })),
          );
          const fresh = freshIn(story, edition);
          for (const { id, sentences } of story.articles)
            for (const [sentence] of sentences.entries()) {
              const ref = { article: id, sentence };
              const text = `${id}: ${words(story, sentenceOf(story, ref))}`;
              if (fresh.has(ref)) told.push(text);
              there.add(text);
            }
          const digest = composeDigest(story, edition, { ...WINDOW, end }, () => true);
          // An event that was announced is told of again when it is near: in a part of its own.
          quoted.push(
            ...new Set(quotesIn(story, digest.answer).filter((quote) => !quote.includes('coming'))),
          );
          const next = shownAfter(story, edition, end);
          expect(PARTS.flatMap((part) => newsIn(story, next, '2031-03-14')[part])).toEqual([]);
          edition = next;
        }
        expect(told.toSorted()).toEqual([...there].toSorted());
        const alone = quoted.filter((quote) => !quote.includes('differences'));
        expect(alone.toSorted()).toEqual([...new Set(alone)].toSorted());
      }),
      { numRuns: 40 },
    );
  });
});
