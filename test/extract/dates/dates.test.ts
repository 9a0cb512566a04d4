import { describe, expect, it } from 'vitest';
import { placed, readDates } from './read.ts';

/** 2023-03-15 is a Wednesday. */
const WEDNESDAY = '2023-03-15';

describe('dates that the text states', () => {
  it.each([
    ['The pact was signed on 4 July 2019.', '4 July 2019 = 2019-07-04'],
    ['The pact was signed on the 4th of July, 2019.', 'the 4th of July, 2019 = 2019-07-04'],
    ['It sank on Friday, Aug. 12, 1994, off the coast.', 'Friday, Aug. 12, 1994 = 1994-08-12'],
    ['The log reads 2022-11-30.', '2022-11-30 = 2022-11-30'],
    ['The form is dated 25/12/2021.', '25/12/2021 = 2021-12-25'],
    ['The ferry was sold in February 2001.', 'February 2001 = 2001-02'],
    ['It met in November of last year.', 'November of last year = 2022-11'],
    ['The museum opened in 1965.', '1965 = 1965'],
    ['The 1994 accord still holds.', '1994 = 1994'],
    ['His 2021 re-election was close.', '2021 = 2021'],
    ['Strikes were common in the 1970s.', 'the 1970s = 1970/1979'],
    ['Rents rose in the first half of 2022.', 'the first half of 2022 = 2022-01/2022-06'],
    ['Sales fell in the third quarter of 2021.', 'the third quarter of 2021 = 2021-07/2021-09'],
    ['It began in the spring of 2020.', 'the spring of 2020 = 2020-03/2020-05'],
    ['The 1932-34 drought was worse.', '1932-34 = 1932/1934'],
    ['It closed in January nineteen ninety-nine.', 'January nineteen ninety-nine = 1999-01'],
    ['The fair runs May 4-6.', 'May 4-6 = 2023-05-04/2023-05-06'],
    ['They left in late 2021.', 'late 2021 = 2021-10/2021-12'],
    ['It is held on the second Monday in October 2021.', 'the second Monday in October 2021 = 2021-10-11'],
    ['It fell in the last week of June 2021.', 'the last week of June 2021 = 2021-06-24/2021-06-30'],
    ['It froze on the last weekend of February.', 'the last weekend of February = 2023-02-25/2023-02-26'],
    [
      'It is held on the first weekend of June 2024.',
      'the first weekend of June 2024 = 2024-06-01/2024-06-02',
    ],
    ['It shut in the week of May 3, 2021.', 'the week of May 3, 2021 = 2021-05-03/2021-05-09'],
  ])('%s', (text, expected) => {
    expect(placed(text, WEDNESDAY)).toEqual([expected]);
  });
});

describe('dates without a year', () => {
  it.each([
    ['The ship sank on November 3.', 'November 3 = 2022-11-03'],
    ['The hearing will be held on November 3.', 'November 3 = 2023-11-03'],
    ['The dam burst in December.', 'December = 2022-12'],
    ['The upcoming regatta in October is sold out.', 'October = 2023-10'],
    ['The works should start in early July.', 'early July = 2023-07-01/2023-07-10'],
    ['A decision is expected by mid-April.', 'mid-April = 2023-04-11/2023-04-20'],
    ['She was shot last Oct. 23 at home.', 'last Oct. 23 = 2022-10-23'],
    ['The club sold him last January.', 'last January = 2023-01'],
    ['Profit fell in the fourth quarter.', 'the fourth quarter = 2022-10/2022-12'],
    ['Works on the bridge start in Q2 next year.', 'Q2 next year = 2024-04/2024-06'],
    ['Sales in the six months to March 31 fell.', 'March 31 = 2022-03-31'],
    ['The merger will close in the second quarter.', 'the second quarter = 2023-04/2023-06'],
    ['It was founded last summer.', 'last summer = 2022-06/2022-08'],
  ])('%s', (text, expected) => {
    expect(placed(text, WEDNESDAY)).toEqual([expected]);
  });
});

