import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import type { PartyNoun } from './nouns.ts';

/** Nouns that are a body only behind a noun that says for what: "the port authority", but "the authority of the court". */
const HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'authority',
    wordSet(`
    port harbour harbor airport aviation transport transit rail road highways health hospital food safety housing
    planning water river energy electricity nuclear gaming gambling financial markets prudential competition consumer
    customs tax revenue immigration border police prison fire education examinations broadcasting advertising standards
    election electoral statistics investment development heritage conservation maritime local regional municipal
    provincial licensing licencing data privacy cyber space weather forestry fisheries land`),
  ],
  ['guard', wordSet('coast border')],
]);

/** The body that a singular noun behind "the" and such a word names. */
export function compoundBody(tokens: readonly Token[], at: number): PartyNoun | undefined {
  const [before, head] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  // Two authorities are two bodies: the noun alone is none.
  return HEADS.get(head)?.has(before)
    ? { noun: 'body', lemma: `${before} ${head}`, plural: false }
    : undefined;
}
