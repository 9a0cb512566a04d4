import { once } from '../once.ts';
import { type BlockChange, changeOf } from './block-change.ts';
import type { Block } from './blocks.ts';
import { Dense } from './dense.ts';
import { FormerLinks } from './former-links.ts';
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
   * those that its words propose: it stays as it was `before`, and only those are compared that its words did not propose.
   */
  link(a: Block, b: Block, usual: number, before?: PairLinks): PairLinks {
    const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a];
    const known = before?.small.key === small.key && before.usual === usual ? before : undefined;
    if (known?.small === small && known.large === large) return known;
    const pair: PairLinks = { small, large, usual, links: new Links() };
    const former = known && new FormerLinks(known, this.#change(small), this.#change(large));
    for (const [place, one] of small.members.entries()) {
      this.#told.clear();
      this.#told.add(one.vector);
      for (const { at, link } of former?.of(one) ?? this.#proposals.to(one, large))
        if (former && link !== undefined) pair.links.take(former.links, link, place, at);
        else if (small !== large || at < place) this.#compare(one, place, at, pair);
    }
    return pair;
  }

  /** Link one mention of the smaller block with one of the larger, if they are alike. */
  #compare(one: Weighed, place: number, at: number, { large, usual, links }: PairLinks): void {
    const other = large.members[at];
    if (!other) return;
    const cosine = this.#told.dot(other.vector);
    const proved = Math.min(PROVED, usual);
    if (cosine < proved) return;
    const verdict = judge(one, other);
    const within = one.told.mention.article === other.told.mention.article ? IN_ONE_ARTICLE : 1;
    const needed = verdict === 'one' ? proved : within * usual;
    if (verdict !== 'two' && cosine >= needed) links.add(place, at, needed, cosine / needed);
  }
}
