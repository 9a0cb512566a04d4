import type { Span } from '../../corpus/article.ts';
import type { DateMention, Period } from '../../extract/finding.ts';
import type { SentenceRef } from '../story-text.ts';

/** One article's word on when something happened. */
export interface EventMention extends SentenceRef {
  /** The words that the date was read from. */
  readonly expression: Span;
  readonly period: Period;
  readonly basis: DateMention['basis'];
  readonly rule: string;
}
