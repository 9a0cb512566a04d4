import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, type Day, slice } from '../../src/corpus/article.ts';
import { articleFromText } from '../../src/corpus/layout.ts';
import { readArticles } from '../../src/extract/read.ts';
import { linkStory, type StoryText } from '../../src/story/story-text.ts';
import { buildTimeline } from '../../src/story/timeline.ts';

interface Source {
  readonly text: string;
  readonly published?: Day;
}

function storyOf(sources: readonly Source[]): StoryText {
  const articles = sources.map(
    ({ text, published }, i): Article =>
      articleFromText(text, {
        id: `a${i}`,
        ...(published && { published: { date: published, basis: 'stated' as const } }),
      }),
  );
  const readings = readArticles(articles);
  return linkStory('story', articles, readings);
}

/** Each event as `start..end: article "words" …`. */
function told(story: StoryText): string[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  return buildTimeline(story).events.map(({ period, mentions }) => {
    const words = mentions.map(({ article, expression }) => {
      const of = articles.get(article);
      return `${article} "${of ? slice(of, expression) : ''}"`;
    });
    return `${period.start}..${period.end}: ${words.join(', ')}`;
  });
}

describe('mentions of one event are one event', () => {
  it('of one day, in other words', () => {
    const story = storyOf([
      { text: 'The ferry Alma sank off Norvik on March 3, 2031.', published: '2031-03-20' },
      { text: 'When the ferry Alma went down on 3 March 2031, nine people died.', published: '2031-03-21' },
    ]);
    expect(told(story)).toEqual(['2031-03-03..2031-03-03: a0 "March 3, 2031", a1 "3 March 2031"']);
  });

  it('with the day that lies in the week of another article', () => {
    const story = storyOf([
      { text: 'The pilots of Norvik met the mayor in the town hall last week.', published: '2031-03-20' },
      {
        text: 'The pilots and the mayor of Norvik met in the town hall on March 12, 2031.',
        published: '2031-04-02',
      },
    ]);
    expect(told(story)).toEqual(['2031-03-12..2031-03-12: a0 "last week", a1 "March 12, 2031"']);
  });

  it('of a stretch that goes on, told on different days', () => {
    const story = storyOf([
      { text: 'The ferry line has been owned by the town of Norvik since 2019.', published: '2031-03-20' },
      { text: 'Since 2019 the town of Norvik has owned the ferry line.', published: '2031-04-02' },
      { text: 'Nine pilots have retired since 2019.', published: '2031-04-02' },
      { text: 'The town of Norvik owned the ferry line from 2019 to 2024.', published: '2031-04-02' },
    ]);
    expect(told(story)).toEqual([
      '2019..2024: a3 "2019", a3 "2024"',
      '2019..2031-03-20: a0 "2019", a1 "2019"',
      '2019..2031-04-02: a2 "2019"',
    ]);
  });

  it('of what goes on since a day, told on different days', () => {
    const story = storyOf([
      { text: 'The port of Norvik has been closed since March 3.', published: '2031-03-20' },
      { text: 'Since March 3, the port of Norvik has been closed.', published: '2031-03-24' },
    ]);
    expect(told(story)).toEqual(['2031-03-03..2031-03-20: a0 "March 3", a1 "March 3"']);
  });

  it('of a day and of what has gone on since', () => {
    const story = storyOf([
      { text: 'The port of Norvik was closed on March 3.', published: '2031-03-04' },
      { text: 'The port of Norvik has been closed since March 3.', published: '2031-03-20' },
      { text: 'Nine pilots of Atlan have retired since March 3.', published: '2031-03-04' },
    ]);
    expect(told(story)).toContain('2031-03-03..2031-03-03: a0 "March 3", a1 "March 3"');
  });

  it('of one day, in one time of day', () => {
    const story = storyOf([
      { text: 'The family has until 9 a.m. Tuesday to sign the paper.', published: '2031-03-03' },
      {
        text: 'The office extended its deadline until 9 a.m. Tuesday. A storm is due on Tuesday.',
        published: '2031-03-03',
      },
    ]);
    expect(told(story)).toContain('2031-03-04..2031-03-04: a0 "9 a.m. Tuesday", a1 "9 a.m. Tuesday"');
  });

  it('apart from what else is told of the day', () => {
    const story = storyOf([
      {
        text: 'The mayor opened a new bridge on March 3, 2031. Dock workers walked out over pay on March 3, 2031.',
        published: '2031-03-04',
      },
      {
        text: 'Over pay, the dock workers walked out on March 3, 2031. A storm cut power to schools on March 3, 2031.',
        published: '2031-03-04',
      },
    ]);
    const events = told(story);
    expect(events).toHaveLength(3);
    expect(events).toContain('2031-03-03..2031-03-03: a0 "March 3, 2031", a1 "March 3, 2031"');
  });
});

