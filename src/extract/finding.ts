import type { Range } from '../corpus/article.ts';

/** Something that an extractor found, where it stands, and the rule that found it (shown by `ask --explain`). */
export interface Finding extends Range {
  readonly rule: string;
}

/** A calendar interval whose ends are days, months or years: `YYYY[-MM[-DD]]`. Both ends are inclusive. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** A time expression. `timex` is its TIMEX3 value, `period` the days it stands for where it can be placed. */
export interface DateMention extends Finding {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly timex: string;
  /** Absent for durations, sets, vague references and whatever could not be placed: never guessed. */
  readonly period?: Period;
  /** `stated` when the text gives the day, month or year; `relative` when it was worked out. */
  readonly basis: 'stated' | 'relative';
  /** The verb and the noun that say what happened then, where the date has a period and its clause tells them. */
  readonly deeds?: readonly Range[];
  /** Which part of a period that holds the day of publication its clause tells of, where that shows: "will meet this month". */
  readonly tense?: 'past' | 'future';
}

/** How a figure bounds what it counts: `up to` is at-most, `over` is more-than, `about` is about. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about';

/** An amount. `low` and `high` are equal unless the text gives a range. */
export interface Figure extends Finding {
  readonly bound: Bound;
  readonly low: number;
  readonly high: number;
  /** An ISO 4217 code for money, `%` for percent, a singular unit (`minute`, `km`), or nothing for a bare count. */
  readonly unit?: string;
  /** The noun phrase that is counted, where there is one. */
  readonly counted?: Range;
}

/** Somebody who acts or speaks in an article: known within that article only; a story links them across articles. */
export interface LocalParty {
  readonly kind: 'person' | 'country' | 'organization' | 'group';
  /** The full form that the article uses most, as it stands there. */
  readonly name: string;
  /** Every form that the article uses for the party, `name` included. */
  readonly names: readonly string[];
  /** Has it no name of its own, but only words that describe it ("the striking miners", "Doe's lawyers")? */
  readonly described?: true;
  /** For a country its ISO 3166 alpha-3 code; for others the code of the country that they speak for, where the text says so. */
  readonly country?: string;
  /** The party that it leads, works for or belongs to (an index into `Reading.parties`), where the text says so. */
  readonly of?: number;
}

/** Where a party is named or meant. `inferred` for pronouns and descriptions that were resolved. */
export interface PartyMention extends Finding {
  /** An index into `Reading.parties`. */
  readonly party: number;
  readonly basis: 'stated' | 'inferred';
}

/** A side of an ask: the party (an index into `Reading.parties`), and whether the text names it there. */
export interface AskSide {
  readonly party: number;
  readonly basis: 'stated' | 'inferred';
}

export type AskKind = 'demand' | 'offer' | 'rejection';

/** Somebody asks, offers or refuses something. The finding's range is the words that say it (shown in bold). */
export interface Ask extends Finding {
  readonly kind: AskKind;
  readonly by?: AskSide;
  readonly to?: AskSide;
  /** What is asked, offered or refused: the verbatim complement, used for titles and for grouping. */
  readonly content: Range;
  /** The words that say of whom, in the ask's own clause, whether or not they name a party that is known. */
  readonly addressee?: Range;
}

/** "according to Reuters": where a statement comes from. The finding's range is the attribution. */
export interface Origin extends Finding {
  /** The verbatim name of the origin. */
  readonly source: Range;
}

/** What one sentence says. */
export interface SentenceReading {
  readonly dates: readonly DateMention[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly PartyMention[];
  readonly asks: readonly Ask[];
  readonly origins: readonly Origin[];
  /** Stems of the sentence's content words in order, for likeness and grouping. */
  readonly stems: readonly string[];
}

/** What one article says, sentence by sentence. Depends on the article alone, so it can be kept by content. */
export interface Reading {
  readonly parties: readonly LocalParty[];
  /** One entry for each of `Article.sentences`. */
  readonly sentences: readonly SentenceReading[];
}
