import type { Range } from '../../corpus/article.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { IDLE } from './act-words.ts';
import { type Act, actsOf } from './acts.ts';
import { compatible } from './amounts.ts';
import { isOfPeople } from './counted.ts';
import { fateOf, KILLED } from './fates.ts';
import { measured } from './measured.ts';
import type { OpenQuestion } from './open-questions.ts';
import type { Side } from './side.ts';
import { sumsIn } from './tallies.ts';
import { figureIn, textOf } from './text.ts';

const UNITS = {
  'how far': new Set('mile km metre foot yard inch cm mm'.split(' ')),
  'how long': new Set('minute hour day week month year'.split(' ')),
} as const;

/** The acts that a question asks about. */
export const askedIn = (open: Side, tokens: readonly Token[]): Act[] =>
  actsOf(open).filter(({ words }) => words.start >= (tokens[0]?.start ?? 0));

/** Who does what the question asks the doer of. */
export function doerIn(side: Side, open: Side, { tokens }: OpenQuestion): Range | null {
  const { story, article, reading } = side;
  for (const x of askedIn(open, tokens)) {
    for (const act of actsOf(side)) {
      if (act.kin !== x.kin || act.hypothetical || act.negated || IDLE.has(act.kin)) continue;
      if (act.behind.isDisjointFrom(x.behind)) continue;
      const doer = reading.mentions.findLast(
        ({ party, end, basis, start }) =>
          basis === 'stated' &&
          end < act.words.start &&
          act.words.start - end <= 2 &&
          /^\p{Lu}/u.test(article.text.slice(start)) &&
          story.parties.all.has(story.parties.of(article.id, party)),
      );
      if (doer) return { start: doer.start, end: doer.end };
    }
  }
  return null;
}

/** How many died of what both are about, unless the question's own side has heard the same. */
export function tollIn(side: Side, open: Side): Range | null {
  const found = sumsIn(side).find(({ kind }) => kind === KILLED);
  if (!found || measured(open).some(({ amount }) => compatible(amount, found.amount))) return null;
  return figureIn(found);
}

/** How many, how far or how long it is. */
export function amountIn(side: Side, { kind, tokens, about }: OpenQuestion): Range | null {
  const noun = tokens.find(({ pos }) => pos === 'NOUN');
  const asked = tokens.map(fateOf).find(Boolean);
  const found = measured(side).find(({ figure: { unit = '' }, head = '', fate, plain }) => {
    if (kind === 'how far' || kind === 'how long') return UNITS[kind].has(unit);
    // How many are killed is not how many are missing, and people do all kinds of things.
    const same = fate === asked && (fate !== undefined || !isOfPeople(head));
    const counted = noun && kinOf(noun.stem);
    return unit === '' && head === counted && (same || plain.intersection(about).size >= 2);
  });
  return found ? figureIn(found) : null;
}

/** The full name of the person whom a sentence names as somebody. */
export function nameIn(side: Side): Range | null {
  const { story, article, reading } = side;
  if (!/\b(?:named|identified|charged|arrested)\b/.test(textOf(side))) return null;
  const found = reading.mentions.find(({ party, basis }) => {
    const { kind, name = '' } = story.parties.all.get(story.parties.of(article.id, party)) ?? {};
    return kind === 'person' && basis === 'stated' && /^\p{Lu}\S* \p{Lu}/u.test(name);
  });
  return found ? { start: found.start, end: found.end } : null;
}
