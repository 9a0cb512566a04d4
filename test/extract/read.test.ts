import { expect, it } from 'vitest';
import { articleFromText } from '../../src/corpus/layout.ts';
import { readArticle, readArticles } from '../../src/extract/read.ts';

const TEXTS = [
  'The Quay Council demanded on 12 March 2031 that Norline reopen the east gate. Norline refused the demand the day after.',
  'Norline offered 40 more lorries, according to the Harbour Post.',
  'Der Rat forderte im März 2031 die Öffnung.',
  '',
];

it('reads articles together as it reads each of them alone, in their order', () => {
  // So long that they are not all read in one go.
  const articles = TEXTS.map((text, i) =>
    articleFromText(`${text}${' '.repeat(110_000)}`, {
      id: `article-${i}`,
      language: i === 2 ? 'de' : 'en',
      published: { date: '2031-03-13', basis: 'stated' },
    }),
  );
  const readings = readArticles(articles);
  expect([...readings]).toEqual(articles.map((article) => [article.id, readArticle(article)]));
  const [first, second, german] = readings.values();
  expect(first?.sentences.map(({ dates, asks }) => [dates.length, asks.length])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(second?.sentences[0]?.origins).toHaveLength(1);
  expect(german?.parties).toEqual([]);
  expect(german?.sentences).toMatchObject([
    { dates: [], stems: ['der', 'rat', 'fordert', 'marz', '2031', 'die', 'offnung'] },
  ]);
});