describe('what the dates belong to proves one event', () => {
  /** What else is told of the days, so that little in common is not enough. */
  const ELSE =
    'On Tuesday the harbour board raised its fees. A storm cut power to schools on Tuesday. Bakers marched over flour prices on Tuesday.';
  const eventsOf = (texts: readonly string[], published: Day): string[] =>
    told(storyOf(texts.map((text) => ({ text, published }))));

  it.each<[why: string, published: Day, a: string, b: string, together: boolean]>([
    [
      'the same deed of one on one day',
      '2031-03-05',
      `Marta Lind, a nurse, told the court more when she went on testifying on Tuesday. ${ELSE}`,
      'Fighting back tears, Marta Lind gave her testimony on Tuesday.',
      true,
    ],
    [
      'the one quake of that day, whatever came of it',
      '2031-03-05',
      `A singer has set up an appeal after Tuesday’s earthquake. ${ELSE}`,
      'The first pictures of Tuesday’s devastating quake were taken with telephones.',
      true,
    ],
    [
      'a quake of that day beside the only one',
      '2031-03-05',
      `Nils Berg survived an earthquake on Tuesday. ${ELSE}`,
      'The first pictures of Tuesday’s devastating quake were taken with telephones.',
      true,
    ],
    [
      'the same deed in a verb and its particle',
      '2031-03-05',
      `The board of Lind Glass, after a night of talks with its bank, rejected on Tuesday a bid from Atlan. ${ELSE}`,
      'Lind Glass, to nobody’s surprise, turned the cheap bid down on Tuesday.',
      true,
    ],
    [
      'the one flood of a year',
      '2031-03-05',
      `The mill was last reached by a flood in 2013, which Ada Holm, then a clerk, spent at sea. A school burned down in 2013. Bread was dear in 2013.`,
      'It was the mayor, as he tells all visitors, who saved nine cats from the great flood of 2013.',
      true,
    ],
    [
      'the same amount, whatever is done with it',
      '2031-03-05',
      `Atlan Ferries, which bought two rivals last year, came forward on Tuesday with 640 euros a share. ${ELSE}`,
      'A banker who had laid 640 euros before the heirs on Tuesday was sent home by them.',
      true,
    ],
    [
      'the same amount in what somebody said',
      '2031-03-05',
      `Atlan Ferries, which bought two rivals last year, came forward on Tuesday with 640 euros a share. ${ELSE}`,
      'Nils Berg said on Tuesday that a berth would soon cost skippers 640 euros.',
      false,
    ],
    [
      'a quake of that day beside another',
      '2031-03-05',
      `Nils Berg survived an earthquake on Tuesday. ${ELSE}`,
      'The coast of Atlan was shaken by an earthquake on Tuesday.',
      false,
    ],
    [
      'the same deed in other words',
      '2031-03-09',
      `Nils Berg, the composer, flew to Norvik on Tuesday with his wife. ${ELSE}`,
      'Nils Berg has slept badly since he arrived in Norvik on Tuesday.',
      true,
    ],
    [
      'the same deed of others on one day',
      '2031-03-05',
      `The painter Nils Berg died on Tuesday. ${ELSE}`,
      'A miner, Ola Dahl, died on Tuesday after a rock fall.',
      false,
    ],
    [
      'one who says many things on one day',
      '2031-03-05',
      `Prime Minister Nils Berg announced a new tax on Tuesday. ${ELSE}`,
      'Nils Berg announced his wedding to a singer on Tuesday.',
      false,
    ],
    [
      'a day, and the month that it lies in',
      '2031-09-05',
      'Guests remembered Nils Berg, who died in June, with a concert in Norvik.',
      'A sale of paintings has raised a fortune since the death of Nils Berg on June 25.',
      true,
    ],
    [
      'a month that has two such days',
      '2031-09-05',
      'Doctor Marta Lind testified in June before a packed courtroom.',
      'Marta Lind testified on June 4 about drugs. Marta Lind testified again on June 9.',
      false,
    ],
    [
      'what is left of a month, and a day in it',
      '2031-03-05',
      'The two leaders will meet this month. Nils Berg met Ola Dahl on Tuesday.',
      'Fishermen wait for Ola Dahl and Marta Lind to meet on March 20.',
      true,
    ],
    [
      'a week that is over, and a day to come in its month',
      '2031-03-14',
      'Nils Berg met the leaders of the dockers in Norvik this month.',
      'Nils Berg is to meet the leaders of the dockers in Norvik on March 20.',
      false,
    ],
    [
      'others who do the same in that month',
      '2031-03-30',
      'Nils Berg met President Ola Dahl this month on his first journey abroad.',
      'The envoy Marta Lind met Nils Berg on March 20 in a hotel.',
      false,
    ],
  ])('%s', (_, published, a, b, together) => {
    const joint = eventsOf([a, b], published).filter((event) => /a0.*a1/.test(event));
    expect(joint).toHaveLength(together ? 1 : 0);
  });

  it('of a deed that the whole story looks back on, whatever else is told of it', () => {
    const texts = [
      'Her children spoke of their father, who died in June 2030.',
      'The album topped all charts after the death of the star on June 25, 2030.',
      'Doctors had warned the singer long before he died in 2030.',
    ];
    expect(eventsOf(texts, '2031-03-05')).toEqual([
      '2030-06-25..2030-06-25: a0 "June 2030", a1 "June 25, 2030", a2 "2030"',
    ]);
  });

  it('of a deed that two articles look back on much later', () => {
    const texts = [
      'Her children spoke of their father, who died in June 2030.',
      'The album topped all charts after the death of the star on June 25, 2030. A new law was passed in June 2030.',
    ];
    expect(eventsOf(texts, '2031-03-05')).toContain(
      '2030-06-25..2030-06-25: a0 "June 2030", a1 "June 25, 2030"',
    );
  });
});