describe('dates counted from the day of publication', () => {
  it.each([
    ['Nurses walked out on Monday.', 'Monday = 2023-03-13'],
    ['The two sides will meet on Monday.', 'Monday = 2023-03-20'],
    ['The trial resumes Friday.', 'Friday = 2023-03-17'],
    ['The strike enters its third week on Friday.', 'Friday = 2023-03-17'],
    ['They postponed the launch until Tuesday.', 'Tuesday = 2023-03-21'],
    ['They threatened to walk out unless it was paid by Friday.', 'Friday = 2023-03-17'],
    ['Lund said they would walk out if there was no deal by Monday.', 'Monday = 2023-03-20'],
    ['They had asked whether it would rain if nobody prayed by Monday.', 'Monday = 2023-03-13'],
    ['He resigned on Wednesday.', 'Wednesday = 2023-03-15'],
    ['Police arrested her late Tuesday.', 'late Tuesday = 2023-03-14'],
    ['She spoke on Tuesday morning.', 'Tuesday morning = 2023-03-14'],
    ['It happened on Tuesday last week.', 'Tuesday last week = 2023-03-07'],
    ['The mayor quit yesterday.', 'yesterday = 2023-03-14'],
    ['The court sits tomorrow.', 'tomorrow = 2023-03-16'],
    ['Shots were heard last night.', 'last night = 2023-03-14'],
    ['It rained the day before yesterday.', 'the day before yesterday = 2023-03-13'],
    ['The union met last week.', 'last week = 2023-03-06/2023-03-12'],
    ['Earlier this week, two ships left.', 'Earlier this week = 2023-03-13/2023-03-19'],
    ['The envoys arrive next week.', 'next week = 2023-03-20/2023-03-26'],
    ['The offer was made last month.', 'last month = 2023-02'],
    ['A vote is due later this year.', 'later this year = 2023-03-15/2023-12-31'],
    ['It burned down two years ago.', 'two years ago = 2021'],
    ['The bridge closed a week ago.', 'a week ago = 2023-03-08'],
    ['The bridge closed six weeks ago.', 'six weeks ago = 2023-01-30/2023-02-05'],
    ['The bridge closed ten days ago.', 'ten days ago = 2023-03-05'],
    ['The bridge closed a month ago.', 'a month ago = 2023-02'],
    ['Prices rose over the past two weeks.', 'the past two weeks = 2023-03-01/2023-03-15'],
    ['Clashes broke out over the weekend.', 'the weekend = 2023-03-11/2023-03-12'],
    ['They married at Christmas.', 'Christmas = 2022-12-25'],
    ['They will marry over Easter weekend.', 'Easter weekend = 2023-04-08/2023-04-09'],
    ['The mill closed on 7 August last year.', '7 August last year = 2022-08-07'],
    ['The harvest is due in March next year.', 'March next year = 2024-03'],
    ['They met last Thanksgiving.', 'last Thanksgiving = 2022-11-24'],
    ['It snowed the week before last.', 'the week before last = 2023-02-27/2023-03-05'],
    ['The day after Christmas, shops were full.', 'Christmas = 2022-12-26'],
    ['The inquest opens at 9am on Tuesday 21 March.', 'Tuesday 21 March = 2023-03-21'],
    ['It ended shortly before noon on Tuesday.', 'shortly before noon on Tuesday = 2023-03-14'],
    ['Talks resume Friday.', 'Friday = 2023-03-17'],
    ['The fair runs through Friday.', 'Friday = 2023-03-17'],
    ['We are meeting on Friday.', 'Friday = 2023-03-17'],
    ['He was the first to arrive on Friday.', 'Friday = 2023-03-10'],
    ['World leaders gather in the capital from Monday.', 'Monday = 2023-03-20'],
    ['It could be over by the end of this week.', 'the end of this week = 2023-03-17/2023-03-19'],
    ['They met at the start of last week.', 'the start of last week = 2023-03-06/2023-03-07'],
    ['It is due by the end of the month.', 'the end of the month = 2023-03-21/2023-03-31'],
    ['It was sold at the beginning of last year.', 'the beginning of last year = 2022-01'],
    ['The judge gave both sides the weekend to read it.', 'the weekend = 2023-03-18/2023-03-19'],
    ['The roof could be dry by the weekend after weeks of rain.', 'the weekend = 2023-03-18/2023-03-19'],
    ['Tenants who do not answer by Monday lose their flats.', 'Monday = 2023-03-20'],
    ['The mine had been empty by Monday.', 'Monday = 2023-03-13'],
    ['The club has a match on Saturday.', 'Saturday = 2023-03-18'],
    ['The town has a fair in November.', 'November = 2023-11'],
    ['The club has lost a match on Saturday.', 'Saturday = 2023-03-11'],
    ['The final is on Sunday.', 'Sunday = 2023-03-19'],
    ['The shop is on a road that was closed on Sunday.', 'Sunday = 2023-03-12'],
    ['Nurses to march on Thursday as funds dry up', 'Thursday = 2023-03-16'],
    ['The first ship to dock on Thursday was turned away.', 'Thursday = 2023-03-09'],
    ['The launch was put back to Tuesday.', 'Tuesday = 2023-03-21'],
    ['She was sent back to work on Tuesday.', 'Tuesday = 2023-03-14'],
    ['The report is due on Thursday week.', 'Thursday week = 2023-03-23'],
    ['Nine boats sank on the 9th of this month.', 'the 9th of this month = 2023-03-09'],
    ['The council met on the 20th of last month.', 'the 20th of last month = 2023-02-20'],
    ['The well dried up a fortnight ago.', 'a fortnight ago = 2023-03-01'],
    ['The miners are to be freed on Tuesday.', 'Tuesday = 2023-03-21'],
    ['The miners were to be freed on Tuesday.', 'Tuesday = 2023-03-14'],
    ['The lease runs out at midnight on Thursday.', 'midnight on Thursday = 2023-03-16'],
    ['The court adjourned the case to Monday.', 'Monday = 2023-03-20'],
    ['The court sent the case to Monday’s judge.', 'Monday = 2023-03-13'],
    ['Work is suspended until Friday.', 'Friday = 2023-03-17'],
    ['The mill burned down two years ago today.', 'two years ago today = 2021-03-15'],
    ['The mill burned down a week ago today.', 'a week ago today = 2023-03-08'],
    ['The mill burned down two years ago this week.', 'two years ago this week = 2021'],
    ['He called it safe as recently as August.', 'August = 2022-08'],
    ['They took the weekend to think.', 'the weekend = 2023-03-11/2023-03-12'],
  ])('%s', (text, expected) => {
    expect(placed(text, WEDNESDAY)).toEqual([expected]);
  });

  it('marks what was worked out', () => {
    expect(readDates('He came on Monday and left on March 3.', WEDNESDAY).map(({ basis }) => basis)).toEqual([
      'relative',
      'stated',
    ]);
  });
});

