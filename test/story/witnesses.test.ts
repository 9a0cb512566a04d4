import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/extract/read.ts';
import { buildStory } from '../../src/story/story.ts';
import { hear, witnessesIn } from '../../src/story/witnesses.ts';
import { madeArticle } from './made.ts';

const HERALD = `The cranes of Lowmark stood still on Monday.
Forty drivers lost their jobs when the cement works closed its quarry.
The bishop prayed for rain.`;
const POST = `Cement from abroad is cheaper, and the works were shut.
A ferry brings tourists to the lighthouse in summer.`;
const BOTH = `The owners of the cement works shut its quarry, where forty drivers had jobs, as cement from abroad is cheaper.
Nobody in the town hall would comment.`;
const OTHER = `The lighthouse is painted every spring.`;

const pair = { a: { article: 'source-0', sentence: 1 }, b: { article: 'source-1', sentence: 0 } };

describe('witnessesIn', () => {
  it.each([
    ['no third article', [], false, 1],
    ['one that tells what both tell', [BOTH], true, 0],
    ['one that tells other things', [OTHER], false, 0],
    ['copies of the two', [HERALD, POST], false, 0],
    ['seven, of which the last was published too far away', [...Array(6).fill(OTHER), BOTH], false, 0],
    ['six, of which the last tells what both tell', [...Array(5).fill(OTHER), BOTH], true, 0],
  ])('%s', (_, thirds, told, unheard) => {
    const articles = [HERALD, POST, ...thirds].map((text, i) => madeArticle(`source-${i}`, text));
    const story = buildStory('made', articles, readArticles(articles));
    const heard = hear(witnessesIn(story, 'source-0', 'source-1')(pair));
    expect([heard.witnessed > 0.5, heard.unheard]).toEqual([told, unheard]);
    const { agree } = story.align('source-0', 'source-1');
    expect(agree.map(({ a, b }) => ({ a, b }))).toEqual(told ? [pair] : []);
  });
});
