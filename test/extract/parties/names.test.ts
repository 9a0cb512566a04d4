import { describe, expect, it } from 'vitest';
import { mentionsIn, partiesIn } from './mentions.ts';

describe('names', () => {
  it.each([
    [
      'a surname after a full name',
      'Maria Keller met reporters. Keller refused.',
      ['Maria Keller = Maria Keller', 'reporters = reporters', 'Keller = Maria Keller'],
    ],
    [
      'a form of address',
      'Maria Keller spoke. Ms. Keller left.',
      ['Maria Keller = Maria Keller', 'Ms. Keller = Maria Keller'],
    ],
    [
      'a body that is called like a month',
      'The DEC, which six charities run, waits for Dec. 3.',
      ['DEC = DEC', 'charities = charities'],
    ],
    ['a body that is called like a ship', 'The INS met.', ['INS = INS']],
    [
      'a possessive',
      "Maria Keller resigned. Keller's demand stands.",
      ['Maria Keller = Maria Keller', 'Keller = Maria Keller'],
    ],
    [
      'hyphens and blanks',
      'Park Min-jun met Lee Sun Hee. Park Min Jun refused and Lee Sun-hee agreed.',
      [
        'Park Min-jun = Park Min-jun',
        'Lee Sun Hee = Lee Sun Hee',
        'Park Min Jun = Park Min-jun',
        'Lee Sun-hee = Lee Sun Hee',
      ],
    ],
    ['a double first name', 'Jean-Max Dupont left.', ['Jean-Max Dupont = Jean-Max Dupont']],
    ['accents', 'José Peña spoke. Jose Pena left.', ['José Peña = José Peña', 'Jose Pena = José Peña']],
    [
      'a middle initial',
      'John T. Doe sued. John Doe won.',
      ['John T. Doe = John T. Doe', 'John Doe = John T. Doe'],
    ],
    [
      'a title and a nationality',
      'The court heard Kenyan President Jane Doe.',
      ['court = court', 'Kenyan President Jane Doe = Jane Doe'],
    ],
    [
      'an office in the title',
      'Aides met Secretary of State Ann Roe.',
      ['Aides = Aides', 'Secretary of State Ann Roe = Ann Roe'],
    ],
    [
      'an acronym in parentheses',
      'The National Rail Union (NRU) agreed. The NRU said so.',
      ['National Rail Union = National Rail Union', 'NRU = National Rail Union', 'NRU = National Rail Union'],
    ],
    [
      'an acronym by its letters',
      'The United Steel Workers met on Monday. The USW agreed.',
      ['United Steel Workers = United Steel Workers', 'USW = United Steel Workers'],
    ],
    [
      'a body of two trades by its acronym',
      'Consolidated Mill and Quarry Workers (CMQW) met Vale and Quarry Workers. The Ferry and Tram Union left.',
      [
        'Consolidated Mill and Quarry Workers = Consolidated Mill and Quarry Workers',
        'CMQW = Consolidated Mill and Quarry Workers',
        'Vale = Vale',
        'Quarry Workers = Consolidated Mill and Quarry Workers',
        'Ferry and Tram Union = Ferry and Tram Union',
      ],
    ],
    [
      'a company by what it deals in, apart from those who speak for others',
      "The Norwick Growers' Association sued Norwick Rubber. Norwick refused.",
      [
        "Norwick Growers' Association = Norwick Growers' Association",
        'Norwick Rubber = Norwick Rubber',
        'Norwick = Norwick Rubber',
      ],
    ],
    ['no thing that has a number', 'Cllr Ann Roe closed Jetty 7.', ['Cllr Ann Roe = Ann Roe']],
    [
      'a body that has three tasks',
      'The Ministry of Agriculture, Fisheries and Food agreed. The Ministry of Finance, Acme and Bolder left.',
      [
        'Ministry of Agriculture, Fisheries and Food = Ministry of Agriculture, Fisheries and Food',
        'Ministry of Finance = Ministry of Finance',
        'Acme = Acme',
        'Bolder = Bolder',
      ],
    ],
    [
      'one of several with a surname',
      'Carlo Roe lives with Tim. Roe refused. Ana Roe met Tim Roe. Roe signed.',
      [
        'Carlo Roe = Carlo Roe',
        'Tim = Tim Roe',
        'Roe = Carlo Roe',
        'Ana Roe = Ana Roe',
        'Tim Roe = Tim Roe',
        'Roe = Ana Roe',
      ],
    ],
    [
      'one of two with a surname whom a sentence names together',
      'Carlo Roe met Ana Roe. Roe refused.',
      ['Carlo Roe = Carlo Roe', 'Ana Roe = Ana Roe', 'Roe = Roe'],
    ],
    [
      'two first names and a surname',
      'Ana Maria Roe met John Roe. Ana Maria refused.',
      ['Ana Maria Roe = Ana Maria Roe', 'John Roe = John Roe', 'Ana Maria = Ana Maria Roe'],
    ],
    [
      'a place in a region',
      'Acme Airlines, Halden, Texas, agreed. White House Chief of Staff Jane Doe left.',
      ['Acme Airlines = Acme Airlines', 'White House Chief of Staff Jane Doe = Jane Doe'],
    ],
    [
      'a creed',
      'A Catholic settlement failed. Democratic senators left the Catholic Church.',
      ['Democratic senators = Democratic senators', 'Catholic Church = Catholic Church'],
    ],
    [
      'a body that has two tasks',
      'The Water and Sewer Authority agreed. Acme and Kenya left.',
      ['Water and Sewer Authority = Water and Sewer Authority', 'Acme = Acme', 'Kenya = Kenya'],
    ],
    [
      'a body that has two tasks, before who heads it',
      'In May, Health and Water Authority Director Jane Doe left.',
      ['Water Authority Director Jane Doe = Jane Doe'],
    ],
    ['many of a people', 'Some furious Kenyan exiles met.', ['Kenyan exiles = Kenyan exiles']],
    [
      'a company without its legal form',
      'Acme Corp. rose. Acme said so.',
      ['Acme Corp. = Acme Corp.', 'Acme = Acme Corp.'],
    ],
    [
      'a ministry turned round',
      'The Ministry of Health refused. The Health Ministry said so.',
      ['Ministry of Health = Ministry of Health', 'Health Ministry = Ministry of Health'],
    ],
    [
      'an organisation with small words',
      'The Department of Health and Human Services agreed.',
      ['Department of Health and Human Services = Department of Health and Human Services'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it.each([
    ['days and months', 'It rained on Monday in March.'],
    ['places', 'It rained at Long Beach near the Green River.'],
    ['regions', 'Prices rose in Latin America and the Middle East.'],
    ['wars and treaties', 'The Cold War ended.'],
    ['ships', 'The USS John Doe sailed.'],
    ['the first word of a sentence', 'Negotiations collapsed. Economic aid ended.'],
    ['a dateline', 'OSLO (AP) — It rained.'],
  ])('no party: %s', (_, text) => {
    expect(mentionsIn(text)).toEqual([]);
  });

  it('does not take one person for another of the same surname', () => {
    const { parties } = partiesIn('Jane Doe met John Doe in May. Doe was late.');
    expect(parties.map(({ name }) => name)).toEqual(expect.arrayContaining(['Jane Doe', 'John Doe']));
    expect(parties.some(({ names }) => names.includes('Doe') && names.length > 1)).toBe(false);
  });

  it('takes no party from the capitals of a heading', () => {
    expect(mentionsIn('Harbour Strike Enters Second Week\n\nThe dockers met Ann Roe.')).toEqual([
      'dockers = dockers',
      'Ann Roe = Ann Roe',
    ]);
  });

  it.each([
    ['Kenyan President Jane Doe spoke.', 'KEN'],
    ['Jane Doe, the president of Kenya, spoke.', 'KEN'],
    ["Jane Doe, Kenya's prime minister, spoke.", 'KEN'],
    ['Prime Minister Jane Doe of Kenya spoke.', 'KEN'],
    ["Kenya's Jane Doe spoke.", 'KEN'],
    ["Kenya's foreign minister, Jane Doe, spoke.", 'KEN'],
    ['President Jane Doe spoke. Kenyan officials agreed.', 'KEN'],
    ['Jane Doe flew to Kenya.', undefined],
  ])('the country of a person: %s', (text, country) => {
    expect(partiesIn(text).parties.find(({ name }) => name === 'Jane Doe')?.country).toBe(country);
  });
});
