import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/extract/read.ts';
import { differenceOf } from '../../src/story/differences.ts';
import { linkStory, type StoryText } from '../../src/story/story-text.ts';
import { madeArticle } from './made.ts';

/** Two texts, published `days` apart, as a story. */
function storyOf(a: string, b: string, days = 0): StoryText {
  const on = (day: number) => ({ published: { date: `2031-06-${10 + day}`, basis: 'stated' as const } });
  const articles = [
    { ...madeArticle('a', a), ...on(0) },
    { ...madeArticle('b', b), ...on(days) },
  ];
  const readings = readArticles(articles);
  return linkStory('made', articles, readings);
}

/** What the first sentences of two texts disagree in: `type: words | words`, or `none`. */
function compare(a: string, b: string, days = 0, score = 0.8): string {
  const found = differenceOf(storyOf(a, b, days), {
    a: { article: 'a', sentence: 0 },
    b: { article: 'b', sentence: 0 },
    score,
  });
  if (!found) return 'none';
  const { difference, aWords, bWords } = found;
  return `${difference}: ${a.slice(aWords.start, aWords.end)} | ${b.slice(bWords.start, bWords.end)}`;
}

/** What a sentence of two texts, which are little alike, disagrees in. */
function compareLast(a: string, b: string, sentence: number): string {
  const found = differenceOf(storyOf(a, b), {
    a: { article: 'a', sentence },
    b: { article: 'b', sentence },
    score: 0.3,
  });
  if (!found) return 'none';
  const { difference, aWords, bWords } = found;
  return `${difference}: ${a.slice(aWords.start, aWords.end)} | ${b.slice(bWords.start, bWords.end)}`;
}

