import type { ArticleId, Range, Span } from '../corpus/article.ts';
import type { Period } from '../extract/finding.ts';
import type { Label } from '../locale/label.ts';
import type { PartyId } from '../story/parties.ts';

/** A fact about an article that is not in its text. */
export type MetaField = 'name' | 'title' | 'outlet' | 'author' | 'date' | 'url' | 'note';

/**
 * The smallest piece of an answer. There is deliberately no free text among them:
 * what is shown is verbatim, metadata, computed, or a fixed label.
 */
export type Inline =
  | { readonly is: 'label'; readonly label: Label }
  /** A verbatim quote, followed by its citation; `emphasis` is shown in bold. */
  | { readonly is: 'quote'; readonly span: Span; readonly emphasis: readonly Range[] }
  /** A verbatim phrase without a citation of its own: a title, or the words that a date was read from. */
  | { readonly is: 'phrase'; readonly span: Span }
  | { readonly is: 'party'; readonly party: PartyId; readonly inferred: boolean }
  | { readonly is: 'period'; readonly period: Period; readonly inferred: boolean }
  | { readonly is: 'meta'; readonly article: ArticleId; readonly field: MetaField };

/** One line. A `quote` is set apart, a `title` is prominent, a `note` is small, `facts` are small and listed. */
export interface Line {
  readonly role: 'title' | 'quote' | 'note' | 'facts' | 'plain';
  readonly parts: readonly Inline[];
}

/** What belongs together: some lines, or the quotes of two sources side by side with lines above them. */
export type Entry =
  | { readonly is: 'lines'; readonly lines: readonly Line[] }
  | {
      readonly is: 'pair';
      readonly above: readonly Line[];
      readonly left: readonly Line[];
      readonly right: readonly Line[];
    };

/** What a section is about; outputs choose its colour. */
export type Tone = 'neutral' | 'agree' | 'differ' | 'left' | 'right' | 'warning';

export interface Section {
  readonly tone: Tone;
  readonly heading?: Line;
  readonly entries: readonly Entry[];
}

/** A whole answer. Its sources are those of its quotes, numbered in the order in which they are first quoted. */
export interface Answer {
  readonly title: Label;
  /** What the answer was narrowed to. */
  readonly filters: readonly Label[];
  readonly sections: readonly Section[];
}

export const text = (of: Label): Inline => ({ is: 'label', label: of });
export const quote = (span: Span, emphasis: readonly Range[] = []): Inline => ({
  is: 'quote',
  span,
  emphasis,
});
export const line = (role: Line['role'], ...parts: Inline[]): Line => ({ role, parts });
export const lines = (...of: Line[]): Entry => ({ is: 'lines', lines: of });