describe('what is told of a landmark is one event', () => {
  const CALLED = 'Paramedics were called to the house on June 25, 2030.';
  const DIED = 'The singer died on June 25, 2030.';
  const SHOW = 'Norvik plans a fair for June 25, 2030.';
  const OTHERS = [...Array(9).keys()].map((i) => `A witness was heard on June ${i + 11}, 2030.`).join(' ');

  it.each<[why: string, a: string, b: string, published: Day, together: boolean]>([
    ['in whatever words', CALLED, DIED, '2031-03-05', true],
    ['not just before the articles went to print', CALLED, DIED, '2030-06-27', false],
    ['not among many days', `${CALLED} ${OTHERS}`, DIED, '2031-03-05', false],
    ['seen from before', SHOW, 'Nils Berg will sing on June 25, 2030.', '2030-06-03', true],
    ['not twice in one article', `${CALLED} ${DIED}`, 'Nothing happened.', '2031-03-05', false],
    [
      'on a holiday',
      'The boy was found by a fisherman on Thanksgiving Day.',
      'A fisherman saw the boat on Thanksgiving Day.',
      '2031-03-05',
      true,
    ],
    [
      'not on a holiday that is told of for its own sake',
      'The boy was found by a fisherman on Thanksgiving Day.',
      'Thanksgiving Day brought shops the best sales.',
      '2031-03-05',
      false,
    ],
  ])('%s', (_, a, b, published, together) => {
    const events = told(storyOf([a, b].map((text) => ({ text, published }))));
    expect(events.filter((event) => event.includes('", a'))).toHaveLength(together ? 1 : 0);
  });
});

it('keeps what is planned for a landmark apart from what is told of it later', () => {
  const story = storyOf([
    { text: 'Norvik plans a fair for June 25, 2030.', published: '2030-06-03' },
    { text: 'The singer died on June 25, 2030.', published: '2030-09-03' },
  ]);
  expect(told(story)).toHaveLength(2);
});

