import type { Span } from '../../corpus/article.ts';
import type { Ask, AskKind } from '../../extract/finding.ts';
import type { PartyId } from '../parties.ts';
import type { SentenceRef } from '../story-text.ts';

/** A side of an ask, linked across the story. */
export interface StorySide {
  readonly party: PartyId;
  readonly basis: 'stated' | 'inferred';
}

/** One ask where it stands in one article. */
export interface StoryAsk extends SentenceRef {
  readonly kind: AskKind;
  readonly by?: StorySide;
  readonly to?: StorySide;
  /** The words that ask, in bold when shown. */
  readonly emphasis: Span;
  readonly content: Span;
  readonly rule: Ask['rule'];
}
