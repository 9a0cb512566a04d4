import type { Origin } from './finding.ts';
import { type Attribution, attribution, type Source, unnamedSources } from './origins/attributions.ts';
import { PRESS_VERBS, SOURCED } from './origins/words.ts';
import { findNames } from './parties/names.ts';
import type { Token } from './tokens.ts';

/** A sentence alone does not say which of its capitals are names. */
const NO_VOCABULARY = { small: new Set<string>(), capital: new Set<string>(), surnames: new Set<string>() };

/** Without one of these a sentence attributes nothing. */
const CUES: ReadonlySet<string> = new Set([...PRESS_VERBS, ...SOURCED, 'according', 'citing', 'tells']);

/**
 * Where the statements of a sentence come from: "according to Reuters", "the Evening Herald reported", "told the BBC".
 * One finding for each source, in order and without overlaps of the sources; its range takes in the words that attribute.
 */
export function findOrigins(text: string, tokens: readonly Token[]): Origin[] {
  if (!tokens.some(({ lower }) => CUES.has(lower))) return [];
  const named: Source[] = findNames(text, tokens, NO_VOCABULARY).filter(({ kind }) => kind !== 'thing');
  const sources = [...named, ...unnamedSources(tokens)].sort((a, b) => a.from - b.from || b.to - a.to);
  const origins: Origin[] = [];
  let previous: (Source & { readonly rule: string }) | undefined;
  for (const source of sources) {
    if (previous && source.from < previous.to) continue;
    const listed = previous && isList(tokens, previous.to, source.from) ? previous.rule : undefined;
    const found: Attribution | undefined =
      attribution(tokens, source) ?? (listed === undefined ? undefined : { ...source, rule: listed });
    const [first, last] = [tokens[found?.from ?? -1], tokens[(found?.to ?? 0) - 1]];
    const [start, end] = [tokens[source.from], tokens[source.to - 1]];
    if (!found || !first || !last || !start || !end) continue;
    const range = { start: first.start, end: last.end };
    origins.push({ ...range, source: { start: start.start, end: end.end }, rule: found.rule });
    previous = { ...source, rule: found.rule };
  }
  return origins;
}

/** Do only commas, "and" and articles stand between two tokens? */
const isList = (tokens: readonly Token[], from: number, to: number): boolean =>
  from < to && tokens.slice(from, to).every(({ lower }) => /^(?:,|and|or|the)$/.test(lower));
