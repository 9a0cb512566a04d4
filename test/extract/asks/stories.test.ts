import { expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

/** Made-up reports of several domains, each with all that a reader would say is asked, offered or refused in it. */
const STORIES: readonly { name: string; cast: Cast; text: string; asks: readonly string[] }[] = [
  {
    name: 'a strike',
    cast: [
      ['Norrail', 'The company', 'the company'],
      ['ASLD', "The drivers' union", 'the union', 'Train drivers', 'their'],
      ['Lund', 'Marta Lund'],
      ['Brandt', 'Ole Brandt', 'The minister'],
      ['passengers'],
      ['business groups'],
      ['the government'],
    ],
    text: `Train drivers walked out on Monday after the company turned down their demand for an 8 percent raise.
The drivers' union is seeking a shorter working week and wants Norrail to scrap plans for driver-only trains.
Norrail has offered 4 percent over two years, an offer the union dismissed as insulting.
“We will not go back to work unless management drops the plan,” said Marta Lund.
Lund urged passengers to support the strike and called on the transport minister, Ole Brandt, to step in.
Brandt refused to intervene, saying the dispute was a matter for the two sides.
Norrail said it was willing to talk but ruled out any increase above 5 percent.
The strike was criticised by business groups, who asked the government to ban walkouts on public transport.
Analysts say the company must find a compromise soon.
If the union demands more, the company could collapse.
The company promised refunds to passengers.`,
    asks: [
      'rejection: Norrail: their demand for an 8 percent raise',
      'demand: ASLD: a shorter working week',
      'demand: ASLD → Norrail: to scrap plans for driver-only trains',
      'offer: Norrail: 4 percent over two years',
      'rejection: ASLD: an offer',
      'rejection: Lund: go back to work',
      'demand: Lund: management drops the plan',
      'demand: Lund → passengers: to support the strike',
      'demand: Lund → Brandt: to step in',
      'rejection: Brandt: to intervene',
      'offer: Norrail: to talk',
      'rejection: Norrail: any increase above 5 percent',
      'demand: business groups → the government: to ban walkouts on public transport',
      'offer: Norrail → passengers: refunds to passengers',
    ],
  },
  {
    name: 'a ceasefire',
    cast: [
      ['KLF', 'Rebels of the Kesh Liberation Front', 'they'],
      ['Osei', 'Daniel Osei', 'the government', 'The government'],
      ['Adeyemi', 'Joseph Adeyemi', 'he'],
      ['African Union'],
      ['Red Cross'],
      ['Kenya'],
      ['foreign troops'],
      ['armies', 'both armies'],
    ],
    text: `Rebels of the Kesh Liberation Front said on Tuesday they would lay down their arms only if the government released 300 prisoners.
Daniel Osei rejected the condition.
“The KLF must disarm or face the consequences,” Osei told parliament.
The ultimatum was dismissed by Joseph Adeyemi, who demanded that foreign troops withdraw first.
The African Union has called for an immediate ceasefire and proposed sending 500 monitors.
The government's refusal to release prisoners led to the collapse of the last round of talks.
In exchange for a truce, the KLF wants control of the northern mines.
Adeyemi has said that he would not attend talks in the capital.
Kenya offered to host the talks.
The Red Cross begged both armies to spare the hospital.
Residents fear the fighting will go on for months.`,
    asks: [
      'offer: KLF: lay down their arms',
      'demand: KLF → Osei: the government released 300 prisoners',
      'rejection: Osei: the condition',
      'demand: Osei → KLF: The KLF must disarm or face the consequences',
      'rejection: Adeyemi: The ultimatum',
      'demand: Adeyemi → foreign troops: foreign troops withdraw first',
      'demand: African Union: an immediate ceasefire',
      'offer: African Union: sending 500 monitors',
      'rejection: Osei: to release prisoners',
      'offer: KLF: a truce',
      'demand: KLF: control of the northern mines',
      'rejection: Adeyemi: attend talks in the capital',
      'offer: Kenya: to host the talks',
      'demand: Red Cross → armies: to spare the hospital',
    ],
  },
  {
    name: 'a transfer',
    cast: [
      ['Riverton', 'Riverton FC', 'the club'],
      ['Norte', 'Atletico Norte'],
      ['Moreno', 'Luis Moreno'],
      ['Reis', 'Paulo Reis'],
      ['Hall', 'Greg Hall'],
      ['Fans'],
    ],
    text: `Riverton FC have rejected a second bid of 40 million euros from Atletico Norte for striker Luis Moreno.
Moreno wants to leave before the window closes.
His agent, Paulo Reis, asked the club to honour a verbal promise.
Norte are ready to raise their bid to 50 million.
Riverton would consider a deal if Norte included a midfielder.
Fans have called for the chairman, Greg Hall, to resign.
Riverton's demand that the fee be paid up front proved a stumbling block.
Moreno did not ask for more money.
Hall declined to comment.`,
    asks: [
      'rejection: Riverton → Norte: a second bid of 40 million euros from Atletico Norte for striker Luis Moreno',
      'demand: Moreno: to leave',
      'demand: Reis → Riverton: to honour a verbal promise',
      'offer: Norte: to raise their bid to 50 million',
      'offer: Riverton: a deal',
      'demand: Riverton → Norte: Norte included a midfielder',
      'demand: Fans → Hall: to resign',
      'demand: Riverton: the fee be paid up front',
    ],
  },
  {
    name: 'a recall',
    cast: [
      ['Regulators'],
      ['Veltra', 'Veltra Motors', 'the carmaker', 'the company'],
      ['Keller', 'Dana Keller'],
      ['agency', 'The agency', 'National Road Agency'],
      ['ministry', 'the industry ministry'],
      ['Fuchs'],
      ['Consumer groups'],
      ['the government'],
    ],
    text: `Regulators ordered Veltra Motors to recall 120,000 vans over faulty brakes.
The National Road Agency asked the carmaker to replace the part free of charge.
Veltra refuses to pay for rental cars.
A lawyer for the owners, Dana Keller, said the company needs to buy back the vehicles.
Veltra rejected Keller's demand, calling it unreasonable.
Consumer groups are pressing the government for tougher rules.
Fuchs has promised to publish the reports.
The agency's call for a sales ban was opposed by the industry ministry.
Demand for vans has fallen since the recall.
Keller threatened to sue unless Veltra responds within two weeks.
Veltra has requested more time from the agency, which denied the request.`,
    asks: [
      'demand: Regulators → Veltra: to recall 120,000 vans over faulty brakes',
      'demand: agency → Veltra: to replace the part free of charge',
      'rejection: Veltra: to pay for rental cars',
      'demand: Keller → Veltra: the company needs to buy back the vehicles',
      "rejection: Veltra: Keller's demand",
      'demand: Consumer groups → the government: for tougher rules',
      'offer: Fuchs: to publish the reports',
      "rejection: ministry: The agency's call for a sales ban",
      'demand: Keller → Veltra: Veltra responds within two weeks',
      'demand: Veltra → agency: more time from the agency',
      'rejection: agency: the request',
    ],
  },
  {
    name: 'a trial',
    cast: [
      ['Prosecutors', 'the prosecution'],
      ['Sandoval', 'Rita Sandoval'],
      ["Sandoval's lawyers"],
      ['Holm', 'Peter Holm'],
      ['the court'],
      ['The defence'],
      ['The opposition'],
      ['Birk', 'Tom Birk'],
    ],
    text: `Prosecutors asked the court on Thursday to sentence Rita Sandoval to nine years in prison.
Sandoval's lawyers sought an acquittal and requested that two witnesses be heard again.
Peter Holm denied the motion and refused to postpone the hearing.
The defence had offered a plea deal, which the prosecution rejected.
Sandoval pleaded with the court for mercy.
Sandoval insisted that she had done nothing wrong.
Holm dismissed one juror on Monday.
The opposition demanded the resignation of the mayor, Tom Birk.`,
    asks: [
      'demand: Prosecutors → the court: to sentence Rita Sandoval to nine years in prison',
      "demand: Sandoval's lawyers: an acquittal",
      "demand: Sandoval's lawyers: two witnesses be heard again",
      'rejection: Holm: the motion',
      'rejection: Holm: to postpone the hearing',
      'offer: The defence: a plea deal',
      'rejection: Prosecutors: a plea deal',
      'demand: Sandoval → the court: for mercy',
      'demand: The opposition: the resignation of the mayor',
    ],
  },
];

test.each(STORIES)('$name', ({ text, cast, asks }) => expect(asksOf(text, cast)).toEqual(asks));
