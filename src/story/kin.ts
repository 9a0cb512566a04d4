import { stemmer } from 'stemmer';
import { BASES } from './search/irregular.ts';

/** Words that the papers put for one another: each line is one class. */
const CLASSES = `
kill killing dead die death deceased fatality casualty toll slay slain perish
injure injury wound wounded hurt
arrest detain detention custody
displace displaced flee fled refugee
miss missing unaccounted
reward bounty
fine penalty
pay wage salary earnings remuneration
rise raise increase hike growth up grow climb
fall drop decline decrease down cut reduction slump sink
fee price cost worth value pay
deal agreement accord pact contract
talks talk negotiation negotiate negotiating dialogue discuss discussion
exile refuge asylum haven sanctuary
passage conduct evacuation evacuate
meet meeting met summit visit trip travel
return back
release free liberate
short shorten shorter
military army troops forces
oust ouster topple unseat
lift lifting remove removal removing cancel cancellation dismiss
keep maintain retain preserve
guarantee assurance assure
help aid assistance support
buy purchase acquire acquisition takeover
choose select pick
start begin launch
hostage captive abductee
allow let permit permission
last hold run
shell bomb bombard bombardment shelling
attack assault raid
destroy demolish wreck
investigate inquiry probe investigation
review examine examination scrutinize scrutinise scrutiny
compensation compensate reparation
speed pace
country nation state
house home
plan scheme proposal
end halt stop cease ending
amnesty immunity pardon clemency
exit departure leave resign resignation depart quit
sanction embargo
sentence jail prison imprison imprisonment
people person civilian resident
child kid
job post position worker employee staff
recall withdraw
vote ballot
fund money funding
deadline ultimatum window
official officer
strike walkout stoppage
ceasefire truce armistice
quake earthquake tremor
blast explosion bomb bombing
fire blaze
share stake
better improve improved improvement
intervene intervention
unmanned driverless autonomous crewless
ban prohibit prohibition outlaw
loss deficit
profit earnings surplus
plane aircraft jet
dose drug overdose
produce production output pump
vessel ship boat
`;

/** The stem of each irregular form ("paid") to that of its base ("pay"). "Left" and "rose" are other words as well. */
const bases = new Map(
  [...BASES, ['freed', 'free'], ['died', 'die']].map(([form = '', base = '']) => [
    stemmer(form),
    stemmer(base),
  ]),
);
for (const form of ['left', 'rose', 'felt', 'found', 'led', 'lay', 'saw', 'wound', 'dying', 'lying'])
  bases.delete(stemmer(form));

const classOf = new Map<string, string>();
for (const line of CLASSES.trim().split('\n')) {
  const stems = line.split(' ').map(stemmer);
  const name = stems[0] ?? '';
  for (const stem of stems) if (!classOf.has(stem)) classOf.set(stem, name);
}

/** A stem, or the stem that stands for the whole class of words that papers put for one another. */
export function kinOf(stem: string): string {
  const base = classOf.has(stem) ? stem : (bases.get(stem) ?? stem);
  return classOf.get(base) ?? base;
}

/** What stands for each of some words, which are parted by spaces or line breaks. */
export const kinsNamed = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).map((word) => kinOf(stemmer(word))));