describe('dates counted from another date of the text', () => {
  it.each([
    ['Talks began on March 3. They broke down two days later.', 'two days later = 2023-03-05'],
    ['He left on March 1. A fortnight later, he was back.', 'A fortnight later = 2023-03-15'],
    ['The quake hit on March 3. The following Monday, schools opened.', 'The following Monday = 2023-03-06'],
    ['The quake hit on March 3. That week, nobody slept.', 'That week = 2023-02-27/2023-03-05'],
    ['He resigned on March 3. The day before, he had denied it.', 'The day before = 2023-03-02'],
    ['It closed in May 2020. The following year, it was sold.', 'The following year = 2021'],
    ['The war ended in 1998. In June of that year, he came home.', 'June of that year = 1998-06'],
    ['The play opened in April 1996 and closed later that month.', 'later that month = 1996-04'],
  ])('%s', (text, expected) => {
    expect(placed(text, WEDNESDAY)).toContain(expected);
  });

  it('counts nothing from before a coarser date of another time', () => {
    const text = 'The site closed on Monday. Last May, its owner was shot. That same day, his name was gone.';
    expect(placed(text, WEDNESDAY)).toEqual(['Monday = 2023-03-13', 'Last May = 2022-05']);
  });

  it('counts a distance from the date that follows it', () => {
    expect(placed('Two days after the March 3 vote, markets fell.', WEDNESDAY)).toContain(
      'Two days = 2023-03-05',
    );
  });

  it('takes no year for a day that is told from another year', () => {
    expect(placed('It sank on May 9, 2005. The salvage was due to start on June 2.', WEDNESDAY)).toEqual([
      'May 9, 2005 = 2005-05-09',
    ]);
  });

  it.each([
    ['The bridge opened on March 3, a day later than planned.', 'March 3 = 2023-03-03'],
    ['On Tuesday, six years later, the founder was found guilty.', 'Tuesday = 2023-03-14'],
  ])('counts no days from what is beside them: %s', (text, date) => {
    expect(placed(text, WEDNESDAY)).toEqual([date]);
  });

  it('counts from nothing that is not known, nor from what is still to come', () => {
    expect(placed('Two days later, it rained.', WEDNESDAY)).toEqual([]);
    expect(placed('The deadline is April 10, 2023. Two weeks earlier, floods had come.', WEDNESDAY)).toEqual([
      'April 10, 2023 = 2023-04-10',
    ]);
  });
});

