import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/extract/finding.ts';
import { buildIndex, type SearchResult } from '../../src/story/search.ts';
import { linkStory, type StoryText } from '../../src/story/story-text.ts';
import { madeArticle, madeStory } from './made.ts';

const STRIKE = madeStory(
  madeArticle(
    'herald',
    `Drivers of the Lowmark tram company walked off the job on Monday over pay.
Their union wants eleven percent more and an end to night shifts.
The company called the stoppage illegal and offered four percent.
The mayor of Lowmark, Renée Dufour, invited both sides to the town hall.
# Could a court forbid the walkout?
Judges will hear the case on Friday.`,
  ),
  madeArticle(
    'post',
    `Trams in Lowmark stood still for a second day.
The drivers set three conditions for going back:
* An eleven percent rise
* No night shifts for parents
* A say in the timetable
Some 40,000 commuters had to find another way to work.
The operator's chief executive, Karl Ovesen, said the firm would not be blackmailed.`,
  ),
);

const quotes = (story: StoryText, { hits }: SearchResult): string[] =>
  hits.map(({ passage }) => {
    const article = story.articles.find(({ id }) => id === passage.article);
    return article?.text.slice(passage.start, passage.end) ?? '';
  });
const index = buildIndex(STRIKE);

describe('buildIndex', () => {
  it.each([
    ['a stem', 'drivers walking off', 'walked off the job'],
    ['an accent left out', 'renee dufour', 'Renée Dufour'],
    ['a letter missing', 'dufor', 'Renée Dufour'],
    ['two letters swapped', 'ovseen', 'Karl Ovesen'],
    ['the beginning of a word', 'commut', '40,000 commuters'],
    ['a number with its separator', '40000', '40,000 commuters'],
    ['a synonym', 'the boss of the operator', 'Karl Ovesen'],
    ['a phrase for a word', 'why did the drivers stop working', 'walked off the job'],
    ['the answer after a question', 'could a court forbid it', 'Judges will hear'],
  ])('finds %s', (_, query, expected) => {
    const result = index.search(query, 5);
    expect(result.answered).toBe(true);
    expect(quotes(STRIKE, result).slice(0, 2).join('\n')).toContain(expected);
  });

  it('ranks the items of a list by what introduces it', () => {
    expect(quotes(STRIKE, index.search('conditions of the drivers: night shifts', 1))).toEqual([
      'No night shifts for parents',
    ]);
  });

  it.each([
    ['a name that the story does not know', 'What did Ingrid Vantongeren offer?'],
    ['a name in lower case', 'vantongeren tram'],
    ['another subject', 'football championship results'],
    ['nothing but function words', 'what is it'],
    ['nothing at all', ' \n'],
  ])('declines %s', (_, query) => {
    expect(index.search(query, 5).answered).toBe(false);
  });

  it('still shows the nearest passages when it declines', () => {
    expect(index.search('What did Ingrid Vantongeren offer?', 5).hits.length).toBeGreaterThan(0);
  });

  it('keeps to the articles that it is given', () => {
    const { hits } = index.search('eleven percent', 5, new Set(['post']));
    expect(hits.map(({ passage }) => passage.article)).toEqual(['post']);
  });

  it('gives no more hits than asked for, best first', () => {
    const scores = index.search('lowmark drivers', 2).hits.map(({ score }) => score);
    expect(scores).toHaveLength(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('marks the words that matched', () => {
    const [hit] = index.search('driver pay', 1).hits;
    const text = STRIKE.articles[0]?.text ?? '';
    expect(hit?.matched.map(({ start, end }) => text.slice(start, end))).toEqual(['Drivers', 'pay']);
  });

  it('shows a sentence once that its article repeats', () => {
    const story = madeStory(
      madeArticle('a', 'The dam broke at noon.\nNobody slept.\nThe dam broke at noon.'),
    );
    expect(quotes(story, buildIndex(story).search('dam broke', 5))).toEqual(['The dam broke at noon.']);
  });

  it('prefers a sentence that has what the question asks for', () => {
    const article = madeArticle('a', 'The bridge closed for repairs.\nThe bridge closed on 4 May.');
    const empty = { figures: [], mentions: [], asks: [], origins: [], stems: [] };
    const day = {
      start: 45,
      end: 50,
      rule: 'made',
      type: 'DATE',
      timex: '2024-05-04',
      basis: 'stated',
    } as const;
    const dates = [{ ...day, period: { start: '2024-05-04', end: '2024-05-04' } }];
    const reading: Reading = {
      parties: [],
      sentences: [
        { ...empty, dates: [] },
        { ...empty, dates },
      ],
    };
    const story = { ...madeStory(article), readings: new Map([['a', reading]]) };
    expect(quotes(story, buildIndex(story).search('when did the bridge close', 1))).toEqual([
      'The bridge closed on 4 May.',
    ]);
  });

  it('finds a party by its other names', () => {
    const article = madeArticle('a', 'Olga Brandt spoke first.\nShe then resigned.');
    const mention = (basis: 'stated' | 'inferred') => ({ start: 0, end: 1, rule: 'made', party: 0, basis });
    const empty = { dates: [], figures: [], asks: [], origins: [], stems: [] };
    const reading: Reading = {
      parties: [{ kind: 'person', name: 'Olga Brandt', names: ['Olga Brandt', 'Brandt'] }],
      sentences: [
        { ...empty, mentions: [mention('stated')] },
        { ...empty, mentions: [mention('inferred')] },
      ],
    };
    const story = linkStory('made', [article], new Map([['a', reading]]));
    expect(quotes(story, buildIndex(story).search('why did brandt quit', 1))).toEqual(['She then resigned.']);
  });

  it.each([
    [
      'es',
      'La huelga empezó el lunes.\nEl sindicato exige más salario.',
      'huelga lunes',
      'La huelga empezó el lunes.',
    ],
    [
      'es',
      'La huelga empezó el lunes.\nEl sindicato exige más salario.',
      'sindicto',
      'El sindicato exige más salario.',
    ],
    ['de', 'Der Streik begann am Montag.\nDie Züge stehen still.', 'zuge', 'Die Züge stehen still.'],
    [
      'ja',
      '組合は月曜日にストライキを始めた。\n会社は賃上げを拒否した。',
      '賃上げ',
      '会社は賃上げを拒否した。',
    ],
  ])('finds in %s', (language, text, query, expected) => {
    const story = madeStory(madeArticle('a', text, language));
    const result = buildIndex(story).search(query, 1);
    expect(quotes(story, result)).toEqual([expected]);
  });

  it('answers nothing from a story without articles', () => {
    expect(buildIndex(madeStory()).search('anything', 5)).toEqual({ answered: false, hits: [] });
  });

  it('gives ranges inside their passages for any text and query', () => {
    const lines = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        lines,
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom('en', 'fr', 'zh'),
        (text, query, language) => {
          const article = madeArticle('a', text.join('\n'), language);
          const { hits } = buildIndex(madeStory(article)).search(`${query} ${text[0] ?? ''}`, 10);
          for (const { passage, matched, score } of hits) {
            expect(
              article.sentences.some(({ start, end }) => start === passage.start && end === passage.end),
            ).toBe(true);
            expect(score).toBeGreaterThan(0);
            let at = passage.start;
            for (const { start, end } of matched) {
              expect(start).toBeGreaterThanOrEqual(at);
              expect(end).toBeGreaterThan(start);
              at = end;
            }
            expect(at).toBeLessThanOrEqual(passage.end);
          }
        },
      ),
    );
  });
});
