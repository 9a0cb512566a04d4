import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/extract/read.ts';
import { apartIn } from '../../src/story/apart.ts';
import { buildStory } from '../../src/story/story.ts';
import { madeArticle } from './made.ts';

/** Whether the last sentences of two articles are kept apart. */
function areApart(a: string, b: string): boolean {
  const articles = [madeArticle('a', a), madeArticle('b', b)];
  const story = buildStory('made', articles, readArticles(articles));
  return apartIn(story)(
    { article: 'a', sentence: a.split('\n').length - 1 },
    { article: 'b', sentence: b.split('\n').length - 1 },
  );
}

describe('apartIn', () => {
  it.each([
    ['Port Minister Alva Brenner said the ferry was too fast.', 'Alva Brenner said she would not step down.'],
    ['Mayor Renée Dufour promised a new depot.', 'Renée Dufour, the mayor, opened a school.'],
    ['“We want answers,” said Ida Holm, the head of the club.', '“Nobody called us,” said Ida Holm.'],
    ['Eleven ships waited on Monday.', 'Thirty ships waited on Friday.'],
    ['Belgium proposed a truce of ten days.', 'Norway proposed a truce of ten days.'],
  ])('keeps apart: %s / %s', (a, b) => {
    expect(areApart(a, b)).toBe(true);
  });

  it.each([
    [
      'Port Minister Alva Brenner said the ferry was too fast.',
      'Alva Brenner blamed the speed of the ferry.',
    ],
    ['Mayor Renée Dufour met Ida Holm.', 'Mayor Renée Dufour dined with Ida Holm.'],
    ['The drivers like Ida Holm.', 'Critics trust Ida Holm.'],
    ['Norway proposed a truce of ten days.', 'Oslo has proposed a truce of ten days.'],
    ['Their union demanded a rise of 9 percent.', 'Harbour Guild demanded a rise of 9 percent.'],
    ['Eleven ships waited on Monday.', 'About a dozen ships waited.'],
    ['The crash killed 14 people.', 'The bus carried 30 people.'],
    ['Ida Holm was among eleven people who left.', 'Ida Holm and ten others left.'],
    ['The trams stand still.', 'Buses are full.'],
  ])('says nothing of: %s / %s', (a, b) => {
    expect(areApart(a, b)).toBe(false);
  });
});
