import type { Comparison } from '../answer/compare.ts';
import { type Label, label, say } from '../locale/label.ts';
import { altOf, spoken } from './alt.ts';

/** In what the sources differ, the most frequent first. */
const reasonsOf = ({ differ }: Comparison): string[] =>
  [...Map.groupBy(differ, ({ difference }) => difference)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, of]) =>
      say(label('picture.alt.reason', { reason: say(label(`reason.${reason}`)), n: of.length })),
    );

/** What a comparison's picture shows, said in counts and names. `agree` is how many sentences both report. */
export function compareAlt(found: Comparison, agree: number): string {
  const [a, b] = [spoken(found.a.name), spoken(found.b.name)];
  const n = found.differ.length;
  const differ: Label = n
    ? label('picture.alt.reasons', { n, reasons: reasonsOf(found).join(', ') })
    : label('picture.alt.differs', { n });
  return altOf([
    label('picture.alt.compare', { a, b }),
    label('picture.alt.agree', { n: agree }),
    differ,
    label('picture.alt.only', { name: a, n: found.onlyA.length }),
    label('picture.alt.only', { name: b, n: found.onlyB.length }),
  ]);
}
