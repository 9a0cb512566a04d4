import { stemmer } from 'stemmer';
import { kinOf } from '../kin.ts';

/** Acts that cannot both be done to one thing: two lists of like verbs a line. */
const PAIRS = `
accept agree approve back endorse support welcome embrace | reject refuse dismiss decline oppose spurn rebuff turn
confirm admit acknowledge | deny dispute refute
rise increase climb grow gain jump surge soar | fall drop decline decrease sink slump plunge shrink lose
strengthen | weaken
win | lose
approve grant issue | deny refuse withhold
observe respect honour keep | violate breach break
attend | boycott skip
stay remain | leave quit
praise commend welcome | condemn criticise criticize denounce
sign | veto
comply | defy
proceed | cancel postpone
survive | die
agree | disagree
alive | dead
safe | unsafe dangerous
legal lawful | illegal unlawful
guilty | innocent
possible | impossible
likely | unlikely
full | empty
stable | critical
certain | uncertain
true | false
available | unavailable
launch open resume | halt stop suspend cancel abandon scrap close shut
release free liberate | hold detain jail imprison
acquit clear exonerate | convict
allow permit authorise authorize | ban bar block prohibit forbid
pass adopt approve | defeat
uphold | overturn quash reverse annul
extend | shorten
lift ease | tighten impose
succeed pass | fail
`;

const opposites = new Map<string, Set<string>>();
for (const line of PAIRS.trim().split('\n')) {
  const [left = [], right = []] = line.split('|').map((half) =>
    half
      .trim()
      .split(' ')
      .map((verb) => kinOf(stemmer(verb))),
  );
  for (const x of left) {
    for (const y of right) {
      if (x === y) continue;
      opposites.set(x, (opposites.get(x) ?? new Set()).add(y));
      opposites.set(y, (opposites.get(y) ?? new Set()).add(x));
    }
  }
}

/** Whether two classes of like acts exclude each other: "accept" and "reject". */
export const areOpposite = (a: string, b: string): boolean => opposites.get(a)?.has(b) ?? false;
