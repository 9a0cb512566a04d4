import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/corpus/layout.ts';
import { findOverlaps } from '../../src/intake/duplicates.ts';
import { addressKey, findSameAddress } from '../../src/intake/same-address.ts';

const WIRE = [
  'Some 1,400 dock workers walked out on Wednesday at the port of Larnby.',
  'The union demands that three cranes be taken out of service.',
  'The port authority rejected the demand and offered a new inspection.',
  'Eleven ships were waiting off the coast by noon on Wednesday.',
  'Talks between the two sides are to be resumed on Friday morning.',
];
const article = (id: string, ...sentences: string[]) => articleFromText(`${sentences.join(' ')}\n`, { id });

describe('articles that share sentences', () => {
  const story = [
    article('wire', ...WIRE),
    article(
      'rewritten',
      ...WIRE.slice(0, 3),
      'A café owner on the quay has closed her doors.',
      'The mayor of Larnby has asked both sides for patience.',
      'Nobody at the gate would say how long it might last.',
    ),
    article(
      'quoting',
      WIRE[1] ?? '',
      'So says the leaflet that was handed out at the gate.',
      'It says a good deal more, and none of it is kind.',
      'The cranes were built in 1987 and painted in 2019.',
      'One of them has not moved since the spring of last year.',
    ),
    article('other', 'The night ferry to the outer islands will stop in May.', 'He is wrong.'),
  ];

  it('are found with what they share, the most alike first', () => {
    const changed = WIRE.map((sentence) => sentence.toUpperCase().replace('.', ' .'));
    const found = findOverlaps(article('new', ...changed, 'He is wrong.'), story);
    expect(found.map(({ article: id, kind, shared }) => [id, kind, shared.length])).toEqual([
      ['wire', 'copy', 5],
      ['rewritten', 'wire', 3],
      ['quoting', 'some', 1],
    ]);
    expect(found[1]).toMatchObject({ ofCandidate: 0.6, ofArticle: 0.5 });
  });

  it('are copies where one holds all of the other', () => {
    const long = article(
      'new',
      ...WIRE,
      ...WIRE.map((sentence, i) => `On day ${i} it was heard that ${sentence}`),
    );
    expect(findOverlaps(long, story)[0]).toMatchObject({
      article: 'wire',
      kind: 'copy',
      ofCandidate: 0.5,
      ofArticle: 1,
    });
  });

  it('are none where only short sentences are the same', () => {
    expect(findOverlaps(article('new', 'He is wrong.', 'She is not.'), story)).toEqual([]);
  });

  it('are the same by all pairs', () => {
    const pick = fc.uniqueArray(fc.integer({ min: 0, max: WIRE.length - 1 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(pick, { minLength: 1, maxLength: 6 }), pick, (articles, own) => {
        const sentencesOf = (numbers: number[]): string[] => numbers.map((i) => WIRE[i] ?? '');
        const found = findOverlaps(
          article('new', ...sentencesOf(own)),
          articles.map((numbers, i) => article(`a${i}`, ...sentencesOf(numbers))),
        );
        const counts = new Map(found.map((overlap) => [overlap.article, overlap.shared.length]));
        for (const [i, numbers] of articles.entries()) {
          expect(counts.get(`a${i}`) ?? 0).toBe(numbers.filter((one) => own.includes(one)).length);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.a.example/b/', 'http://a.example/b'],
    ['https://a.example/b#c', 'https://a.example/b'],
    ['https://a.example:443/b?utm_source=x&utm_medium=y&id=3', 'https://A.example/b?id=3'],
    ['https://a.example/b?y=2&x=1&fbclid=abc', 'https://a.example/b?x=1&y=2'],
    ['https://a.example/index.html', 'https://a.example'],
    ['https://a.example/news/b/amp', 'https://a.example/news/b'],
    ['https://amp.a.example/b', 'https://www.a.example/b'],
    ['https://a.example/b?amp=1', 'https://a.example/b'],
    ['https://a.example/b.amp.html', 'https://a.example/b.html'],
    ['https://a.example/%7Eb', 'https://a.example/%7Eb'],
  ])('%s and %s are the same', (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b));
  });

  it.each([
    ['https://a.example/b', 'https://a.example/B'],
    ['https://a.example/b', 'https://b.example/b'],
    ['https://a.example/b?id=1', 'https://a.example/b?id=2'],
    ['https://a.example/b?id=1', 'https://a.example/b'],
    ['https://a.example:8080/b', 'https://a.example/b'],
    ['https://a.example/amp', 'https://a.example/'],
    ['https://a.example/news/stamp', 'https://a.example/news/st'],
    ['https://a.example/#!/1', 'https://a.example/#!/2'],
    ['https://www.example/', 'https://example/b'],
    ['https://news.a.example/b', 'https://a.example/b'],
  ])('%s and %s are not', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });

  it('find the article that has one already', () => {
    const articles = [{ id: 'a' }, { id: 'b', url: 'https://a.example/b' }, { id: 'c', url: 'no address' }];
    expect(findSameAddress('http://www.a.example/b/?utm_campaign=x', articles)?.id).toBe('b');
    expect(findSameAddress('https://a.example/', articles)).toBeUndefined();
    expect(findSameAddress('no address', articles)?.id).toBe('c');
  });
});