describe('quarters that figures are of', () => {
  it.each([
    ['Profit rose in the third quarter. A year earlier, it fell.', 'A year earlier = 2021-07/2021-09'],
    ['Profit fell in the third quarter from that of a year ago.', 'a year ago = 2021-07/2021-09'],
    ['For the quarter ended July 31, net loss was $3 million.', 'the quarter = 2022-05/2022-07'],
    ['Sales rose in the fourth quarter ended Aug. 26.', 'the fourth quarter = 2022-06/2022-08'],
    ['Sales rose in the quarter ending April 2.', 'the quarter = 2023-01/2023-03'],
    [
      'Profit fell in the third quarter. Last year’s quarter saw a gain in sales.',
      'Last year’s quarter = 2021-07/2021-09',
    ],
    ['Sales grew in the second and third quarters.', 'the second = 2022-04/2022-06'],
  ])('%s', (text, expected) => {
    expect(placed(text, WEDNESDAY)).toContain(expected);
  });

  it('leaves those open that are set against a quarter of a company’s own year', () => {
    const text = 'In the fiscal second quarter, sales rose. A year ago, they fell. They rose in the quarter.';
    expect(placed(text, WEDNESDAY)).toEqual([]);
  });

  it('takes last year for that quarter of it where figures are set against each other', () => {
    const text = 'In the third quarter of 2022, profit was $3 million, compared with $2 million last year.';
    expect(readDates(text, WEDNESDAY)).toMatchObject([{}, { timex: '2021-Q3', period: undefined }]);
  });

  it('takes no quarter for a year after figures of more months', () => {
    const text = 'Sales rose in the third quarter. In the nine months, they fell. A year ago, they rose.';
    expect(placed(text, WEDNESDAY)).toContain('A year ago = 2022');
  });
});

describe('intervals and open ends', () => {
  it.each([
    ['He ruled from 2010 to 2014.', ['2010 = 2010/2014', '2014 = 2010/2014']],
    [
      'It was shut between October and December.',
      ['October = 2022-10/2022-12', 'December = 2022-10/2022-12'],
    ],
    [
      'It lasted from November to February 2020.',
      ['November = 2019-11/2020-02', 'February 2020 = 2019-11/2020-02'],
    ],
    ['Between 3 and 9 March, nine died.', ['3 and 9 March = 2023-03-03/2023-03-09']],
    ['They met on 3 and 9 March.', ['3 = 2023-03-03', '9 March = 2023-03-09']],
    ['They sat at tables 3 and 9 March past.', ['9 March = 2023-03-09']],
    ['They have been at war since 2014.', ['2014 = 2014/2023-03-15']],
    ['Since 2014 the town has owned the line.', ['2014 = 2014/2023-03-15']],
    ['Since 2014 nearly all lines have closed.', ['2014 = 2014/2023-03-15']],
    ['Since the 2014 truce the lines have been open.', ['2014 = 2014']],
    ['Since 2014 reforms have stalled.', ['2014 = 2014']],
    ['They have been at peace since the 2014 truce.', ['2014 = 2014']],
    ['He has been on the run since the May 2014 bombing.', ['May 2014 = 2014-05']],
    ['He has been on the run since the spring of 2014.', ['the spring of 2014 = 2014-03/2023-03-15']],
    [
      'Between Wednesday and Friday, ten people died.',
      ['Wednesday = 2023-03-08/2023-03-10', 'Friday = 2023-03-08/2023-03-10'],
    ],
    ['Nothing has moved since Friday.', ['Friday = 2023-03-10/2023-03-15']],
    ['Nothing has moved since Friday’s quake.', ['Friday = 2023-03-10']],
  ])('%s', (text, expected) => {
    expect(placed(text, WEDNESDAY)).toEqual(expected);
  });
});