describe('differenceOf', () => {
  it.each([
    [
      'At least 12 people were killed in the quake in Tarsa.',
      'The quake in Tarsa killed 15 people.',
      'figure: At least 12 | 15',
    ],
    [
      'Growers lose 20 million crowns a day, their league said.',
      'Growers lose 12 million crowns a day.',
      'figure: 20 million crowns | 12 million crowns',
    ],
    [
      'Storm said all trams of the type would be taken out of service.',
      'Some of the trams of the type that crashed at Harn will be taken out of service, the railway said.',
      'scope: all trams | Some of the trams',
    ],
    [
      'The union is demanding a pay rise of 7 per cent.',
      'The union wants pay to rise by 5 per cent.',
      'figure: 7 per cent | 5 per cent',
    ],
    [
      'The well lies 4 km from the village of Harn.',
      'The well lies 9 km from the village of Harn.',
      'figure: 4 km | 9 km',
    ],
    [
      'The fire killed 14 people in Tarsa.',
      'The fire in Tarsa killed 17 people and injured 64.',
      'figure: 14 | 17',
    ],
    [
      'The bank has a $15 million reward for information on the capture of Iva Moll.',
      'The bank’s reward for information on the arrest of Iva Moll now totals $50 million, with $25 million for others.',
      'figure: $15 million | $50 million',
    ],
    [
      'Engineers approved the tower in October.',
      'Records show that engineers refused to approve the tower in October.',
      'polarity: approved | refused to approve',
    ],
    [
      'Engineers had approved the tower.',
      'The mayor denied that engineers had approved the tower.',
      'polarity: approved | denied that engineers had approved',
    ],
    [
      'The mayor declared two days of mourning.',
      'The mayor of Tarsa declared three days of official mourning.',
      'figure: two days | three days',
    ],
    [
      'The fine will cost the firm $300 million.',
      'The fine will cost Velo about $500 million.',
      'figure: $300 million | about $500 million',
    ],
    [
      'Storm was jailed for five years for bribery.',
      'For bribery Storm was jailed for seven years.',
      'figure: five years | seven years',
    ],
    [
      'Lena Storm visited the town on Monday.',
      'Lena Storm visited the town on Thursday.',
      'date: Monday | Thursday',
    ],
    ['The verdict was read on Wednesday.', 'The verdict was read on Monday.', 'date: Wednesday | Monday'],
    [
      'The visit of Lena Storm took place on Monday.',
      'Lena Storm visited the town on Thursday.',
      'date: Monday | Thursday',
    ],
    [
      'The verdict is expected on 28 June.',
      'The judges plan to announce their verdict on 16 July.',
      'date: 28 June | 16 July',
    ],
    [
      'Some 188 staff of the agency remained unaccounted for after the flood in Tarsa.',
      'Up to 150 staff of the agency are still missing after the flood in Tarsa.',
      'figure: Some 188 | Up to 150',
    ],
    ['The flood in Tarsa has left 12 dead.', 'The toll of the flood in Tarsa rose to 17.', 'figure: 12 | 17'],
    ['The hospital was not damaged.', 'The hospital was damaged.', 'polarity: not damaged | damaged'],
    [
      'Rovers rejected an offer from United.',
      'Rovers accepted an offer from United.',
      'polarity: rejected | accepted',
    ],
    [
      'All prisoners will be released next month.',
      'Some prisoners will be released next month.',
      'scope: All prisoners | Some prisoners',
    ],
    [
      'Norline said it would keep all five Acme docks open.',
      "Norline intends to close two of Acme's five docks.",
      "scope: all five Acme docks | two of Acme's five docks",
    ],
    [
      'Norline has offered 4 per cent spread over two years.',
      'Norline raised its pay offer to 6 per cent on Sunday to end the strike.',
      'figure: 4 per cent | 6 per cent',
    ],
    [
      'The union gave Norline until Friday to come up with a better offer.',
      'The union set Norline a deadline of Sunday for an improved offer.',
      'date: Friday | Sunday',
    ],
    [
      'Velo sold shares in August, a filing shows.',
      'Velo denied selling any shares in August.',
      'polarity: sold | denied selling',
    ],
    [
      'Rovers turned down an offer from United.',
      'Rovers accepted an offer from United.',
      'polarity: turned | accepted',
    ],
    [
      'About 1,200 jobs in Loma are at risk, the union said.',
      'Up to 2,500 jobs in Loma are at risk, the union said.',
      'figure: About 1,200 | Up to 2,500',
    ],
    [
      'The guard put glass into the jars.',
      'The guard put glass into the jars, police allege.',
      'attribution: put | police allege',
    ],
    [
      'The guard put glass into the jars.',
      'The guard is accused of having put glass into the jars.',
      'attribution: put | accused of having',
    ],
    [
      'The guards threatened two witnesses.',
      'Storm accused the guards of threatening two witnesses.',
      'attribution: threatened | accused the guards of',
    ],
    [
      'Engineers opened the sluices of the dam without a warning.',
      'Villagers claim that engineers opened the sluices of the dam without a warning.',
      'attribution: opened | claim that',
    ],
    [
      'Police fired flares into the crowd.',
      'Marchers claim that police fired flares into the crowd.',
      'attribution: fired | claim that',
    ],
    ['Storm will testify, his lawyer said.', 'Storm did not testify.', 'polarity: testify | not testify'],
    [
      'Storm said there was no need for an inquiry.',
      'Storm ordered an inquiry into the crash.',
      'polarity: no need for an inquiry | ordered',
    ],
    [
      'The council will vote on the levy on 18 June.',
      'The council will vote on the levy next month.',
      'date: 18 June | next month',
    ],
    [
      'Storm has refused to answer the questions of the court.',
      'Storm took the stand and answered the questions of the court.',
      'polarity: refused to answer | answered',
    ],
    [
      "Storm has refused to answer the court's questions.",
      'Storm answered questions in the court.',
      'polarity: refused to answer | answered',
    ],
    [
      'It would bring an amnesty for himself and his sons.',
      'He wants an amnesty for himself and his ministers.',
      'scope: himself and his sons | himself and his ministers',
    ],
    [
      'The bridge is one of the longest in the country.',
      'The bridge is the longest in the country.',
      'scope: one of the longest | the longest',
    ],
    [
      'Norway, Qatar and Kenya mediated the talks.',
      'The talks were mediated by Norway, Qatar and Oman.',
      'place: Norway, Qatar and Kenya | Norway, Qatar and Oman',
    ],
    [
      'Kor must resign immediately, the council said.',
      'The council gave Kor a week-long, seven-day deadline to resign.',
      'date: immediately | seven-day',
    ],
    ['Norway attacked the bridge at Loma.', 'Kenya attacked the bridge at Loma.', 'party: Norway | Kenya'],
    [
      'The army allegedly used cluster bombs in the attack.',
      'The army used cluster bombs in the attack.',
      'attribution: allegedly | used',
    ],
    [
      'For the theft in Tarsa Storm faces up to ten years in prison.',
      'Storm could face up to 25 years in prison for the theft in Tarsa.',
      'figure: up to ten years | up to 25 years',
    ],
    [
      'The guard hid the letters in the cellar.',
      'Storm said the suggestion that the guard could have hidden the letters was absurd.',
      'polarity: hid | hidden',
    ],
    [
      'Storm dismissed as false reports that the guard hid the letters.',
      'The guard hid the letters in the cellar.',
      'polarity: hid | hid',
    ],
    [
      'Storm and Bell met six times before the talks in Loma and Tarsa.',
      'It was the third meeting of Storm and Bell, in Loma.',
      'figure: six times | third meeting',
    ],
    [
      'Police did not say how far the boat was from the pier.',
      'The boat lay 40 metres from the pier.',
      'scope: did not say | 40 metres',
    ],
    [
      'It is unclear how many villagers were killed in the slide.',
      'The slide killed 12 villagers.',
      'scope: unclear | 12',
    ],
    [
      'The police are not saying who the suspect is.',
      'The police have named a suspect, Kim Falk.',
      'scope: are not saying | Kim Falk',
    ],
    [
      'Aides did not answer questions about whether Storm has spoken with Bell.',
      'Storm has not spoken with Bell, the union says.',
      'scope: did not answer questions | not spoken',
    ],
    [
      'Lena Storm could come to Kenya as early as Wednesday.',
      'Lena Storm will be travelling to Kenya on Saturday.',
      'date: Wednesday | Saturday',
    ],
    [
      'Norline raised its cash offer for Velo to 31.00 dlrs from 30.50 dlrs.',
      'Norline raised its cash offer for Velo by 75 cts to 31.75 dlrs.',
      'figure: 31.00 dlrs | 31.75 dlrs',
    ],
    [
      'Approval of the tender for the dock would take half a year, Norline said.',
      'Approval of the tender for the dock would take 60 to 90 days, Norline said.',
      'figure: half a year | 60 to 90 days',
    ],
    [
      'Reed denies taking bribes from Norline.',
      'Reed took bribes from Norline, prosecutors say.',
      'polarity: denies taking bribes | took bribes',
    ],
    [
      'Lena Storm said the claim that Kim Falk may have drugged himself was “absurd”.',
      'Lawyers claim Kim Falk gave himself the fatal dose.',
      'polarity: drugged | gave himself the fatal dose',
    ],
    [
      'Storm denied that Kenya was pumping more than agreed.',
      'Others said that Kenya was producing more than agreed.',
      'polarity: denied that Kenya was pumping | producing',
    ],
    [
      'Norline said it owns about 15 per cent of the shares of Velo.',
      'Norline has said it holds less than 10 per cent of Velo’s stock.',
      'figure: about 15 per cent | less than 10 per cent',
    ],
    [
      'Robbers made off with jewels worth $137 million from a shop in Tarsa.',
      'Jewels for $102 million were stolen from the Tarsa shop by robbers.',
      'figure: $137 million | $102 million',
    ],
    [
      'Norline made an offer of 1.4 billion euros for Velo.',
      'Norline proposed a 1.65 billion euro takeover of Velo.',
      'figure: 1.4 billion euros | 1.65 billion euro',
    ],
    [
      'Workers voted to accept the offer.',
      'The offer was rejected by workers.',
      'polarity: accept | rejected',
    ],
    [
      'The company has no plans to close the Harn plant.',
      'The company plans to close the Harn plant.',
      'polarity: no plans to close | close',
    ],
    ['The road to Harn is closed.', 'The road to Harn is open.', 'polarity: closed | open'],
    ['The mayor said the concert would go ahead.', 'The concert was cancelled.', 'polarity: go | cancelled'],
    [
      'No one was hurt in the blast at the mill.',
      'Four people were hurt in the blast at the mill.',
      'figure: No one was hurt | Four',
    ],
    [
      'Falk could face the death penalty if convicted.',
      'The charges carry up to 20 years in prison.',
      'figure: the death penalty | up to 20 years',
    ],
    [
      'Falk faces life in prison.',
      'Falk faces up to 20 years in jail.',
      'figure: life in prison | up to 20 years',
    ],
    [
      'Police have not said who carried out the attack.',
      'The Red Front carried out the attack.',
      'scope: have not said | Red Front',
    ],
    [
      'It was not clear whether the crew had survived.',
      'The crew survived the crash.',
      'scope: not clear | survived',
    ],
    [
      'It was unclear if the office would give the villagers the 28 permits.',
      'The office has approved six permits.',
      'scope: unclear | approved',
    ],
    [
      'It may be weeks before even an estimate of the death toll of the flood is given.',
      'The flood killed 40 people.',
      'scope: before even | 40',
    ],
    [
      'The death toll of the flood is not yet known.',
      'The flood killed 40 people.',
      'scope: is not yet known | 40',
    ],
  ])('tells %s from %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  it.each([
    // The one number of its kind in each article.
    [
      'The pass is closed.\nSome 31 lorries were stuck at the pass on Friday, the police said.',
      'Snow fell all night.\nThe police counted 58 stranded lorries at the pass.',
      1,
      'figure: Some 31 | 58',
    ],
    [
      'The number of orphans who fell sick has risen to 41.',
      'In all, 34 orphans fell sick.',
      0,
      'figure: 41 | 34',
    ],
    // Numbers that a story of their kind has, in whatever words.
    [
      'The walkout has closed the mills.\nSome 4,000 weavers downed tools.',
      'The strike at the mills goes on.\nThe owners put the number of staff taking part at 2,500.',
      1,
      'figure: Some 4,000 | 2,500',
    ],
    [
      'The flood has cut off Tarsa.\nSome 8,000 residents were taken to schools.',
      'Tarsa is still under water after the flood.\nAbout 12,000 people have been evacuated.',
      1,
      'figure: Some 8,000 | About 12,000',
    ],
    [
      'A ferry sank off Loma.\nIt was carrying 214 passengers.',
      'The ferry that sank off Loma was old.\nThere were 187 people on board.',
      1,
      'figure: 214 | 187',
    ],
    [
      'Thousands joined the protest in Loma.\nOrganisers said 9,000 people marched.',
      'The protest in Loma was the third.\nSome 5,000 demonstrators took to the streets.',
      1,
      'figure: 9,000 | Some 5,000',
    ],
    [
      'Norline and Velo agreed on a merger.\nIt will cost 2,300 jobs.',
      'The merger of Norline and Velo was met with doubts.\nUnions fear that 5,000 jobs will go.',
      1,
      'figure: 2,300 | 5,000',
    ],
    [
      'The election in Loma is over.\nTurnout was 61 per cent.',
      'Loma awaits the result of the election.\nOnly 54 per cent of voters cast their ballots.',
      1,
      'figure: 61 per cent | 54 per cent',
    ],
    [
      'An outbreak of fever has hit Loma.\nIt has infected 640 people.',
      'The outbreak in Loma spreads.\nDoctors have confirmed 910 cases.',
      1,
      'figure: 640 | 910',
    ],
    [
      'The takeover of Velo is agreed.\nNorline agreed to pay 6.2 billion euros for Velo, or 48 euros a share.',
      'Norline is to own Velo.\nThe deal values Velo at 7.1 billion euros.',
      1,
      'figure: 6.2 billion euros | 7.1 billion euros',
    ],
    [
      'A plane crashed near Loma.\nNine people survived.',
      'The plane that crashed near Loma was new.\nThere were only 5 survivors.',
      1,
      'figure: Nine | 5',
    ],
    [
      'The party is over.\nDell will receive compensation of 8 million euros for his contract.',
      'Dell is gone.\nThe club must pay Dell 12 million euros in compensation for his contract.',
      1,
      'figure: 8 million euros | 12 million euros',
    ],
    [
      'The takeover of Velo is agreed.\nNorline agreed to pay 2 billion euros for Velo.',
      'The takeover of Velo is agreed.\nNorline promised a gift of 150 million euros on the day the takeover is complete.',
      1,
      'none',
    ],
    // Several bids.
    [
      'Norline made a bid worth 2 billion euros for Velo.\nAcme made an offer worth 3 billion euros for Velo.',
      'Velo has two suitors.\nNorline raised its bid; the offer is worth 2.4 billion euros.',
      1,
      'none',
    ],
    // A part, or another thing.
    [
      'The walkout has closed the mills.\nSome 4,000 weavers downed tools.',
      'The strike at the mills goes on.\nSome 2,500 weavers downed tools in Loma alone.',
      1,
      'none',
    ],
    [
      'A ferry sank off Loma.\nIt was carrying 214 passengers.',
      'The ferry that sank off Loma was old.\nThere were 187 life vests on board.',
      1,
      'none',
    ],
    [
      'An outbreak of fever has hit Loma.\nIt has infected 640 people.',
      'The outbreak in Loma spreads.\nDoctors have confirmed 910 cases, up from 640 last week.',
      1,
      'none',
    ],
    [
      'The flood has cut off Tarsa.\nSome 8,000 residents were taken to schools.',
      'Tarsa is still under water after the flood.\nSome 900 families have been evacuated.',
      1,
      'none',
    ],
    [
      'At first 58 lorries were stuck at the pass.\nSome 31 lorries are stuck at the pass.',
      'Snow fell all night.\nThe police counted 58 stranded lorries at the pass.',
      1,
      'none',
    ],
    ['Some 310 doctors were in the camp.', 'The ministry sent 30 doctors to the camp.', 0, 'none'],
    [
      'She was buried by a landslide two days after the storm.',
      'The woman was buried for nine days by a landslide.',
      0,
      'none',
    ],
    ['The fund needs 2 million boxes of milk.', 'A first shipment of 300,000 boxes of milk came.', 0, 'none'],
    ['The party has 34 per cent of the vote.', 'The party got 34.6 per cent of the vote.', 0, 'none'],
    [
      'The 7.0-magnitude quake shook two villages.',
      'A quake shook two villages, four of them for a minute.',
      0,
      'none',
    ],
  ])('counts by what each article counts: %s against %s', (a, b, sentence, expected) => {
    expect(compareLast(a, b, sentence)).toBe(expected);
  });

  it('tells how things stood from one day to the next', () => {
    const a = 'On Monday 27 ships were waiting off the harbour.';
    const b = 'On Wednesday 46 ships lay at anchor off the harbour.';
    const c = 'On Wednesday 46 ships sailed from the harbour.';
    expect([compare(a, b, 2), compare(a, c, 2)]).toEqual(['changed: 27 | 46', 'none']);
  });

  it.each([
    [
      'The board has not yet approved the sale of the mill.',
      'The board approved the sale of the mill on Friday.',
      'changed: not yet approved | approved',
    ],
    // What one person did or is to face, told in other words.
    [
      'Lena Storm is to go on trial in August.',
      'The trial of Lena Storm is due to start in early October.',
      'changed: August | early October',
    ],
    // What one side offers, and what another refuses.
    [
      'Norline has offered 4 per cent over two years.',
      'The union refused 6 per cent over two years.',
      'changed: 4 per cent | 6 per cent',
    ],
  ])('tells after a week that it changed from %s to %s', (a, b, expected) => {
    expect(compare(a, b, 8)).toBe(expected);
  });

  it('tells a value that changed between two publications', () => {
    const [a, b] = ['The bank pays a reward of $15 million.', 'The bank pays a reward of $50 million.'];
    expect([compare(a, b, 3), compare(a, b, 12)]).toEqual([
      'figure: $15 million | $50 million',
      'changed: $15 million | $50 million',
    ]);
  });

  it('tells that a toll changed from one day to the next', () => {
    const [a, b] = ['The flood killed 12 people in Tarsa.', 'The flood killed 19 people in Tarsa.'] as const;
    expect([compare(a, b, 0), compare(a, b, 1)]).toEqual(['figure: 12 | 19', 'changed: 12 | 19']);
  });

  it.each([
    // How somebody stands.
    [
      'Police are seeking Tom Reed as a witness in the killing.',
      'Tom Reed was charged with murder on Friday.',
      'witness | charged',
    ],
    [
      'Police seek Tom Reed as a material witness.',
      'Police have a suspect in the killing at last: Tom Reed.',
      'material witness | suspect',
    ],
    [
      'Tom Reed has pleaded not guilty to arson.',
      'Tom Reed was found guilty of arson on Friday.',
      'pleaded not guilty | found guilty',
    ],
    [
      'Mara Bell is missing after the flood.',
      'Mara Bell was found dead on Friday.',
      'is missing | found dead',
    ],
    // What was not to be, or was to be, and came otherwise.
    [
      'Prime Minister Tom Reed said he would not resign.',
      'Tom Reed stepped down on Friday.',
      'not resign | stepped',
    ],
    ['Norline will not sell the Harn plant.', 'The Harn plant was sold on Friday.', 'not sell | sold'],
    // What was not planned, and prices of other days.
    [
      'The club may be forced to meet long before autumn.',
      'The mayor said there were no plans for an emergency club meeting.',
      'may be forced to meet | no plans for an emergency club meeting',
    ],
    [
      'Storm ruled out a snap election in the province.',
      'The province may have to call a snap election, Bell said.',
      'ruled out a snap election | may have to call a snap election',
    ],
    ['Velo fell 2-1/8 to 21-3/8.', 'Velo stock was trading at 24-1/8.', '21-3/8 | 24-1/8'],
    // Journeys that were to wait.
    [
      'Lena Storm would fly to Kenya once parliament has voted.',
      'Lena Storm will be travelling to Kenya on Saturday.',
      'once parliament has voted | Saturday',
    ],
    [
      'The group might come to Kenya as early as Thursday.',
      'Lena Storm will be travelling to Kenya on Saturday with her sons.',
      'Thursday | Saturday',
    ],
  ])('tells that it changed from %s to %s', (a, b, words) => {
    expect(compare(a, b, 5, 0.15)).toBe(`changed: ${words}`);
  });

  it.each([
    ['Tom Reed was charged with murder on Friday.', 'Tom Reed is a suspect in two killings.'],
    ['The club may be forced to meet in May.', 'The mayor said there were no plans for a club house.'],
    ['The club has met in May.', 'The mayor said there were no plans for an emergency club meeting.'],
    ['Velo fell 2 to 40.', 'Norline was trading at 50.'],
    ['Norline offered 42 euros for each Velo share.', 'Velo shares were trading at 50 euros.'],
    [
      'Norline may make an offer for up to 51 per cent of the shares of Velo.',
      'Norline owns about 15 per cent of the shares of Velo.',
    ],
    ['Norline owns 15 per cent of the shares of Velo.', 'Acme owns 9 per cent of the shares of Velo.'],
    ['Tom Reed is a witness in the trial.', 'Mara Bell was charged with murder on Friday.'],
    ['Tom Reed is a suspect in the killing.', 'Tom Reed has not been charged with murder.'],
    ['Tom Reed is a suspect in the killing.', 'Mara Bell said police had charged him with theft on Friday.'],
    [
      'Tom Reed, a witness, was charged with theft.\nTom Reed is on trial.',
      'Tom Reed was charged with theft on Friday.',
    ],
    ['Tom Reed was convicted of theft.', 'Tom Reed was sentenced to five years in prison on Friday.'],
    [
      'Lena Storm would fly to Kenya once parliament has voted.',
      'Lena Storm will be travelling to Norway on Saturday.',
    ],
    ['Lena Storm left Kenya after talks had failed.', 'Lena Storm will be travelling to Kenya on Saturday.'],
    [
      'The board has not yet approved the sale of the mill.',
      'The board has not approved the sale of the mill.',
    ],
    ['Lena Storm is to go on trial in August.', 'The trial of Tom Reed is due to start in early October.'],
    ['The trial of the year is to start in August.', 'The trial is due to start in August or September.'],
    [
      'Norline is offering 42 euros a share for Velo.',
      'Norline first made a bid of 31 euros a share for Velo.',
    ],
    ['Reed’s sons will not attend the trial.', 'Reed attended the trial on Friday.'],
    ['Norline will close the Harn plant.', 'Norline has not closed the Harn plant.'],
    ['Tom Reed will not attend the meeting.', 'Tom Reed attended a meeting on Friday.'],
    ['Tom Reed stepped down on Monday.', 'Tom Reed will not resign.'],
  ])('tells no change from %s to %s', (a, b) => {
    expect(compare(a, b, 5, 0.15)).toBe('none');
  });

  it('tells that the toll of a disaster differs, in however few words', () => {
    const a = 'The earthquake in Tarsa killed between 40 and 50 people, the ministry says.';
    const b = "An earthquake has struck Tarsa.\nThe death toll of Tarsa's quake could be as high as 100.";
    const toll = (x: string, y: string, sentence: number, days = 0) => {
      const found = differenceOf(storyOf(x, y, days), {
        a: { article: 'a', sentence: 0 },
        b: { article: 'b', sentence },
        score: 0.3,
      });
      return found && `${found.difference}: ${y.slice(found.bWords.start, found.bWords.end)}`;
    };
    expect([toll(a, b, 1), toll(a, b, 1, 2)]).toEqual(['figure: as high as 100', 'changed: as high as 100']);
    for (const other of [
      // Another disaster, place, time; a part; not the highest.
      'A strike has hit Tarsa.\nThe death toll could be as high as 100.',
      'An earthquake has struck Tarsa.\nIn Loma 10 people were killed.',
      'An earthquake has struck Tarsa.\nA quake in 1985 killed 900 people.',
      'An earthquake has struck Tarsa.\nAmong them are 12 people who were killed.',
      'An earthquake has struck Tarsa.\nAt first 12 people were known to be dead.\nSome 45 people have died.',
      'An earthquake has struck Tarsa.\nA hundred people were injured.',
    ])
      expect(toll(a, other, 1)).toBeNull();
  });

  it('tells that a party refuses in one article what it offers in the other', () => {
    const a = 'The government of Norway offered an amnesty to the rebels.';
    const b = 'The government of Norway refused an amnesty for the rebels.';
    expect(compare(a, b, 12)).toMatch(/^(?:polarity|changed): offered.* \| refused/);
  });

  it.each([
    ['The fire injured 14 people in Tarsa.', 'The fire in Tarsa killed 17 people and injured 14.'],
    ['The mayor denied that engineers approved the tower.', 'Engineers did not approve the tower.'],
    [
      'The mayor denied engineers approved the tower.',
      'The mayor denied reports that engineers approved the tower.',
    ],
    ['The crew repaired the brakes of the tram.', 'The crew did not properly repair the brakes of the tram.'],
    [
      'Among the singers at the concert are Ana Bell, Tom Reed and Liv Storm.',
      'Ana Bell, Tom Reed and Kim Falk are singers at the concert.',
    ],
    [
      'The singers at the concert are Ana Bell, Reed and Storm.',
      'The singers at the concert are Ana Bell, Tom Reed and Liv Storm.',
    ],
    ['1420 The coach praised the young goalkeeper.', '1535 The coach praised the young goalkeeper.'],
    [
      'A 50-strong team of divers is on its way to Harn.',
      'An 80-strong team of divers is on its way to Harn.',
    ],
    ['The flood affected up to three million people.', 'The flood killed 45,000 people and affected others.'],
    ['The storm was the worst for two centuries.', 'The storm was the worst, and eight days passed.'],
    [
      'The fund has reached 4,000 people in Tarsa with food.',
      'The fund hopes to reach two million people in Tarsa with food.',
    ],
    ['Witnesses heard people cry under the roof.', 'Doctors Without Walls heard people cry under the roof.'],
    ['The Tarsa Rescue Service freed the two boys.', 'The Rescue Service freed the two boys.'],
    [
      'Planes with food came from Chad, Malta, Peru and Cuba.',
      'The mayor is in touch with Chad, Nepal and Fiji.',
    ],
    // What is planned or needed, what comes on top, and who is counted for something else.
    ['Some 1,000 troops are on the ground in Tarsa.', 'In Tarsa 10,000 troops would be on the ground.'],
    ['The agency is feeding 100,000 people in Tarsa.', 'Two million people in Tarsa will need food.'],
    ['The council has 3,000 guards in Tarsa.', 'The council is increasing its guard in Tarsa by 500 guards.'],
    ['Some 250 people worked at the office in Tarsa.', 'At the office in Tarsa 140 people are missing.'],
    ['The flood affected up to three million people.', 'The flood killed 45,000 people.'],
    [
      'A 24-year-old man was freed from the ruins 11 days after the quake.',
      'A 16-year-old girl was freed from the ruins 15 days after the quake.',
    ],
    [
      'A girl was freed from the ruins 15 days after the quake.',
      'A girl was freed from the ruins two weeks after the quake.',
    ],
    ['There is little sign of a relief effort in Tarsa.', 'There is no sign of a relief effort in Tarsa.'],
    [
      'A girl was crying for her mother in the ruins.',
      'The little girl was crying for her mother in the ruins.',
    ],
    [
      'He fears for the people receiving aid in Tarsa.',
      'He fears for the people not receiving aid in Tarsa.',
    ],
    [
      'Ana Bell, Tom Reed and Liv Storm will sing at the concert.',
      'Ana Bell, Tom Reed and Kim Falk, as well as others, will sing at the concert.',
    ],
    [
      'For the theft in Tarsa Storm faces up to ten years in prison.',
      'Storm was sentenced to four years in prison for the theft in Tarsa.',
    ],
    [
      'Ana Bell, Tom Reed and Liv Storm will sing at the concert.',
      'Ana Bell, Tom Reed and Kim Falk will sing at the concert on Monday, along with a choir.',
    ],
    ['The guard did not hide the letters.', 'Storm said the claim that the guard hid the letters was false.'],
    // Words of the police, other days and regions.
    [
      'The man shot three people at the bakery, killing one.',
      'A man shot people at the bakery, killing one person.',
    ],
    [
      'Suspended worker kills two women in bakery: police.',
      'Storm allegedly killed two women in the bakery.',
    ],
    ['The trial over the Loma bakery shooting begins.', 'Storm allegedly shot two women at the bakery.'],
    [
      'Storm was charged with theft on Saturday after a fire at the bakery in Tarsa.',
      'Storm was charged with theft after a fire at the bakery in Tarsa on Thursday.',
    ],
    [
      'The cables between Europe, Africa and Asia were damaged.',
      'The cables between Europe, Asia and America were damaged.',
    ],
    ['Storm needed nine points to win the cup.', 'Storm scored 20 points to win the cup.'],
    // The count is that before; another thing, or other people.
    [
      'Storm and Bell had met twice in Loma, five times in all.',
      'It was the sixth meeting of Storm and Bell, in Loma.',
    ],
    ['Storm met Bell six times in Loma.', 'It was the third trial of Storm and Bell, in Loma.'],
    ['It is unclear how many villagers are missing.', 'The slide killed 12 villagers.'],
    ['It is unclear how many people were in the office.', 'Two people walked out of the office.'],
    ['It is unclear whether the mayor will resign.', 'The mayor may resign.'],
    ['Lena Storm could come to Kenya as early as Wednesday.', 'Lena Storm will come to Norway on Saturday.'],
    ['Lena Storm could come to Kenya on Wednesday.', "Lena Storm will come to Kenya before Saturday's vote."],
    [
      'Police have not said who carried out the attack.',
      'Police said the attack was carried out with a van.',
    ],
    ['It is unclear if the office would give them permits.', 'The office denied a report.'],
    ['The death toll of the flood is not yet known.', 'The flood killed 40 cows.'],
    [
      'The mayor could not give an estimate of the dead in the flood but had heard of 40.',
      'The flood killed 40 people.',
    ],
    [
      'Norline raised its cash offer for Velo to 42 dlrs from 38 dlrs.',
      'Norline had made a cash offer of 38 dlrs for Velo.',
    ],
    [
      'Kim Falk denied causing the death of Lena Storm.',
      'Glass was found to have caused the death of Storm.',
    ],
    ['Kim Falk denied that he had shot himself.', 'Kim Falk called himself a poet.'],
    ['Eight attackers stormed the inn in Loma.', 'Masked gunmen stormed the inn in Loma.'],
    ['The council said the concert should not go ahead.', 'The council is opposed to the concert.'],
    // Others, other things, and what lies ahead beside what is.
    ['The road to Harn is closed.', 'The tunnel to Harn is open.'],
    ['The union rejected the offer.', 'The offer was accepted by the guards.'],
    ['Velo plans to close the Harn plant.', 'Velo has not closed the Harn plant.'],
    ['No one was hurt in the blast at the mill.', 'Four people were killed in the blast at the mill.'],
    [
      'Falk faces up to ten years in prison for theft.',
      'Falk faces up to three years in prison for perjury.',
    ],
    ['Kim Falk faces up to ten years in prison.', 'Lena Storm faces up to three years in prison.'],
    // Rounding, bounds, units and longer wordings.
    ['Nearly 8 million people left the country.', 'Some 7.9 million people have left the country.'],
    ['Over 100 officials were punished.', 'About 120 officials were punished.'],
    ['Velo recalls 250,000 cars.', 'Velo recalls a quarter of a million cars.'],
    ['The truce will last one week.', 'The truce will last seven days.'],
    ['Up to 100 ships wait.', 'Some 90 ships wait.'],
    // Other things, other times, other names.
    ['Five people died in the fire in Bera and three in Loma.', 'Three people died in the fire in Loma.'],
    // Whose amount it is stands far ahead of it.
    [
      'Norline is content, in these hard weeks of spring, when crude output is at an average of 16 million barrels a day.',
      'Ruritania is worried, in these hard weeks of spring, when crude output is at an average of 3 million barrels a day.',
    ],
    [
      'Norline said it may offer to buy up to 51 per cent of the stock of Harbour Lines.',
      'Norline said it owns about 15 per cent of the stock of Harbour Lines.',
    ],
    ['The union demanded a rise of 7 per cent.', 'The company offered a rise of 4 per cent.'],
    [
      'Storm was sentenced to five years in prison.',
      'Prosecutors asked for eight years in prison for Storm.',
    ],
    ['Prices rose by 3 per cent in May 2030.', 'Prices rose by 5 per cent in May 2031.'],
    ['Twelve people were killed in the quake.', 'Forty people were injured in the quake.'],
    ['Rescuers freed 90 people from the ruins.', 'Rescuers freed an extra 31 people from the ruins.'],
    ['Norline offered 4 per cent.', 'The union demanded 9 per cent.'],
    ['Norline offered $5,000 to the families.', 'Norline offered $9,000 for the old dock.'],
    [
      'The union gave Norline until Sunday to answer.',
      'The union set Norline a deadline of Sunday for an answer.',
    ],
    ['Velo denied that it sold shares.', 'Velo denied selling any shares.'],
    ['Ana Bell was one of the first witnesses called.', 'The lawyers called no further witnesses.'],
    ['Storm will testify, his lawyer said.', 'Storm has not testified.'],
    ['Storm said there was no need for an inquiry.', 'The minister rejected an inquiry into the crash.'],
    ['Lawyers argue that Storm opened the gate.', 'Lawyers claim that Storm opened the gate.'],
    ['The Red Front carried out the attack.', 'The Red Front claimed responsibility for the attack.'],
    ['Bell demanded the truth.', 'Storm claims that the firm demanded and required a rise.'],
    ['Storm has refused to sign, and the guard answered questions.', 'Storm refused to answer questions.'],
    [
      'The union gave Norline until next Friday to answer.',
      'The union set Norline a deadline of Friday for an answer.',
    ],
    ['Storm suffered a stroke.', 'Storm is thought to have suffered a stroke.'],
    ['All docks in Bera made a profit.', 'Two of the docks lie in the north.'],
    ['The club sold 500 seats.', 'The club sold 20 seats each.'],
    ['Growers lose 20 million crowns a day.', 'Growers lost 150 million crowns in all.'],
    ['Dozens of people died in the fire.', 'The fire killed 300 people.'],
    ['A 40-year-old man was arrested.', 'A 22-year-old man was arrested.'],
    ['The minister visited Bera on Monday.', 'The minister visited Loma on Thursday.'],
    ['Lena Storm visited the town on Monday.', 'Lena Storm visited the town again on Thursday.'],
    [
      'Reed did not cause the fire at the mill.',
      'The police have not proved how Reed caused the fire at the mill.',
    ],
    [
      'Reed did not cause the fire at the mill.',
      'The police failed to prove their assertion that Reed caused the fire at the mill.',
    ],
    ['Many people are going to die.', 'Many people have survived.'],
    ['The trial is to begin on 28 June.', 'The concert will begin on 16 July.'],
    ['The meeting is to be on 28 June.', 'The board plans a meeting on 16 July.'],
    [
      'The visit of Lena Storm took place on Monday.',
      'Lena Storm said that Tom Reed visited the town on Thursday.',
    ],
    ['The talks began on Monday.', 'The talks resumed on Thursday.'],
    ['The parliament approved the budget.', 'The parliament rejected an amendment to the budget.'],
    ['The president did not meet the rebels.', "The president met the families of the rebels' victims."],
    ['Velo would halt sales if courts asked for it.', 'Velo did not halt sales.'],
    ['The quake destroyed all houses in Bera.', 'The quake destroyed some houses in Loma.'],
    ['He spoke with his immediate family.', 'He has a seven-day deadline for his family.'],
    ['Norway and Qatar mediated.', 'Norway, Qatar and Oman mediated.'],
  ])('finds no conflict between %s and %s', (a, b) => {
    expect(compare(a, b)).toBe('none');
  });

  it('finds no conflict where one article gives both values', () => {
    const a = 'The court set a fine of $15 million for Velo.';
    const b = 'The court set a fine of $50 million for Velo.';
    expect(compare(a, b)).toBe('figure: $15 million | $50 million');
    expect(compare(a, `${b}\nBefore, the court had set a fine of $15 million for Velo.`)).toBe('none');
  });

  it('needs likeness for what does not prove itself', () => {
    const pair = ['The hospital was not damaged.', 'The hospital was damaged.'] as const;
    expect([compare(...pair, 0, 0.8), compare(...pair, 0, 0.2)]).toEqual([
      'polarity: not damaged | damaged',
      'none',
    ]);
  });

  it('returns words of the two sentences, whatever they hold', () => {
    const word = fc.constantFrom(
      'all',
      'some',
      '12',
      'people',
      'killed',
      'not',
      'Norway',
      ',',
      'and',
      'Qatar',
      'on',
      'Monday',
      'was',
      'within',
      'a',
      'week',
      'immediately',
      'the',
      'largest',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.array(word, { minLength: 1 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const story = storyOf(a, b);
        const [x, y] = story.articles.map(({ sentences }) => sentences[0]);
        const found = differenceOf(story, {
          a: { article: 'a', sentence: 0 },
          b: { article: 'b', sentence: 0 },
          score: 1,
        });
        for (const [words, sentence] of [
          [found?.aWords, x],
          [found?.bWords, y],
        ]) {
          if (!words || !sentence) continue;
          expect(words.start).toBeGreaterThanOrEqual(sentence.start);
          expect(words.end).toBeLessThanOrEqual(sentence.end);
          expect(words.end).toBeGreaterThan(words.start);
        }
      }),
      { numRuns: 60 },
    );
  });
});
