import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/extract/figures/figures.ts';
import { tokenize } from '../../src/extract/tokens.ts';

/** The figures of a sentence as `words bound value unit [counted]`. */
const read = (text: string): string[] =>
  findFigures(text, tokenize(text, { start: 0, end: text.length })).map(
    ({ start, end, bound, low, high, unit, counted }) =>
      [
        `${text.slice(start, end)}:`,
        bound,
        low === high ? String(Math.round(low * 100) / 100) : `${low}..${high}`,
        unit,
        counted && `[${text.slice(counted.start, counted.end)}]`,
      ]
        .filter(Boolean)
        .join(' '),
  );

describe('findFigures', () => {
  it.each<[string, string[]]>([
    // Bounds.
    ['Up to 40 guards were held.', ['Up to 40: at-most 40 [guards]']],
    ['At least twelve miners were trapped.', ['At least twelve: at-least 12 [miners]']],
    ['It employs more than 3,000 people.', ['more than 3,000: more-than 3000 [people]']],
    ['Nearly 90 flights were cancelled.', ['Nearly 90: about 90 [flights]']],
    ['Some 40 families left.', ['Some 40: about 40 [families]']],
    ['Fewer than 50 members voted.', ['Fewer than 50: less-than 50 [members]']],
    ['There were 200 or more marchers.', ['200 or more: at-least 200 [marchers]']],
    ['Dozens of shops burned.', ['Dozens: at-least 24..120 [shops]']],
    [
      'Hundreds of thousands of voters stayed home.',
      ['Hundreds of thousands: at-least 200000..1000000 [voters]'],
    ],
    ['Several hundred students sat down.', ['Several hundred: at-least 200..1000 [students]']],
    ['At least another 60 sailors are ill.', ['At least another 60: at-least 60 [sailors]']],
    ['Six of the eleven clubs signed.', ['Six: exact 6 [clubs]', 'eleven: exact 11 [clubs]']],
    // Money.
    ['Thousands of dollars are gone.', ['Thousands of dollars: at-least 2000..10000 USD']],
    ['It paid $50 million for the mine.', ['$50 million: exact 50000000 USD']],
    ['A fine of 2 million euros was set.', ['2 million euros: exact 2000000 EUR [fine]']],
    ['The bid rose to US$3.5bn.', ['US$3.5bn: exact 3500000000 USD']],
    ['They want £40m.', ['£40m: exact 40000000 GBP']],
    ['It cost between $2 and $3 million.', ['between $2 and $3 million: exact 2000000..3000000 USD']],
    // Percent and parts.
    ['Pay will go up 7 per cent.', ['7 per cent: exact 7 %']],
    ['About 30% of drivers agreed.', ['About 30%: about 30 % [drivers]']],
    ['Two-thirds of the crew fell ill.', ['Two-thirds: exact 66.67 % [crew]']],
    ['One in five nurses left.', ['One in five: exact 20 % [nurses]']],
    ['Half of the harvest was lost.', ['Half: exact 50 % [harvest]']],
    // Ranges.
    ['Wait 10-15 minutes.', ['10-15 minutes: exact 10..15 minute']],
    ['From 5 to 10 percent may go.', ['From 5 to 10 percent: exact 5..10 %']],
    ['Two or three days are enough.', ['Two or three days: exact 2..3 day']],
    // Words and units.
    ['Seven people drowned.', ['Seven: exact 7 [people]']],
    ['Twenty-one men walked out.', ['Twenty-one: exact 21 [men]']],
    ['Two hundred and fifty cows died.', ['Two hundred and fifty: exact 250 [cows]']],
    ['A quarter of a million cars failed.', ['A quarter of a million: exact 250000 [cars]']],
    ['A 40-year-old man fell.', ['40-year: exact 40 year [old man]']],
    ['A dozen eggs broke.', ['A dozen: exact 12 [eggs]']],
    ['It spilled half a million barrels.', ['half a million barrels: exact 500000 barrel']],
    ['A 20,000-tonne ship sank.', ['20,000-tonne: exact 20000 tonne [ship]']],
    ['Some 9-10,000 troops came.', ['Some 9-10,000: about 9000..10000 [troops]']],
    ['It was 60 metric tons of rice.', ['60 metric tons: exact 60 ton [rice]']],
    ['The death toll has risen to at least 20.', ['at least 20: at-least 20 [death toll]']],
    ['The toll could be as high as 300.', ['as high as 300: at-most 300 [toll]']],
    ['The offer rose by 75 cts to 42.50 dlrs.', ['75 cts: exact 75 cent', '42.50 dlrs: exact 42.5 USD']],
    ['Velo fell 2-1/8 to 21-3/8.', ['2-1/8: exact 2.13', '21-3/8: exact 21.38']],
    ['It will take half a year.', ['half a year: exact 0.5 year']],
    ['The fund is 12m crowns short.', ['12m crowns: exact 12000000 CZK']],
    ['The ditch is 12m wide.', ['12m: exact 12 metre']],
    ['The well gives 1.2 mln bpd.', ['1.2 mln bpd: exact 1200000 bpd']],
    [
      'Some 28 NATO naval and medical personnel died.',
      ['Some 28: about 28 [NATO naval and medical personnel]'],
    ],
    ['They put the number of dead at 12.', ['12: exact 12 [dead]']],
    ['Police counted 12 dead and 30 wounded.', ['12: exact 12 [dead]', '30: exact 30 [wounded]']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'It began in 1987.',
    'The vote is on May 5, 2031.',
    'The vote is on 5 May.',
    'They met at 10:30 and again at 5 p.m.',
    'They met at 9.45 on the pier.',
    'The 12th round ended the match.',
    'No one knew which one was real.',
    'Two F-16 jets flew.'.replace('Two ', ''),
    'Article 5 was invoked.',
    'The G7 met again.',
    'Highway 61 was closed.',
    'Call 555-0199 now.',
    'The Boeing 737 landed.',
    'A second attempt failed.',
    'Chapter 11 bankruptcy followed.',
    'COVID-19 spread.',
    'He is on the other hand a third party.',
  ])('finds no figure in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps every range inside the text, in order, and never throws', () => {
    const piece = fc.constantFrom(
      '5',
      '$',
      '1,000',
      'million',
      'of',
      '-',
      'two',
      'per',
      'cent',
      'dozens',
      'men',
      'a',
      '.',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        const figures = findFigures(sentence, tokenize(sentence, { start: 0, end: sentence.length }));
        let last = 0;
        for (const { start, end, low, high } of figures) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sentence.length);
          expect(low).toBeLessThanOrEqual(high);
          last = end;
        }
      }),
    );
  });
});
