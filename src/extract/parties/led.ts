import { wordSet } from '../word-set.ts';
import type { Context } from './context.ts';
import { asOrganization, asPerson } from './members.ts';
import type { Found } from './resolved.ts';

const LEADS = wordSet('leads heads runs chairs commands');

/** "Jane Doe, who leads the miners' union": whom a relative clause says somebody to lead, for the parties of one sentence. */
export function noteLed(found: readonly Found[], { cast, tokens }: Context): void {
  for (const [i, { phrase, party }] of found.entries()) {
    const who = tokens[phrase.to]?.lower === ',' ? phrase.to + 1 : phrase.to;
    const next = found[i + 1];
    if (!next || tokens[who]?.lower !== 'who' || !LEADS.has(tokens[who + 1]?.lower ?? '')) continue;
    const [leader, led] = [cast.members[party], cast.members[next.party]];
    const near = next.phrase.from - who <= 3 && next.party !== party;
    if (!near || !leader || !led || !(leader.kind === 'person' || leader.open)) continue;
    if (led.kind === 'country') {
      if (led.country !== undefined) leader.country ??= led.country;
    } else if (led.kind === 'organization' || led.open) {
      asOrganization(led);
      leader.of ??= next.party;
    } else continue;
    asPerson(leader);
  }
}
