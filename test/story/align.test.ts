import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/corpus/article.ts';
import { readArticles } from '../../src/extract/read.ts';
import { buildStory, type Story } from '../../src/story/story.ts';
import type { SentenceRef } from '../../src/story/story-text.ts';
import { madeArticle } from './made.ts';

const story = (...texts: string[]): Story => {
  const articles = texts.map((text, i) => madeArticle(`source-${i}`, text));
  return buildStory('made', articles, readArticles(articles));
};

const quote = (of: Story, ref: SentenceRef): string => {
  const article = of.articles.find(({ id }) => id === ref.article);
  const sentence = article?.sentences[ref.sentence];
  return article && sentence ? slice(article, sentence) : '';
};

const STRIKE = story(
  `Tram drivers in Lowmark walked off the job on Monday over pay and night shifts.
Mayor Renée Dufour invited both sides to the town hall for talks.
A bakery near the depot handed free bread to the pickets all morning.
Could a court forbid the walkout of the tram drivers?
# What happens to the trams now
The situation, however, is complicated.
We shall see.`,
  `The mayor, Renée Dufour, has invited both sides of the dispute to talks at the town hall.
On Monday the tram drivers of Lowmark walked off the job in a row over pay.
Some 40,000 commuters crowded into buses and borrowed bicycles.
Could a court forbid the walkout of the tram drivers?
# What happens to the trams now
The bicycle market, however, is complicated.`,
);

describe('alignSources', () => {
  const found = STRIKE.align('source-0', 'source-1');
  const pairs = [...found.agree, ...found.differ].map(({ a, b }) => [quote(STRIKE, a), quote(STRIKE, b)]);

  it.each([
    ['Tram drivers in Lowmark', 'On Monday the tram drivers'],
    ['Mayor Renée Dufour invited', 'The mayor, Renée Dufour'],
  ])('pairs %s... with %s...', (a, b) => {
    expect(pairs.filter(([x, y]) => x?.startsWith(a) && y?.startsWith(b))).toHaveLength(1);
  });

  it('pairs nothing by words that link and weigh, and no questions', () => {
    expect(pairs.filter(([a, b]) => /complicated|Could/.test(`${a} ${b}`))).toEqual([]);
  });

  it('lists what only one side tells, without headings, questions and phrases', () => {
    expect(found.onlyA.map((ref) => quote(STRIKE, ref))).toEqual([
      'A bakery near the depot handed free bread to the pickets all morning.',
    ]);
    expect(found.onlyB.map((ref) => quote(STRIKE, ref))).toContain(
      'Some 40,000 commuters crowded into buses and borrowed bicycles.',
    );
  });

  it('pairs nothing by names alone, however often the parties act', () => {
    const of = story(
      `Port Minister Alva Brenner blamed the captain for the collision of the ferry.
Port Minister Alva Brenner bought a house in the hills.
Divers searched the wreck of the ferry for the cook.`,
      `Port Minister Alva Brenner opened a school.
Divers found the cook in the wreck of the ferry.
Port Minister Alva Brenner told farmers to save water.`,
    );
    const { agree, differ } = of.align('source-0', 'source-1');
    expect([...agree, ...differ].map(({ a, b }) => [a.sentence, b.sentence])).toEqual([[2, 1]]);
  });

  it('pairs what each side tells once rather than what either side goes on about', () => {
    const of = story(
      `The ferry to Orsk left the pier at noon with a cargo of cement.
The ferry hit the reef.
The owner of the ferry blamed the reef and its missing buoy.
Nobody on the ferry had seen the reef.`,
      `The cement on the ferry made it sink at once.
Cement was all that the ferry to Orsk had loaded at the pier.
A storm kept the ferry from the reef for a day.
The reef is known to every ferry.`,
    );
    const { agree } = of.align('source-0', 'source-1');
    expect(agree.map(({ a, b }) => [a.sentence, b.sentence])).toEqual([[0, 1]]);
  });

  it('takes no number for the same that counts other things', () => {
    const agree = (line: string) =>
      story('The hall stood empty for 35 years.', line).align('source-0', 'source-1').agree.length;
    expect([
      agree('For 35 minutes rain fell into the empty hall.'),
      agree('For 35 years rain fell into the empty hall.'),
    ]).toEqual([0, 1]);
  });

  it('tells one sentence in two of the other', () => {
    const merger = story(
      'Harrow Foods agreed to buy the dairy Alpenquell for 90 million francs, and the watchdog opened a review.',
      `Harrow Foods agreed to buy the dairy Alpenquell.
The watchdog opened a review of the purchase of Alpenquell by Harrow Foods.
Farmers fear for the price of milk.`,
    );
    const { agree, onlyB } = merger.align('source-0', 'source-1');
    expect(agree.map(({ b }) => b.sentence)).toEqual([0, 1]);
    expect(onlyB.map(({ sentence }) => sentence)).toEqual([2]);
  });

  it('lists nothing that the other may tell in other words, all over its article', () => {
    const only = (...rest: string[]) =>
      story(
        'The owners shut the quarry in the hills, and forty drivers lost their jobs.',
        ['Rain filled the old quarry where children used to swim.', ...rest].join('\n'),
      ).align('source-0', 'source-1').onlyA.length;
    expect(only('The bishop prayed.', 'A comet was seen over the coast.', 'The mayor is a baker.')).toBe(1);
    expect(
      only('The owners of the hotel prayed.', 'Forty people lost keys in the hills.', 'Drivers want jobs.'),
    ).toBe(0);
  });

  it('is the same from the other side', () => {
    const back = STRIKE.align('source-1', 'source-0');
    const turned = back.agree.map(({ a, b, score }) => ({ a: b, b: a, score }));
    const byPlace = (x: { a: SentenceRef; b: SentenceRef }, y: { a: SentenceRef; b: SentenceRef }) =>
      x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence;
    expect(turned.sort(byPlace)).toEqual([...found.agree].sort(byPlace));
    expect([back.onlyB, back.onlyA]).toEqual([found.onlyA, found.onlyB]);
  });

  it('refuses a source that the story does not have', () => {
    expect(() => STRIKE.align('source-0', 'source-7')).toThrow(RangeError);
  });

  it('lists no sentence twice and none that is paired, whatever the texts', () => {
    const line = fc
      .array(
        fc.constantFrom('tram', 'drivers', 'mayor', 'pay', 'Lowmark', 'invited', 'the', '12', 'walked', '?'),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((words) => words.join(' '));
    const text = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { agree, differ, onlyA, onlyB } = story(a, b).align('source-0', 'source-1');
        const told = [...agree, ...differ];
        for (const [only, side] of [
          [onlyA, 'a'],
          [onlyB, 'b'],
        ] as const) {
          expect(new Set(only.map((ref) => ref.sentence)).size).toBe(only.length);
          for (const ref of only) expect(told.map((pair) => pair[side])).not.toContainEqual(ref);
        }
        for (const { score } of told) expect(score > 0 && score < 1).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
