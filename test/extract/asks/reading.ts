import type { Article, Sentence } from '../../../src/corpus/article.ts';
import { findAsks } from '../../../src/extract/asks/asks.ts';
import type { Ask, AskSide, PartyMention } from '../../../src/extract/finding.ts';
import { tokenize } from '../../../src/extract/tokens.ts';

/** What a test knows of the parties: each party's words, as they stand in the text; the first names it. */
export type Cast = readonly (readonly string[])[];

/** An article of one sentence a line; lines that begin with "* " are list items. */
export function articleOf(text: string): Article {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const item = line.startsWith('* ');
    if (line.trim()) {
      sentences.push({
        start: item ? start + 2 : start,
        end: start + line.length,
        kind: item ? 'item' : 'sentence',
        paragraph: 0,
      });
    }
    start += line.length + 1;
  }
  return {
    id: 'made-up',
    story: 'made-up',
    kind: 'report',
    language: 'en',
    text,
    paragraphs: [{ start: 0, end: text.length }],
    sentences,
  };
}

/** Every ask of a text, sentence by sentence, with the parties found by their words alone. */
export function readAsks(text: string, cast: Cast): readonly (readonly Ask[])[] {
  const article = articleOf(text);
  const tokens = article.sentences.map((sentence) => tokenize(text, sentence));
  const parties = cast.map((names) => ({ kind: 'group' as const, name: names[0] ?? '', names }));
  const mentions = article.sentences.map((sentence) => mentionsIn(text, sentence, cast));
  return findAsks(article, tokens, { parties, mentions });
}

function mentionsIn(text: string, { start, end }: Sentence, cast: Cast): PartyMention[] {
  const found: PartyMention[] = [];
  const words = cast.flatMap((names, party) => names.map((name) => ({ name, party })));
  for (const { name, party } of words.sort((a, b) => b.name.length - a.name.length)) {
    for (const match of text.slice(start, end).matchAll(new RegExp(`\\b${name}\\b`, 'g'))) {
      const at = start + match.index;
      const taken = found.some((other) => other.start < at + name.length && other.end > at);
      if (!taken) found.push({ start: at, end: at + name.length, party, basis: 'stated', rule: 'test' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The asks of a text, one a line: "demand: union → bank: more pay". */
export function asksOf(text: string, cast: Cast): string[] {
  const name = (side: AskSide | undefined): string | undefined => side && cast[side.party]?.[0];
  return readAsks(text, cast)
    .flat()
    .map(({ kind, by, to, content }) => {
      const sides = to ? `${name(by)} → ${name(to)}` : name(by);
      return `${kind}: ${sides}: ${text.slice(content.start, content.end)}`;
    });
}
