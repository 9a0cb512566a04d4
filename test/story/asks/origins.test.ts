import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticle } from '../../../src/extract/read.ts';
import { countOrigins } from '../../../src/story/asks/origins.ts';
import { linkStory, type SentenceRef } from '../../../src/story/story-text.ts';
import { madeArticle } from '../made.ts';

const WORDS = 'gate harbour union lorry strike wage crane court vote ferry winter guard'.split(' ');
const sentence = fc
  .uniqueArray(fc.constantFrom(...WORDS), { minLength: 4, maxLength: WORDS.length })
  .map((words) => words.join(' '));
const articles = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});

it('counts an article of which a sentence is a copy of none that counted before, of another article', () => {
  fc.assert(
    fc.property(articles, fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }), (texts, kept) => {
      const files = texts.map((lines, i) => madeArticle(`a${i}`, lines.join('\n')));
      const readings = new Map(files.map((article) => [article.id, readArticle(article)]));
      const refs = texts.flatMap((lines, i) =>
        lines.map((_, at): SentenceRef => ({ article: `a${i}`, sentence: at })),
      );
      const told: { article: string; stems: ReadonlySet<string> }[] = [];
      for (const { article, sentence } of refs) {
        const stems = new Set(readings.get(article)?.sentences[sentence]?.stems);
        const copies = told.some((other) => {
          const long = Math.min(stems.size, other.stems.size) >= 6;
          const shared = stems.intersection(other.stems).size / stems.union(other.stems).size;
          return other.article !== article && long && shared >= 0.8 - 1e-9;
        });
        if (!copies) told.push({ article, stems });
      }
      const origins = new Set(told.map(({ article }) => article)).size;
      const story = linkStory('made', files, readings);
      // What was counted before without some of them changes nothing.
      countOrigins(
        story,
        refs.filter((_, i) => i === 0 || kept[i]),
      );
      expect(countOrigins(story, refs)).toBe(origins);
    }),
  );
});
