import { once } from '../once.ts';
import { type BlockChange, changeOf } from './block-change.ts';
import type { Block } from './blocks.ts';
import { Dense } from './dense.ts';
import { judge } from './judge.ts';
import { Links } from './links.ts';
import { Proposals } from './proposals.ts';
import type { Weighed } from './weighed.ts';

/** So many times as alike must two mentions of one article be: who gives a date twice mostly has two things to tell. */
const IN_ONE_ARTICLE = 2;
/** With this cosine two mentions are alike that provably tell of one deed. */
const PROVED = 0.05;

/** The links between mentions of two blocks, or of one, with all that they follow from. */
export interface PairLinks {
  /** The larger block proposes what each member of the smaller one is compared with. */
  readonly small: Block;
  readonly large: Block;
  /** The cosine that two mentions need that nothing else is known of. */
  readonly usual: number;
  /** Between places in `small` and in `large`, by the former. */
  readonly links: Links;
}

/** Links the mentions of pairs of blocks, as a story has them now. */
export class PairLinker {
  readonly #proposals = new Proposals();
  readonly #told: Dense;
  readonly #change: (block: Block) => BlockChange;

  /** `words` is how many the mentions have in all; `before` are the blocks that there were, by their keys. */
  constructor(words: number, before: ReadonlyMap<string, Block>) {
    this.#told = new Dense(words);
    this.#change = once((block) => changeOf(before.get(block.key) ?? block, block, this.#proposals));
  }

  /**
   * Links the mentions of two blocks that are alike. What a mention of the smaller one is linked with follows from it and from
   * those that its words propose: it stays as it was `before`, unless one of its words proposes others now.
   */
  link(a: Block, b: Block, usual: number, before?: PairLinks): PairLinks {
    const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a];
    const known = before?.small.key === small.key && before.usual === usual ? before : undefined;
    if (known?.small === small && known.large === large) return known;
    const pair: PairLinks = { small, large, usual, links: new Links() };
    const keep = known ? this.#keeper(known, pair) : () => false;
    for (const [place, one] of small.members.entries())
      if (!keep(one, place)) this.#compare(one, place, pair);
    return pair;
  }

  /** Gives a mention of the smaller block the links that it had, and says whether they still hold. */
  #keeper(before: PairLinks, { small, large, links }: PairLinks): (one: Weighed, place: number) => boolean {
    const rows = rowsOf(before);
    const { was } = this.#change(small);
    const { now, moved } = this.#change(large);
    return (one, place) => {
      const row = was.get(one);
      if (row === undefined || one.vector.words.some((word) => moved.has(word))) return false;
      for (let i = rows[row] ?? 0; i < (rows[row + 1] ?? 0); i++)
        links.take(before.links, i, place, now[before.links.others[i] ?? 0] ?? 0);
      return true;
    };
  }

  /** Link one mention of the smaller block. */
  #compare(one: Weighed, place: number, { small, large, usual, links }: PairLinks): void {
    this.#told.clear();
    this.#told.add(one.vector);
    const proved = Math.min(PROVED, usual);
    for (const at of this.#proposals.places(one, large)) {
      const other = large.members[at];
      if (!other || (small === large && at >= place)) continue;
      const cosine = this.#told.dot(other.vector);
      if (cosine < proved) continue;
      const verdict = judge(one, other);
      const within = one.told.mention.article === other.told.mention.article ? IN_ONE_ARTICLE : 1;
      const needed = verdict === 'one' ? proved : within * usual;
      if (verdict !== 'two' && cosine >= needed) links.add(place, at, needed, cosine / needed);
    }
  }
}

/** Where the links of each mention of the smaller block begin, by its place; at the end, how many there are. */
function rowsOf({ small, links: { ones } }: PairLinks): Int32Array {
  const rows = new Int32Array(small.members.length + 1);
  for (const one of ones) rows[one + 1] = (rows[one + 1] ?? 0) + 1;
  for (let place = 1; place < rows.length; place++) rows[place] = (rows[place] ?? 0) + (rows[place - 1] ?? 0);
  return rows;
}
