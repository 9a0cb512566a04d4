import { describe, expect, it } from 'vitest';
import { placed } from './read.ts';

/** Whole reports, with the dates that a reader would put on a calendar. */
const REPORTS = [
  {
    kind: 'the figures of a company',
    published: '2024-05-08',
    text: `Harbour Foods Inc. said on Wednesday that net profit rose 12% to $84 million in the first quarter, up from $75 million a year earlier.

For the quarter ended March 31, sales reached $1.2 billion, compared with $1.1 billion in the same period last year. The company had warned in February that costs would rise.

In its fiscal first quarter ended Jan. 27, the unit Bay Seeds lost $3 million. A year ago, it had earned $1 million.

The board raised the dividend, payable on June 14 to holders of record as of May 31. It expects sales of $5 billion for the current fiscal year, which ends on Sept. 30. Shares closed at $41.20 on Tuesday, their highest since October 2021.

Analysts had cut their estimates over the past three months. The chain bought Bay Seeds in late 2022 and plans to close two plants by the end of the year.`,
    dates: [
      'Wednesday = 2024-05-08',
      'the first quarter = 2024-01/2024-03',
      'a year earlier = 2023-01/2023-03',
      'the quarter = 2024-01/2024-03',
      'March 31 = 2024-03-31',
      'February = 2024-02',
      'fiscal first quarter = 2023-11/2024-01',
      'Jan. 27 = 2024-01-27',
      'June 14 = 2024-06-14',
      'May 31 = 2024-05-31',
      'Sept. 30 = 2024-09-30',
      'Tuesday = 2024-05-07',
      'October 2021 = 2021-10/2024-05-08',
      'the past three months = 2024-02/2024-05',
      'late 2022 = 2022-10/2022-12',
      'the end of the year = 2024-12',
    ],
  },
  {
    kind: 'a crime',
    published: '2023-11-06',
    text: `A 34-year-old man was charged on Sunday with the murder of a shopkeeper who was found dead early Friday.

Police said Marta Lind was last seen at about 10 p.m. on Thursday, when she locked her shop. A neighbour heard shouting shortly after midnight. Her brother reported her missing the next morning.

The suspect was arrested on Saturday night at a motel, the prosecutor told reporters on Monday. He had been released from prison in March after serving six years for a robbery in 2017.

"We knew within 24 hours who we were looking for," she said. He is due in court on Wednesday; a trial is not expected before next spring.

Two other shops in the street were robbed last month, one of them on October 19.`,
    dates: [
      'Sunday = 2023-11-05',
      'early Friday = 2023-11-03',
      'about 10 p.m. on Thursday = 2023-11-02',
      'Saturday night = 2023-11-04',
      'Monday = 2023-11-06',
      'March = 2023-03',
      '2017 = 2017',
      'Wednesday = 2023-11-08',
      'next spring = 2024-03/2024-05',
      'last month = 2023-10',
      'October 19 = 2023-10-19',
    ],
  },
  {
    kind: 'a transfer',
    published: '2022-01-31',
    text: `The midfielder Ilja Brandt will leave Norring on Tuesday for a fee of 30 million euros, the club said late Sunday night.

The 24-year-old signed a contract until June 2026 after passing a medical on Saturday. He had joined Norring in the summer of 2019 and scored 14 times last season.

Talks began over Christmas and broke down in mid-January, before the clubs met again last Thursday. The transfer window closes at 11 p.m. on Monday.

He could play on Saturday, when his new side host the champions, and will face Norring on April 9. His coach told the Sunday Mirror two weeks ago that he would stay. The champions are flying in on Friday.`,
    dates: [
      'Tuesday = 2022-02-01',
      'late Sunday night = 2022-01-30',
      'June 2026 = 2026-06',
      'Saturday = 2022-01-29',
      'the summer of 2019 = 2019-06/2019-08',
      'Christmas = 2021-12-25',
      'mid-January = 2022-01-11/2022-01-20',
      'last Thursday = 2022-01-27',
      '11 p.m. on Monday = 2022-01-31',
      'Saturday = 2022-02-05',
      'April 9 = 2022-04-09',
      'two weeks ago = 2022-01-17/2022-01-23',
      'Friday = 2022-02-04',
    ],
  },
] as const;

describe('the dates of a whole report', () => {
  it.each(REPORTS)('$kind', ({ text, published, dates }) => {
    expect(placed(text, published)).toEqual(dates);
  });
});