describe('what articles tell of a day that each of them names once is one event', () => {
  const CLEARED = 'A quay was freed of pickets, tyres and burning carts by mounted troops on March 3, 2031.';
  const HELD =
    'Eleven boys, two of them deaf, slept in cold cells after a chase over the quay on March 3, 2031.';
  const OTHER = 'The mayor left for Atlan on March 3, 2031.';

  it.each<[why: string, a: string, b: string, published: Day, together: boolean]>([
    ['with a word in common', CLEARED, HELD, '2031-03-06', true],
    ['not of the day before they were printed', CLEARED, HELD, '2031-03-04', false],
    ['not where one names it twice', `${CLEARED} ${OTHER}`, HELD, '2031-03-06', false],
    ['not without a word in common', CLEARED, OTHER, '2031-03-06', false],
    [
      'not with only a name in common',
      'Ada Holm, who came by train with nine trunks on March 3, 2031, likes to be near the sea.',
      'The talks were led by Ada Holm, whom the court had appointed on March 3, 2031.',
      '2031-03-06',
      false,
    ],
  ])('%s', (_, a, b, published, together) => {
    const events = told(storyOf([a, b].map((text) => ({ text, published }))));
    expect(events.filter((event) => event.includes('", a'))).toHaveLength(together ? 1 : 0);
  });
});

describe('other events stay apart', () => {
  it.each<[why: string, a: string, b: string]>([
    ['other days', 'The ferry Alma sank on March 3, 2031.', 'The ferry Alma sank on May 9, 2031.'],
    [
      'other things',
      'The ferry Alma sank on March 3, 2031.',
      'Parliament passed a tax law on March 3, 2031.',
    ],
    [
      'a stretch and a day in it',
      'The strike lasted from 2019 to 2021.',
      'The strike vote was held in 2020.',
    ],
    [
      'other figures of one year',
      'Exports of cocoa from Atlan rose to 33,000 tonnes in 2029.',
      'Exports of cocoa from Atlan fell to 12 percent of the whole in 2029.',
    ],
    [
      'a year, and what else was done on a day of it',
      'In 2030 the council of Norvik argued about the new harbour.',
      'The council of Norvik voted on the new harbour on May 3, 2030.',
    ],
  ])('%s', (_, a, b) => {
    const events = buildTimeline(
      storyOf([
        { text: a, published: '2031-03-04' },
        { text: b, published: '2031-03-04' },
      ]),
    ).events;
    expect(events).toHaveLength(2);
  });

  it('two dates of one sentence', () => {
    const text =
      'The council approved the stadium on May 4, 2030, and fans attended the first match on July 9, 2031.';
    expect(told(storyOf([{ text, published: '2031-08-01' }]))).toEqual([
      '2030-05-04..2030-05-04: a0 "May 4, 2030"',
      '2031-07-09..2031-07-09: a0 "July 9, 2031"',
    ]);
  });
});

describe('an event that the sources state different days for', () => {
  const SANK = 'The ferry Alma sank off Norvik in a heavy storm on';

  it('is one event, with the day that most of them give', () => {
    const story = storyOf([
      { text: `${SANK} March 4, 2031.`, published: '2031-04-01' },
      { text: `${SANK} March 3, 2031.`, published: '2031-04-02' },
      { text: `${SANK} 3 March 2031.`, published: '2031-04-03' },
      { text: 'Parliament passed a tax law on March 9, 2031.', published: '2031-04-03' },
    ]);
    expect(told(story)).toEqual([
      '2031-03-03..2031-03-03: a0 "March 4, 2031", a1 "March 3, 2031", a2 "3 March 2031"',
      '2031-03-09..2031-03-09: a3 "March 9, 2031"',
    ]);
  });

  it.each<[why: string, texts: string[], events: number]>([
    ['unless it recurs', [`${SANK} March 3, 2031.`, `${SANK} March 4, 2031.`, `${SANK} March 6, 2031.`], 3],
    [
      'unless one article has both',
      [`${SANK} March 3, 2031. ${SANK} March 4, 2031.`, `${SANK} March 3, 2031.`],
      2,
    ],
    ['unless a day was worked out', [`${SANK} March 3, 2031.`, `${SANK} Tuesday.`], 2],
    ['unless the days are far apart', [`${SANK} March 3, 2031.`, `${SANK} May 4, 2031.`], 2],
  ])('%s', (_, texts, events) => {
    const sources = texts.map((text) => ({ text, published: '2031-05-09' }));
    expect(buildTimeline(storyOf(sources)).events).toHaveLength(events);
  });
});

