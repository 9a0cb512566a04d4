import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/corpus/layout.ts';
import { findDates } from '../../../src/extract/dates/dates.ts';
import type { DateMention } from '../../../src/extract/finding.ts';
import { tokenize } from '../../../src/extract/tokens.ts';

/** Words of dates in any order, so that every rule meets what it did not expect. */
const PIECES =
  `Monday Friday, last next this the of on in since from to between and May March 31 30 0 99 2020 1999-2003
  2024-02-30 99/99/9999 weeks days two second third quarter half early late mid- end beginning year month week weekend
  ago later earlier before after each every Easter Christmas Thanksgiving winter summer 1990s '80s noon 13 p.m. 9:75 a.m.
  yesterday tomorrow “ ” " . , ; now soon nineteen ninety-seven couple of several a an 2 1/2 12/31/2020 century Feb. 29
  fiscal Q4 year-earlier 999999999 1,000`.split(/\s+/);

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const days = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function read(
  text: string,
  date: string | undefined,
): { text: string; sentences: readonly (readonly DateMention[])[] } {
  const article = articleFromText(text, date ? { published: { date, basis: 'stated' } } : {});
  const tokens = article.sentences.map((sentence) => tokenize(article.text, sentence));
  return { text: article.text, sentences: findDates(article, tokens) };
}

const isCalendarDate = (date: string): boolean => {
  const full = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
};

describe('findDates, whatever the text', () => {
  it('stays in the text, in order, without overlaps', () => {
    fc.assert(
      fc.property(texts, fc.option(days, { nil: undefined }), (text, day) => {
        const found = read(text, day);
        for (const mentions of found.sentences) {
          let end = 0;
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.end).toBeLessThanOrEqual(found.text.length);
            end = mention.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives only periods that the calendar has, with the start first', () => {
    fc.assert(
      fc.property(texts, days, (text, day) => {
        for (const { period } of read(text, day).sentences.flat()) {
          if (!period) continue;
          expect(isCalendarDate(period.start)).toBe(true);
          expect(isCalendarDate(period.end)).toBe(true);
          const length = Math.min(period.start.length, period.end.length);
          expect(period.start.slice(0, length) <= period.end.slice(0, length)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('places nothing relative in an article without a date, unless it counts from a stated one', () => {
    fc.assert(
      fc.property(fc.constantFrom('last week', 'Monday', 'tomorrow', 'in June', 'two years ago'), (words) => {
        expect(
          read(`It happened ${words}.`, undefined)
            .sentences.flat()
            .filter(({ period }) => period),
        ).toEqual([]);
      }),
    );
  });
});
