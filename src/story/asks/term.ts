import type { PartyId } from '../parties.ts';
import { DEADLINE } from './collect.ts';
import { type Content, SETS_TIME } from './content.ts';
import type { StoryAsk } from './story-ask.ts';

/** By when something is to be done: at once, by a deadline, or at a time that the ask leaves open. */
export type Term = 'now' | 'later' | 'open';

const NOW = /\b(?:immediate|instant)(?:ly)?\b|\bat once\b/i;
const LATER = /\bwithin\b|\b(?:deadline|ultimatum|window)\b/i;

/**
 * By when each ask is to be done; undefined where that tells no two asks apart. "A truce" and "an immediate truce" are one
 * demand, until the same side gives a deadline for it too: then the time is what is asked, and a demand that leaves it open
 * is another.
 */
export function termsOf(
  asks: readonly StoryAsk[],
  contents: readonly Content[],
  textOf: (ask: StoryAsk) => string,
  campOf: (ask: StoryAsk) => PartyId | undefined,
): (Term | undefined)[] {
  const said = asks.map((ask) => saidIn(textOf(ask), ask.rule));
  const limited = new Set<string>();
  for (const [i, ask] of asks.entries())
    if (said[i] === 'later')
      for (const word of contents[i]?.keys() ?? []) limited.add(`${campOf(ask)} ${word}`);
  return asks.map((ask, i) => {
    const [first] = contents[i]?.keys() ?? [];
    const open = ask.kind === 'demand' && limited.has(`${campOf(ask)} ${first}`);
    return said[i] ?? (open ? 'open' : undefined);
  });
}

/** What is to be done at once and within a week is told twice: its deadline stands apart. */
function saidIn(content: string, rule: string): 'now' | 'later' | undefined {
  if (rule === DEADLINE) return 'later';
  if (NOW.test(content)) return 'now';
  return SETS_TIME.test(rule) || LATER.test(content) ? 'later' : undefined;
}