describe('the weight of an event', () => {
  const weights = (sources: readonly Source[]): Map<string, number> =>
    new Map(buildTimeline(storyOf(sources)).events.map(({ period, weight }) => [period.start, weight]));

  it('grows with the articles that speak of its day, and with the time since', () => {
    const weight = weights([
      {
        text: 'The ferry Alma sank on March 3, 2031. A hearing was held on May 7, 2031.',
        published: '2031-06-01',
      },
      {
        text: 'The ferry Alma sank on March 3, 2031. The owner paid a fine on May 30, 2031.',
        published: '2031-06-01',
      },
    ]);
    const [sinking = 0, hearing = 0, fine = 0] = ['2031-03-03', '2031-05-07', '2031-05-30'].map((day) =>
      weight.get(day),
    );
    expect(sinking).toBeGreaterThan(hearing);
    expect(hearing).toBeGreaterThan(fine);
    expect(fine).toBeGreaterThan(0);
  });

  it('is greater for a day than for a year', () => {
    const weight = weights([
      { text: 'The ferry Alma sank on March 3, 2031. It had been built in 2019.', published: '2031-06-01' },
    ]);
    expect(weight.get('2031-03-03')).toBeGreaterThan(weight.get('2019') ?? Number.POSITIVE_INFINITY);
  });

  it('is greatest for the event that most articles tell of a day', () => {
    const { events } = buildTimeline(
      storyOf([
        { text: 'The ferry Alma sank off Norvik on March 3, 2031.', published: '2031-06-01' },
        { text: 'Off Norvik the ferry Alma sank on March 3, 2031.', published: '2031-06-02' },
        { text: 'Parliament passed a tax law on March 3, 2031.', published: '2031-03-04' },
      ]),
    );
    expect(events.map(({ mentions }) => mentions.length)).toEqual([2, 1]);
    expect(events[0]?.weight).toBeGreaterThan((events[1]?.weight ?? 0) * 2);
  });

  it('does not grow with the age of history', () => {
    const weight = weights([
      {
        text: 'A ship sank here on March 3, 1931. The ferry Alma sank on March 3, 2031.',
        published: '2031-06-01',
      },
    ]);
    expect(weight.get('2031-03-03')).toBeGreaterThan(weight.get('1931-03-03') ?? Number.POSITIVE_INFINITY);
  });
});

describe('a timeline', () => {
  it('lists dates without a place on the calendar, and neither durations nor habits', () => {
    const story = storyOf([
      { text: 'On Monday the ferry stopped for three hours, as it does every Friday.' },
    ]);
    const { events, undated } = buildTimeline(story);
    expect(events).toEqual([]);
    expect(undated.map(({ expression }) => slice(story.articles[0] as Article, expression))).toEqual([
      'Monday',
    ]);
  });

  it.each<[text: string, events: number]>([
    ['It was the largest strike in the country since 1989.', 0],
    ['The pilots walked out for the first time since May 2019.', 0],
    ['Prices are at their highest level since 2008.', 0],
    ['The police have made 20 arrests since 2019.', 1],
    ['The ferry has sailed since 1989.', 1],
    ['Since 2019 the largest port has been closed.', 1],
  ])('leaves out what something is only compared with: %s', (text, events) => {
    expect(buildTimeline(storyOf([{ text, published: '2031-05-01' }])).events).toHaveLength(events);
  });

  it('has every placed date once, in order, with a weight', () => {
    const sentence = fc.constantFrom(
      'The ferry sank on March 3, 2031.',
      'It sank last week.',
      'In 2019 the ferry was built.',
      'On Tuesday the crews met.',
      'The crews met in March.',
      'From 2019 to 2024 it sailed.',
      'Nobody was hurt.',
    );
    const source = fc.record({
      text: fc.array(sentence, { minLength: 1, maxLength: 5 }).map((list) => list.join(' ')),
      published: fc.constantFrom('2031-03-05', '2031-03-12', '2031-05-01'),
    });
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 4 }), (sources) => {
        const story = storyOf(sources);
        const { events } = buildTimeline(story);
        const placed = [...story.readings.values()].flatMap(({ sentences }) =>
          sentences.flatMap(({ dates }) => dates.filter(({ period }) => period)),
        );
        expect(events.flatMap(({ mentions }) => mentions)).toHaveLength(placed.length);
        expect(events.every(({ weight, mentions }) => weight > 0 && mentions.length > 0)).toBe(true);
        const starts = events.map(({ period }) => period.start);
        expect(starts).toEqual(starts.toSorted());
      }),
      { numRuns: 50 },
    );
  });
});
