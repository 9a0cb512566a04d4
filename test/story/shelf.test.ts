import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillShelf, type Shelf } from '../../src/story/shelf.ts';
import type { Story } from '../../src/story/story.ts';
import { topicsOf } from '../../src/story/topics.ts';

const NAMES = ['Harbour Board', 'Northquay Terminals', 'Drivers’ Union', 'City Council'];
const ACTS = [
  (a: string, b: string) => `The ${a} demanded on 12 March 2031 that the ${b} reopen the east gate.`,
  (a: string, b: string) => `On Tuesday the ${a} called for a meeting with the ${b} about some 40 lorries.`,
  (a: string, b: string) => `The ${b} refused to reopen the east gate, and the ${a} left.`,
  (a: string) => `“We will not wait until May,” the ${a} said.`,
  (a: string, b: string) => `A strike of the ${a} began on 3 April 2031 at the ${b}, with 1,200 workers.`,
  // Of these, more articles make other parties: a fuller name, another one of that name, the country of a leader.
  (a: string) => `Lessing demanded since March that the ${a} pay by 20 March 2031.`,
  (a: string) => `Anna Lessing offered the ${a} a pay rise of 4 percent within a week.`,
  (a: string) => `Carl Lessing, a lawyer of the ${a}, went to court on 12 March 2031.`,
  () =>
    `Kenyan President Anna Lessing asked for shorter shifts. The Lessing administration refused the offer.`,
  () => `Kenya wants the strike to end.`,
];
const name = fc.constantFrom(...NAMES);
const sentence = fc.tuple(fc.constantFrom(...ACTS), name, name).map(([act, a, b]) => act(a, b));
const file = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.option(fc.integer({ min: 10, max: 28 })))
  .map(([sentences, day]) => `---\n${day ? `published: 2031-03-${day}\n` : ''}---\n${sentences.join(' ')}\n`);
/** Puts a file under a name, or takes it away. */
const step = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.option(file, { freq: 4 }));

/** Maps and sets by what is in them, in order; functions are left out. */
const plain = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;

const QUERIES = [
  'who demanded the gate',
  'lessing',
  'when does the strike begin',
  'Kenya and the harbour bord',
];

/** All that can be asked of a story. */
const everything = (story: Story): string => {
  const alignments = story.sources.flatMap(({ id: a }, i) =>
    story.sources.slice(i + 1).map(({ id: b }) => story.align(a, b)),
  );
  const found = QUERIES.map((query) => story.index.search(query, 5));
  return JSON.stringify({ ...story, alignments, found, topics: topicsOf(story) }, plain);
};

it('a story that was changed article by article is the one that is built whole', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const files = new Map<string, string>();
      let shelf: Shelf | undefined;
      for (const [id, content] of steps) {
        if (content === null) files.delete(id);
        else files.set(id, content);
        shelf = fillShelf('gate', new Map(files), shelf);
      }
      // Read by itself, of articles that nobody has read before.
      const whole = fillShelf('gate', files);
      expect(shelf && everything(shelf.story)).toEqual(everything(whole.story));
    }),
    { numRuns: 60 },
  );
});

it('a story that gets another name is read anew', () => {
  const files = new Map([['a', 'The Harbour Board demanded that the gate be opened.']]);
  const before = fillShelf('gate', files);
  expect(fillShelf('gate', files, before)).toBe(before);
  const renamed = fillShelf('east-gate', files, before);
  expect(everything(renamed.story)).toEqual(everything(fillShelf('east-gate', files).story));
});
