import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/corpus/layout.ts';
import { findDates } from '../../../src/extract/dates/dates.ts';
import { tokenize } from '../../../src/extract/tokens.ts';

/** The words that say what happened, for each placed date of a text. */
function deedsOf(text: string): string[][] {
  const article = articleFromText(text, { published: { date: '2031-03-05', basis: 'stated' } });
  const tokens = article.sentences.map((sentence) => tokenize(text, sentence));
  return findDates(article, tokens)
    .flat()
    .filter(({ period }) => period)
    .map(({ deeds = [] }) => deeds.map(({ start, end }) => text.slice(start, end)));
}

describe('what happened on a date', () => {
  it.each<[text: string, deeds: string[]]>([
    ['Aid came after Tuesday’s devastating earthquake.', ['earthquake']],
    ['The 12 January earthquake left many homeless.', ['earthquake']],
    ['The ferry sank on Tuesday.', ['sank']],
    ['On Tuesday, the ferry sank off the coast.', ['sank']],
    ['On Tuesday the captain, wondering why, searched the ship.', ['searched']],
    ['Sales have risen since his death on Tuesday.', ['death', 'risen']],
    ['She gave her evidence on Tuesday.', ['evidence']],
    ['Closing statements began on Tuesday.', ['statements']],
    ['She went on testifying Tuesday.', ['testifying']],
    ['They found the car Tuesday.', ['found']],
    ['With the finding of a buried gun last week, the case is strong.', ['finding']],
    ['Police said Tuesday that they found a gun.', ['said']],
    ['He told the court on Tuesday that he had slept.', ['told']],
    ['He told the court during a long hearing on Tuesday that he had slept.', ['hearing']],
    ['Nils Berg held a long meeting in Norvik on Tuesday.', ['meeting']],
    ['The mayor will discuss the planned meeting with Nils Berg on Tuesday.', ['meeting', 'discuss']],
    ['The talks are supposed to take place on Tuesday.', ['talks']],
    ['The mayor plans to meet Nils Berg — perhaps on Tuesday — but not alone.', ['meet']],
    ['The mayor quit, according to media reports on Tuesday.', ['reports']],
    ['Nurses were called into the house on Tuesday.', ['called']],
    ['The children have lived there since Tuesday, when they were found.', ['found']],
    ['She moved on Tuesday when she was hired.', ['hired']],
    ['The quake, the worst in years, struck on Tuesday.', ['quake']],
    ['The explosions occurred minutes apart on Tuesday, officials said.', ['explosions']],
    ['The blast occurred at 10 a.m. (0900 GMT), late on Tuesday.', ['blast']],
    ['The explosions, on Tuesday, killed nine people.', ['explosions', 'killed']],
    ['The town Tuesday condemned the strike.', ['town', 'condemned']],
    ['The mayor said that explosions on Tuesday were no surprise.', ['explosions']],
    ['The choir sang in the square, and on Tuesday the singers quarrelled.', ['quarrelled']],
    ['They marched with drums, pipes and on Tuesday without either.', ['marched']],
    ['The nurses met on Tuesday and voted to go home.', ['met', 'voted']],
    ['The nurses will meet on Tuesday and vote on pay.', ['meet']],
    ['It was all quiet. In 2029!', []],
  ])('%s', (text, deeds) => {
    expect(deedsOf(text)).toEqual([deeds]);
  });
});
