import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf, type Cast, readAsks } from './reading.ts';

const CAST: Cast = [['Lund'], ['Halden', 'the bank'], ['drivers']];

const WORDS =
  `Lund Halden the bank drivers demanded offered to of for by refused not will would must if unless only in
  return exchange that who which , ; : . “ ” " ( ) and but or said asked rejected a proposal demands call on - — * 5 %
  insists being was were is ready willing pay more be leave until from his their its 's`.split(/\s+/);

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));
const text = fc
  .array(fc.oneof(sentence, fc.string({ unit: 'binary' })), { maxLength: 6 })
  .map((lines) => lines.join('\n'));

test('every range of an ask lies in its sentence and holds something', () => {
  fc.assert(
    fc.property(text, (made) => {
      const { sentences } = articleOf(made);
      const asks = readAsks(made, CAST);
      expect(asks).toHaveLength(sentences.length);
      for (const [i, { start, end }] of sentences.entries()) {
        for (const ask of asks[i] ?? []) {
          for (const range of [ask, ask.content, ask.addressee ?? ask]) {
            expect(range.start).toBeGreaterThanOrEqual(start);
            expect(range.end).toBeLessThanOrEqual(end);
            expect(range.start).toBeLessThan(range.end);
          }
          expect(ask.by?.party).toBeLessThan(CAST.length);
          expect(ask.to?.party).not.toBe(ask.by?.party);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
