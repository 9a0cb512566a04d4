import { describe, expect, it } from 'vitest';
import { placed, readDates } from './read.ts';

const PUBLISHED = '2023-03-15';

describe('words that are no time expression', () => {
  it.each([
    'You may go.',
    'The union may march on the palace.',
    'March on the capital, they cried.',
    'She sat with the judges.',
    'The Sun and the Daily Courier carried it.',
    'Ms. May said no.',
    'The speech in May’s cabinet was short.',
    'April Brown met June Miller.',
    'The May Fourth movement is remembered.',
    'Autumn Green lost the fall of the dice.',
    'A second vote came first.',
    'The second half was dull.',
    'They sent 2,000 people and 1,500 tents.',
    'Some 2000 people came.',
    'More than 1900 homes were lost.',
    'He lives at 1800 Market Street.',
    'He stayed in room 2015.',
    'It cost $2010 and weighed 1999 tons.',
    'Prices rose from 1,950 to 2,010.',
    'The Agenda 2030 group met.',
    'The score was 2-1.',
    'The rope is to hold 45,2023 threads.',
    'A 62-year-old man was hurt.',
    'The mayor told of nine injured 2032 Gen Lind says more will come.',
    'The child is 6 years old.',
    'The novel "1984" sold well.',
    '1942 The spokesman leaves the hall.',
    'Version 1.13.22 is out.',
    'About 2000 were arrested.',
    'It was the last election day.',
    'In winter, the pass is closed.',
    'In the summer, tourists come.',
    'It is to last for ever.',
    'The Harbour Today show and the Sunday Herald carried it.',
    'The duel at high noon was dull.',
    'They waited for Father Christmas.',
    'He fell ill during the summer rehearsals.',
    'A quarter-to-quarter comparison is hard.',
  ])('%s', (text) => {
    expect(readDates(text, PUBLISHED)).toEqual([]);
  });
});

describe('time expressions without a place on the calendar', () => {
  it.each([
    ['The siege lasted three months.', 'P3M'],
    ['After a two-day visit, he left.', 'P2D'],
    ['It took two and a half years or 2 1/2 years.', 'P2Y6M'],
    ['He waited several years.', 'PXY'],
    ['The board meets every month.', 'P1M'],
    ['The train leaves every Friday.', 'XXXX-WXX-5'],
    ['The village is now empty.', 'PRESENT_REF'],
    ['The bank recently moved.', 'PAST_REF'],
    ['They told Halloween stories.', '2022-10-31'],
    ['The song is as fresh today as it was then.', 'PRESENT_REF'],
    ['In the near term, nothing will move.', 'FUTURE_REF'],
    ['They have been in touch for some time.', 'PXX'],
    ['It follows months of talks.', 'PXM'],
    ['Prices may fall in the weeks ahead.', 'PXW'],
    ['It expects growth in the current fiscal year.', '2023'],
    ['It lost money in the last financial year.', '2022'],
    ['Sales rose in its fiscal third quarter.', '2022-Q3'],
    ['The budget for fiscal year 2022 was cut.', '2022'],
    ['The ferry sails again in a fortnight.', 'P2W'],
    ['Sales are up from the same period last year.', '2022'],
    ['It will soon reopen.', 'FUTURE_REF'],
    ['Queues were long on Election Day.', '2022-11-08'],
    ['The shop is open Monday to Friday.', '2023-03-13'],
    ['They scored twice in the third quarter.', '2022-Q3'],
    ['He left nearly two years ago.', '2021'],
    ['The well dried up a decade ago.', '2013'],
    ['Sand built up over the last 300 years.', 'P300Y'],
    ['They are to last 60 days.', 'P60D'],
    ['Families in today’s world are small.', 'PRESENT_REF'],
    ['It could come in the coming weeks.', 'PXW'],
    ['Staff were paid at the end of the month.', '2023-03'],
    ['The rest of this year will be dry.', '2023'],
    ['The rains, it was said, usually begin in May.', 'XXXX-05'],
    ['Last updated at 07:02 GMT, Friday, 3 March 2023 The court hears a doctor.', '2023-03-03'],
    ['3 March 2023 Last updated at 20:01 GMT Help The doctor has dropped his claim.', '2023-03-03'],
    ['3 March 2023 - 17:40 The comment was removed.', '2023-03-03'],
    ['At 18:40 3 March 2023, jenny wrote: If you could go anywhere, where would it be?', '2023-03-03'],
    ['Nobody alive today has seen it.', 'PRESENT_REF'],
    ['Next Friday, the cabinet meets.', '2023-03-17'],
    ['GENEVA, March 3 (Agency) -- The talks failed.', '2023-03-03'],
    ['The door opened at 10 p.m.', '2023-03-15T22:00'],
  ])('%s', (text, timex) => {
    expect(readDates(text, PUBLISHED).map((date) => date.timex)).toContain(timex);
    expect(placed(text, PUBLISHED)).toEqual([]);
  });

  it('leaves a part of the next day open', () => {
    const text = 'He fell ill on March 3, 2023. The next morning, he was dead.';
    expect(readDates(text, PUBLISHED).map(({ timex }) => timex)).toContain('2023-03-04TMO');
    expect(placed(text, PUBLISHED)).toEqual(['March 3, 2023 = 2023-03-03']);
  });

  it('takes no side where day and month could be either', () => {
    expect(placed('It was signed on 05/06/2021.', PUBLISHED)).toEqual([]);
  });

  it('refuses days that the calendar does not have', () => {
    expect(placed('It was signed on February 30, 2021 and on 2021-13-01.', PUBLISHED)).not.toContain(
      'February 30, 2021 = 2021-02-30',
    );
  });
});
