import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/extract/read.ts';
import { itemsOf } from '../../src/story/asks/items.ts';
import { type AskGroup, groupAsks } from '../../src/story/asks.ts';
import { linkStory } from '../../src/story/story-text.ts';
import { madeArticle } from './made.ts';

/** The ask groups of some texts, one article each. */
function group(...texts: string[]): AskGroup[] {
  const articles = texts.map((text, i) => madeArticle(`source-${i}`, text));
  const readings = readArticles(articles);
  return groupAsks(linkStory('made', articles, readings));
}

/** The same, of articles printed on the given days. */
function groupDated(...dated: (readonly [date: string, text: string])[]): AskGroup[] {
  const articles = dated.map(([date, text], i) => ({
    ...madeArticle(`source-${i}`, text),
    published: { date, basis: 'stated' as const },
  }));
  const readings = readArticles(articles);
  return groupAsks(linkStory('made', articles, readings));
}

/** The groups as `article kind` lists, answers marked with an arrow. */
const shape = (groups: readonly AskGroup[]): string[] =>
  groups.map(({ asks, answers }) =>
    asks.map((ask) => `${answers.includes(ask) ? '-> ' : ''}${ask.article.slice(-1)} ${ask.kind}`).join(', '),
  );

describe('groupAsks', () => {
  it('takes nothing for an answer that was printed before the ask', () => {
    const demand = 'The dockers demanded a shorter working week.\nNorline rejected the demand.';
    const refusal = 'Norline refused to shorten the working week.';
    expect(shape(groupDated(['2031-05-01', demand], ['2031-05-02', refusal]))).toEqual([
      '0 demand, -> 0 rejection, -> 1 rejection',
    ]);
    expect(shape(groupDated(['2031-05-02', demand], ['2031-02-01', refusal]))).toEqual([
      '1 rejection, 0 demand, -> 0 rejection',
    ]);
  });

  it.each<[string, string[], string[]]>([
    [
      'one ask in other words',
      [
        'The Free Valley Front demanded the withdrawal of all troops from the valley.',
        'The Free Valley Front insisted that the troops pull out of the valley.',
      ],
      ['0 demand, 1 demand'],
    ],
    [
      'an ask in other words, told in the same',
      [
        'On Monday, before the ferries stopped at the old dock, the Coast Union urged Norline to give the crews longer breaks.',
        'The Coast Union demanded proper breaks of Norline on Monday, before the ferries stopped at the old dock.',
      ],
      ['0 demand, 1 demand'],
    ],
    [
      'an ask and its refusal',
      [
        'The dockers demanded a shorter working week. Norline rejected the demand.',
        'Norline refused to shorten the working week.',
      ].map((text) => text.replace('. N', '.\nN')),
      ['0 demand, -> 0 rejection, -> 1 rejection'],
    ],
    [
      'a demand under its nouns and verbs, and the refusal of whoever it is made to',
      [
        'The miners of Bera called for the resignation of the Coast Union.\nThe Coast Union refused to step down.',
        'The miners of Bera urged the Coast Union to quit over the fire.',
      ],
      ['0 demand, -> 0 rejection, 1 demand'],
    ],
    [
      'the items of a list, each for itself',
      [
        'The union is demanding a pay rise, a shorter working week, and an end to night shifts.',
        'The union demanded an end to night shifts.',
      ],
      ['0 demand, 1 demand', '0 demand', '0 demand'],
    ],
    [
      'one ask of two sides who do not ask of each other',
      ['Norway demanded a ceasefire.', 'Kenya demanded a ceasefire in the valley.'],
      ['0 demand, 1 demand'],
    ],
    [
      'two who ask together',
      ['Norway and Kenya demanded a ceasefire.', 'Norway called for a ceasefire.'],
      ['0 demand, 0 demand, 1 demand'],
    ],
    [
      'an offer of an amount and its revision',
      ['Norline offered 4 per cent over two years.', 'Norline raised its offer to 6 per cent.'],
      ['0 offer, 1 offer'],
    ],
    [
      'verbs of two words, irregular forms and better things',
      [
        'The mayor refused to step in.\nThe miners insisted that all prisoners must be freed.\nThe union asked for a better offer.',
        'The mayor refused to intervene.\nThe miners demanded the release of all prisoners.\nThe union asked for an improved offer.',
      ],
      ['0 rejection, 1 rejection', '0 demand, 1 demand', '0 demand, 1 demand'],
    ],
    [
      'a deadline that one article names and another gives with what is asked',
      [
        'The Coast Union demanded an end of night shifts within a week.',
        'The Coast Union set Norline a deadline for an end of night shifts.',
      ],
      ['0 demand, 0 demand, 1 demand'],
    ],
    [
      'what is to be done at once and what says no time, where no deadline is given',
      [
        'The Coast Union demanded an end to night shifts.',
        'The Coast Union demanded an immediate end to night shifts.',
      ],
      ['0 demand, 1 demand'],
    ],
    [
      'what says no time with neither, where a deadline is given too',
      [
        'The Coast Union demanded an end to night shifts.',
        'The Coast Union demanded an immediate end to night shifts.',
        'The Coast Union set Norline a deadline for an end to night shifts.',
        'The Coast Union called for the end of night shifts.',
      ],
      ['0 demand, 3 demand', '1 demand', '2 demand'],
    ],
    [
      'the same talks with somebody and about something',
      [
        'Norway signalled its willingness to negotiate with the miners of Bera.',
        'Norway is ready to discuss the wages.',
      ],
      ['0 offer, 1 offer'],
    ],
    [
      'what two want to keep',
      ['The mayor is fighting to keep the bridge.', 'The miners of Bera want to keep the bridge.'],
      ['0 demand, 1 demand'],
    ],
    [
      'refusals of everything',
      ['The bank rejected all the demands.', 'The bank has rejected these terms.'],
      ['0 rejection, 1 rejection'],
    ],
  ])('joins %s', (_, texts, expected) => {
    expect(shape(group(...texts))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['other asks', ['The mayor demanded a new bridge.', 'The mayor demanded a bus line.']],
    [
      'a return and the will to block it',
      ['Norway demanded the return of the fleet.', 'Kenya wants to block the return of the fleet.'],
    ],
    [
      'what one wants kept and another returned',
      ['Norway is fighting to keep the boy.', 'Kenya demanded the return of the boy.'],
    ],
    [
      'what two sides ask of each other',
      [
        'Norway demanded that Kenya withdraw its troops from the border.',
        'Kenya demanded that Norway withdraw its troops from the border.',
      ],
    ],
    [
      'what is to be done at once, and what by a deadline',
      [
        'The Coast Union demanded the immediate end of night shifts.',
        'The Coast Union set Norline a deadline for an end of night shifts.',
      ],
    ],
    [
      'asks of one side with a word in common, told in other words',
      [
        'On Monday, before the ferries stopped at the old dock, the Coast Union urged Norline to give the crews longer breaks.',
        'The Coast Union asked Norline in a letter to pay for the tea that clerks of its offices drink in their breaks.',
      ],
    ],
    [
      'two amounts for other things',
      ['Norline offered $5,000 for the families.', 'Norline offered $15 million for the old dock.'],
    ],
    [
      'what two sides ask for that is only as much',
      [
        'The Coast Union launched an appeal for $5 million.',
        'The River Council launched an appeal for $5 million.',
      ],
    ],
    [
      'offers of two who bid against each other',
      [
        'Norline offered $70 a share in cash for the harbour ferries.',
        'The Coast Union offered $65 a share in cash for the harbour ferries.',
      ],
    ],
    [
      'asks of two sides with one word in common',
      [
        'The Valley Front called on the Coast Union to open the northern road.',
        'The Hill League refused to open its archive to the court.',
      ],
    ],
    [
      'a demand and the same side refusing it',
      ['Norway demanded a ceasefire.', 'Norway rejected a ceasefire.'],
    ],
  ])('keeps apart %s', (_, texts) => {
    expect(group(...texts)).toHaveLength(2);
  });

  it('counts no demand of the other side as an answer', () => {
    const [first] = group(
      'Norway demanded from Kenya the release of the ship.\nKenya refused to release the ship.',
      'Norway demanded the release of the ship.',
    );
    expect(first?.answers.map(({ kind }) => kind)).toEqual(['rejection']);
  });

  it('puts the groups that most articles carry first, copies counted once', () => {
    const copied =
      'The miners of Bera urgently demanded safer shafts, better lamps and a doctor below ground.';
    const groups = group(
      copied,
      copied,
      'The mayor demanded a new bridge.',
      'In Bera, the mayor demanded a new bridge over the river.',
    );
    expect(groups.map(({ sources }) => sources)).toEqual([2, ...groups.slice(1).map(() => 1)]);
    expect(groups[0]?.asks.map(({ article }) => article)).toEqual(['source-2', 'source-3']);
  });

  it.each<[string[], string]>([
    [
      ['The mayor demanded a new bridge over the river Lom.', 'The mayor demanded a new bridge.'],
      'a new bridge',
    ],
    [['The mayor urged the drivers to reopen the old road.'], 'reopen the old road'],
    [['Norway refused to leave.'], 'refused to leave'],
    [['Norway rejected these terms.'], 'rejected these terms'],
    [
      ['The mayor promised “every road and school in our power, and a doctor”.'],
      'every road and school in our power',
    ],
    [['Norway urged them to step in.'], 'urged them to step in'],
  ])('titles %s with the shortest that says it', (texts, expected) => {
    const [title] = group(...texts).map((of) => of.title);
    expect(title && texts[Number(title.article.slice(-1))]?.slice(title.start, title.end)).toBe(expected);
  });
});

describe('itemsOf', () => {
  it.each([
    ['a pay rise, a shorter week, and new lamps', ['a pay rise', 'a shorter week', 'new lamps']],
    [
      'freeing the crew, paying a fine, and leaving the port',
      ['freeing the crew', 'paying a fine', 'leaving the port'],
    ],
    ['a pay rise', ['a pay rise']],
    ['a rise of 4 percent and an end to night shifts', ['a rise of 4 percent', 'an end to night shifts']],
    ['a pay rise and no night shifts', ['a pay rise', 'no night shifts']],
    [
      'the release of the crew and the return of the ship',
      ['the release of the crew', 'the return of the ship'],
    ],
    ['more pay and shorter shifts', ['more pay', 'shorter shifts']],
    ['the return of the crew and the ship', ['the return of the crew and the ship']],
    ['to leave the port and to pay a fine', ['to leave the port', 'to pay a fine']],
    ['an end to the siege and the blockade', ['an end to the siege and the blockade']],
    ['to find and rescue the crew', ['to find and rescue the crew']],
    ['a visit to Norway, Qatar, or Kenya', ['a visit to Norway, Qatar, or Kenya']],
    [
      'a new vote, which the court and, in part, parliament refused',
      ['a new vote, which the court and, in part, parliament refused'],
    ],
  ])('splits %s', (text, expected) => {
    expect(
      itemsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(expected);
  });
});
