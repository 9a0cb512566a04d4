import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/intake/parse/document.ts';

const SUBJECTS = [
  'The port of Larnby',
  'The Harbour Union',
  'The transport minister',
  'A café owner on the quay',
  'The grain board',
  '“Nobody,” said its chair,',
];
const VERBS = [
  'rejected',
  'asked for',
  'could not explain',
  'has paid for',
  'was surprised by',
  'will vote on',
];
const OBJECTS = [
  'a second inspection of the cranes',
  'the offer of 2.5 million crowns',
  'the delay of eleven ships',
  'what the report says on page 9',
  'a deadline that nobody had set',
];
const TAILS = [
  'on Wednesday morning.',
  'for the third time this year.',
  'without a word to the press.',
  'while the talks went on in Aldmouth.',
  'and is not alone in that, people at the gate said.',
];

const sentence = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...OBJECTS),
    fc.constantFrom(...TAILS),
  )
  .map((words) => words.join(' '));
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((sentences) => sentences.join(' '));
const paragraphs = fc.uniqueArray(paragraph, { minLength: 5, maxLength: 12 });

const times = (n: number, make: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join('');
const NAV = `<nav><ul>${times(12, (i) => `<li><a href="/${i}">Section ${i}</a></li>`)}</ul></nav>`;
const SIDE = `<aside class="sidebar"><h3>Most read</h3><ul>${times(6, (i) => `<li><a href="/s${i}">Another story, number ${i}, that others read</a></li>`)}</ul></aside>`;
const RELATED =
  '<div class="related"><h3>Related</h3><ul><li><a href="/r">Some other thing that happened elsewhere</a></li></ul></div>';
const COMMENTS = `<section id="comments" class="comments"><h3>Comments</h3>${times(5, (i) => `<div class="comment"><p>I think, as reader ${i}, that this long comment, with its commas, and its many words, is no part of the article.</p></div>`)}</section>`;
const FOOT = '<footer><p>© Larnby Courier. All rights reserved.</p></footer>';
const H1 = '<h1>What the week brought</h1>';
const all = (texts: string[], open: string, close: string): string =>
  texts.map((text) => open + text + close).join('');

const LAYOUTS: Readonly<Record<string, (texts: string[]) => string>> = {
  'paragraphs in an article': (texts) =>
    `${NAV}<article>${H1}${all(texts, '<p>', '</p>')}</article>${SIDE}${FOOT}`,
  'divisions within divisions': (texts) =>
    `<div>${NAV}</div><div><div>${H1}<div>${all(texts, '<div>', '</div>')}</div></div>${SIDE}</div>${FOOT}`,
  'line breaks': (texts) =>
    `${NAV}<div class="c">${H1}<div>${texts.join('<br><br>')}</div></div>${SIDE}${FOOT}`,
  'a section a paragraph, with advertisements': (texts) =>
    `${NAV}<main>${H1}${all(texts, '<section class="block"><p>', '</p></section><div class="ad"><iframe></iframe></div>')}</main>${SIDE}${FOOT}`,
  'related stories in between, comments below': (texts) =>
    `${NAV}<article>${H1}${texts.map((text, i) => `<p>${text}</p>${i === 2 ? RELATED : ''}`).join('')}</article>${COMMENTS}${FOOT}`,
  'two parts': (texts) =>
    `${NAV}<article>${H1}<div class="part-1">${all(texts.slice(0, 2), '<p>', '</p>')}</div><div class="ad"></div><div class="part-2">${all(texts.slice(2), '<p>', '</p>')}</div></article>${COMMENTS}`,
  'a lead in the header': (texts) =>
    `${NAV}<article><header>${H1}<p class="lead">${texts[0]}</p></header><div class="body">${all(texts.slice(1), '<p>', '</p>')}</div></article>${FOOT}`,
  'a table for the page': (texts) =>
    `<table><tr><td>${NAV}</td><td>${H1}${all(texts, '<p>', '</p>')}</td><td>${SIDE}</td></tr></table>${FOOT}`,
  'elements that nobody knows': (texts) =>
    `<app-root>${NAV}<x-article>${H1}<x-body>${all(texts, '<x-p><p>', '</p></x-p>')}</x-body></x-article>${SIDE}</app-root>`,
  'a link in every paragraph': (texts) =>
    `${NAV}<article>${H1}${texts.map((text) => `<p>${text.replace(/(\w+ \w+)/, '<a href="/k">$1</a>')}</p>`).join('')}</article>${SIDE}`,
};
const AROUND = [
  'Section 3',
  'Most read',
  'Another story',
  'Some other thing',
  'I think, as reader',
  'All rights reserved',
];

describe('every paragraph of an article comes through in order, and nothing from around it', () => {
  it.each(Object.entries(LAYOUTS))('in %s', async (_name, make) => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (texts) => {
        const html = `<!doctype html><html lang="en"><head><title>What the week brought</title></head><body>${make(texts)}</body></html>`;
        const result = await readDocument({ media: 'html', body: Buffer.from(html) });
        if (!('candidate' in result)) throw new Error(JSON.stringify(result));
        const { text, leftOut } = result.candidate;
        expect(text).toBe(`${texts.join('\n\n')}\n`);
        const left = leftOut.pieces.map(({ start, end }) => leftOut.page.slice(start, end)).join('\n');
        for (const phrase of AROUND) if (html.includes(phrase)) expect(left).toContain(phrase);
      }),
      { numRuns: 8 },
    );
  });
});
