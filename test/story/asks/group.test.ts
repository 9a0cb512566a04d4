import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gather } from '../../../src/story/asks/group.ts';
import type { Grouping } from '../../../src/story/asks/grouping.ts';
import type { Member } from '../../../src/story/asks/members.ts';
import type { StoryAsk } from '../../../src/story/asks/story-ask.ts';
import { lasting } from '../../../src/story/once.ts';

const side = fc.constantFrom('person ada', 'person ben', 'country Kenya', undefined);
const span = { article: 'a', start: 0, end: 1 };
const ask: fc.Arbitrary<StoryAsk> = fc.record({
  article: fc.constantFrom('a', 'b'),
  sentence: fc.nat(8),
  kind: fc.constantFrom('demand', 'demand', 'offer', 'rejection'),
  emphasis: fc.constant(span),
  content: fc.constant(span),
  rule: fc.constant('made'),
});
/** A member, but for the one that it may refer to: the one before it. */
const entry = fc.record({
  ask,
  by: side,
  to: side,
  term: fc.constantFrom(undefined, undefined, 'now' as const, 'open' as const),
  refers: fc.constantFrom(false, false, false, true),
  told: fc.subarray([1, 2, 3, 4]),
  content: fc
    .uniqueArray(fc.tuple(fc.constantFrom('wage', 'gate', 'ship', '4 %'), fc.constantFrom(0.2, 0.8, 1)), {
      selector: ([word]) => word,
      maxLength: 3,
    })
    .map((words) => new Map(words)),
});
type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;
const kept = lasting<Entry, Member>();
/** An entry whose reference stays what it is stays the same member. */
const membersOf = (entries: readonly Entry[]): Member[] =>
  entries.map((entry, i) => {
    const { refers, ...one } = entry;
    const refersTo = refers ? entries[i - 1]?.ask : undefined;
    return kept(entry, [refersTo], () => ({ ...one, refersTo }));
  });

/** Puts entries into the place of some others; one may only be told anew, of the same ask. */
const change = fc.tuple(fc.nat(), fc.nat(2), fc.array(entry, { maxLength: 3 }), fc.boolean());

/** The groups of a grouping, with the places of their members in it. */
const placesIn = ({ groups }: Grouping, all: readonly Member[]) =>
  groups.map(({ members }) => members.map((member) => all.indexOf(member)));

it('asks that were grouped before are grouped as if they never were', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), fc.array(change, { maxLength: 4 }), (first, changes) => {
      let entries = first;
      let before: Grouping | undefined = gather(membersOf(entries)).grouping;
      for (const [place, count, added, isSameAsk] of changes) {
        const at = place % (entries.length + 1);
        const [old] = entries.slice(at);
        entries = entries.toSpliced(
          at,
          count,
          ...added.map((one, i) =>
            isSameAsk && old && count > 0 && i === 0 ? { ...one, ask: old.ask } : one,
          ),
        );
        const members = membersOf(entries);
        const { grouping, same } = gather(members, before);
        expect(placesIn(grouping, members)).toEqual(placesIn(gather(members).grouping, members));
        for (const [group, earlier] of same) {
          expect(group.members.map(({ content, by, to }) => [content, by, to])).toEqual(
            earlier.members.map(({ content, by, to }) => [content, by, to]),
          );
        }
        before = grouping;
      }
    }),
    { numRuns: 300 },
  );
});