describe('days named in quotations', () => {
  it('counts them from the day of the speech', () => {
    const text = 'The minister met reporters on Monday. “We leave tomorrow,” she said.';
    expect(placed(text, WEDNESDAY)).toEqual(['Monday = 2023-03-13', 'tomorrow = 2023-03-14']);
  });
  it('finds the day after the quotation too', () => {
    expect(placed('“We leave tomorrow,” she said on Monday.', WEDNESDAY)).toContain('tomorrow = 2023-03-14');
  });
  it.each([
    ['of the speaker', 'Mayor Lind saw the dam on Monday. “We leave tomorrow,” Lind said.', '2023-03-14'],
    ['of speech', 'On Monday, the crew held a briefing. “We leave tomorrow,” Lind said.', '2023-03-14'],
    ['of something else', 'A quake hit the dam on Monday. “We leave tomorrow,” Lind said.', undefined],
    [
      'that somebody told of',
      'A quake hit on Monday, police said. “We leave tomorrow,” Lind said.',
      undefined,
    ],
  ])('counts them from the last day if it is one %s', (_, text, day) => {
    const tomorrow = readDates(text, WEDNESDAY).find(({ words }) => words === 'tomorrow');
    expect(tomorrow).toMatchObject({ timex: '2023-03-14', period: day });
  });
  it('takes them for those of the day of publication if that is told of', () => {
    const text = "The bridge fell on Wednesday. ``We leave tomorrow,'' Lind said.";
    expect(placed(text, WEDNESDAY)).toEqual(['Wednesday = 2023-03-15', 'tomorrow = 2023-03-16']);
  });
  it('knows quotations that begin and end with the same two marks', () => {
    const text = "Lind told reporters on Monday. ''We leave tomorrow,'' she said.";
    expect(placed(text, WEDNESDAY)).toEqual(['Monday = 2023-03-13', 'tomorrow = 2023-03-14']);
  });
  it('leaves them open where no day is told', () => {
    expect(placed('“We leave tomorrow,” she said.', WEDNESDAY)).toEqual([]);
  });
});

describe('the entries of a diary', () => {
  it('have a today of their own', () => {
    const text =
      'SUNDAY 5 MARCH - We arrived this morning. On Friday it had rained.\n\nTUESDAY 7 MARCH: Yesterday we slept.';
    expect(placed(text, WEDNESDAY)).toEqual([
      'SUNDAY 5 MARCH = 2023-03-05',
      'this morning = 2023-03-05',
      'Friday = 2023-03-03',
      'TUESDAY 7 MARCH = 2023-03-07',
      'Yesterday = 2023-03-06',
    ]);
  });
  it('are no sentences that begin with a day', () => {
    const text = 'Sunday 5 March – a cold day – was long. He came yesterday.';
    expect(placed(text, WEDNESDAY)).toContain('yesterday = 2023-03-14');
  });
});

describe('a weekend that has just been', () => {
  it.each([
    ['2023-03-13', ['a weekend = 2023-03-11/2023-03-12']],
    ['2023-03-16', []],
  ])('on %s', (published, dates) => {
    expect(placed('After a weekend of bitter words, both sides met.', published)).toEqual(dates);
  });
});

describe('an article without a date', () => {
  it('has only what the text states in full', () => {
    const text = 'The law passed on March 3, 2020. It fell last week, on a Monday in June.';
    expect(placed(text)).toEqual(['March 3, 2020 = 2020-03-03']);
  });
});
