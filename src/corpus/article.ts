/** The name of an article's file without its ending. Unique within a story. */
export type ArticleId = string;
/** The name of a story's folder. */
export type StoryId = string;

/** A half-open range [start, end) of UTF-16 offsets into an article's `text`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of one article. A quote is always a span: it is sliced when shown and never stored as a string. */
export interface Span extends Range {
  readonly article: ArticleId;
}

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** When an article was published, and whether the article says so itself or a reader worked it out. */
export interface Publication {
  readonly date: Day;
  readonly basis: 'stated' | 'inferred';
  readonly note?: string;
}

/** What a sentence-like unit is in the layout of its article. */
export type SentenceKind = 'sentence' | 'item' | 'heading';

/** One quotable unit. Boilerplate is in the text but in no sentence, so nothing can quote it. */
export interface Sentence extends Range {
  readonly kind: SentenceKind;
  /** The paragraph it stands in: an index into `Article.paragraphs`. */
  readonly paragraph: number;
}

/** One article as it was published. Every offset in Parallax is an offset into `text`. */
export interface Article {
  readonly id: ArticleId;
  readonly story: StoryId;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  readonly published?: Publication;
  readonly kind: 'report' | 'analysis' | 'opinion';
  /** ISO 639-1, from the front matter; `en` where it says nothing. */
  readonly language: string;
  /** The file after its front matter, to the letter. */
  readonly text: string;
  /** Every paragraph of the text in order, boilerplate included. */
  readonly paragraphs: readonly Range[];
  readonly sentences: readonly Sentence[];
}

/** The verbatim characters of a range of an article. */
export const slice = (article: Article, range: Range): string => article.text.slice(range.start, range.end);
