import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extract/read.ts';
import { itemsOf } from '../../src/story/asks/items.ts';
import { type AskGroup, groupAsks } from '../../src/story/asks.ts';
import { linkParties } from '../../src/story/parties.ts';
import { madeArticle } from './made.ts';

/** The ask groups of some texts, one article each. */
function group(...texts: string[]): AskGroup[] {
  const articles = texts.map((text, i) => madeArticle(`source-${i}`, text));
  const readings = new Map(articles.map((article) => [article.id, readArticle(article)]));
  return groupAsks({ id: 'made', articles, readings, sources: [], parties: linkParties(articles, readings) });
}

/** The same, of articles printed on the given days. */
function groupDated(...dated: (readonly [date: string, text: string])[]): AskGroup[] {
  const articles = dated.map(([date, text], i) => ({
    ...madeArticle(`source-${i}`, text),
    published: { date, basis: 'stated' as const },
  }));
  const readings = new Map(articles.map((article) => [article.id, readArticle(article)]));
  return groupAsks({ id: 'made', articles, readings, sources: [], parties: linkParties(articles, readings) });
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
      '0 demand, -> 0 rejection, 1 rejection',
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
      'refusals of everything',
      ['The bank rejected all the demands.', 'The bank has rejected these terms.'],
      ['0 rejection, 1 rejection'],
    ],
  ])('joins %s', (_, texts, expected) => {
    expect(shape(group(...texts))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['other asks', ['The mayor demanded a new bridge.', 'The mayor demanded a bus line.']],
    ['other askers', ['Norway demanded a ceasefire.', 'Kenya demanded a ceasefire.']],
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
