import { describe, expect, it } from 'vitest';
import { findComparison } from '../../src/answer/compare.ts';
import { demandsData, findDemands, showDemands } from '../../src/answer/demands.ts';
import { findPassages } from '../../src/answer/search.ts';
import { findSourceArticles, sourcesData } from '../../src/answer/sources.ts';
import { findTimeline, showTimeline, timelineData } from '../../src/answer/timeline.ts';
import { renderText } from '../../src/terminal/render.ts';
import { STRIKE, storyFrom } from '../support/stories.ts';

const story = storyFrom(STRIKE);
const asks = (query: Parameters<typeof findDemands>[1]) =>
  demandsData(story, findDemands(story, query)).demands.flatMap((group) => group.asks);

describe('/demands', () => {
  it('names who asks, with the sentence that says so', () => {
    expect(asks({ kind: 'demand' })).toContainEqual(
      expect.objectContaining({
        kind: 'demand',
        by: expect.stringMatching(/^(The )?Dockers Union/),
        citation: expect.objectContaining({ source: 'harbour-post', paragraph: 1, start: 0 }),
      }),
    );
  });

  it('tells two who ask together in one line, under one quote', () => {
    const text = 'The Dockers Union and the Drivers League demanded a pay rise.';
    const both = storyFrom([{ id: 'a', text }]);
    const shown = renderText(showDemands(both, {}, findDemands(both, {})), both, false);
    expect(shown).toContain('by Dockers Union and Drivers League');
    expect(shown.split(text)).toHaveLength(2);
  });

  it('is narrowed by kind, source, topic and party', () => {
    expect(new Set(asks({ kind: 'offer' }).map(({ kind }) => kind))).toEqual(new Set(['offer']));
    expect(new Set(asks({ source: 'City Ledger' }).map(({ citation }) => citation.source))).toEqual(
      new Set(['city-ledger']),
    );
    expect(asks({ topic: 'mediate' })).toHaveLength(1);
    const northquay = asks({ party: 'northquay terminals' });
    expect(northquay.length).toBeGreaterThan(0);
    expect(northquay.every(({ by, to }) => [by, to].includes('Northquay Terminals'))).toBe(true);
  });
});

describe('/sources', () => {
  it('counts the asks that /demands lists, each item of a list as one', () => {
    const listed = storyFrom([
      {
        id: 'a',
        text: 'The Dockers Union demanded a pay rise for all pilots, the release of two officers, and the closure of the pier.',
      },
      { id: 'b', text: 'The Dockers Union demanded a pay rise.' },
    ]);
    const { demands } = demandsData(listed, findDemands(listed, {}));
    const { sources } = sourcesData(listed, findSourceArticles(listed, {}));
    for (const { id, asks: counted } of sources)
      expect(counted).toBe(
        demands.flatMap((group) => group.asks).filter(({ citation }) => citation.source === id).length,
      );
    expect(sources.map(({ asks: counted }) => counted)).toEqual([3, 1]);
  });
});

describe('a party', () => {
  const visit = storyFrom([
    { id: 'a', text: 'The Dockers Union demanded a pay rise. Mayor Orla Finch visited the port.' },
  ]);
  it('that asks for nothing is known all the same', () => {
    expect(findDemands(visit, { party: 'Orla Finch' })).toEqual([]);
    expect(() => findDemands(visit, { party: 'Orla Fink' })).toThrow(/No party called “Orla Fink”/);
  });
});

describe('/timeline', () => {
  it('merges what two papers date alike', () => {
    const { events } = timelineData(story, findTimeline(story, { from: '2031-03-03', to: '2031-03-03' }));
    expect(events).toHaveLength(1);
    expect(events[0]?.mentions.map(({ citation }) => citation.source)).toEqual([
      'harbour-post',
      'city-ledger',
    ]);
  });

  it('takes months and years as ends, and so many of the weightiest', () => {
    expect(findTimeline(story, { from: '2031', to: '2031' }).events.length).toBeGreaterThan(1);
    expect(findTimeline(story, { to: '2030' }).events).toEqual([]);
    expect(findTimeline(story, { top: 1 })).toMatchObject({ events: { length: 1 } });
  });
});

describe('what is shown of a timeline', () => {
  it('quotes a sentence once that gives both ends of a time', () => {
    const text = 'The former mayor paid clerks between 2014 and 2019 for permits.';
    const years = storyFrom([{ id: 'a', text }]);
    const shown = renderText(showTimeline(years, {}, findTimeline(years, {})), years, false);
    expect(shown.split(text)).toHaveLength(2);
  });

  const shown = (query: Parameters<typeof findTimeline>[1]) =>
    renderText(showTimeline(story, query, findTimeline(story, query)), story, false);
  it('says a stated date once, and from which words an inferred one was read', () => {
    const stated = shown({ from: '2031-03-03', to: '2031-03-03' });
    expect(stated.match(/\b3 Mar 2031/g)).toHaveLength(1);
    expect(stated).toContain('  from “March 3”');
    expect(shown({ source: 'harbour-post', topic: 'pay rise' })).toContain('inferred from “Monday”');
  });
});

describe('/compare', () => {
  it('tells how many walked out as a difference of figures', () => {
    const { differ } = findComparison(story, { source: 'harbour-post', with: 'city-ledger' });
    const [pair] = differ.filter(({ difference }) => difference === 'figure');
    const text = (id: string) => STRIKE.find((article) => article.id === id)?.text ?? '';
    expect(pair && text('harbour-post').slice(pair.aWords.start, pair.aWords.end)).toContain('1,200');
    expect(pair && text('city-ledger').slice(pair.bWords.start, pair.bWords.end)).toContain('900');
  });
});

describe('/search', () => {
  it('finds a passage, and says when there is none', () => {
    expect(findPassages(story, { query: 'pay ries' }).answered).toBe(true);
    expect(findPassages(story, { query: 'How many penguins live in Antarctica?' }).answered).toBe(false);
  });
});
