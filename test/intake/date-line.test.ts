import { afterAll, expect, it } from 'vitest';
import { STRICT } from '../../src/intake/fetch/policy.ts';
import { Intake } from '../../src/intake/intake.ts';
import { Parser } from '../../src/intake/parse/parser.ts';
import { column, pdfOf } from './support/pdf.ts';

const parser = new Parser();
afterAll(() => parser.close());
const intake = new Intake(STRICT, parser);

const BODY = [
  'The port of Larnby closed after a strike of its dock workers, and eleven ships wait off the coast.',
  'The union wants three old cranes to be taken out of service on 2 April 2031, and says so again.',
  'Nobody at the port authority answered a question about the cranes on the day before the strike.',
];
const text = (...around: readonly [before: string[], after?: string[]]): string =>
  [...around[0], ...BODY, ...(around[1] ?? [])].join('\n\n');
const published = async (content: string, name = 'a.txt') =>
  (await intake.fromFile(name, Buffer.from(content))).published;

it.each<[line: string, day: string]>([
  ['12 March 2031', '2031-03-12'],
  ['Wednesday, March 12, 2031', '2031-03-12'],
  ['Published: 12 March 2031, 08:15 GMT', '2031-03-12'],
  ['Posted on 12th March 2031 at 8:15 am', '2031-03-12'],
  ['Published 25/03/2031', '2031-03-25'],
  ['2031-03-12', '2031-03-12'],
  ['2031-03-12T08:15:00Z', '2031-03-12'],
  ['(12 March 2031)', '2031-03-12'],
  ['Quay News | 12 March 2031 | 4 min read', '2031-03-12'],
  ['By Ann Bell, 12 March 2031', '2031-03-12'],
  ['FOR IMMEDIATE RELEASE · March 12, 2031', '2031-03-12'],
  ['Press release of 12 March 2031', '2031-03-12'],
  ['12 March 2031, updated 14 March 2031', '2031-03-12'],
  ['LARNBY, 12 March 2031 (Harbour Agency) — The port of Larnby closed on Wednesday.', '2031-03-12'],
  ['LARNBY, Northshire, March 12, 2031 /Newswire/ -- The port of Larnby closed.', '2031-03-12'],
])('a text with the line “%s” states its day', async (line, day) => {
  expect(await published(text(['The port is closed', line]))).toMatchObject({
    value: day,
    basis: 'stated',
    from: { values: { line: expect.stringContaining(line.slice(0, 20)) } },
  });
});

it.each([
  'On 12 March 2031 the port closed.',
  'Updated 14 March 2031',
  'Larnby Town Hall, 12 March 2031',
  'Embargoed until 12 March 2031',
  'Meeting on 12 March 2031',
  'Date: 12 March 2031',
  'The strike of 12 March 2031',
  'From 12 March 2031 to 14 March 2031',
  '03/04/2031',
  '25/03/2031, 21:14',
  '12 March',
  'March 2031',
  '31 February 2031',
  'Call 2031 03 12 for more',
])('a text with the line “%s” does not', async (line) => {
  expect(await published(text(['The port is closed', line]))).toBeUndefined();
});

it('the last line counts where the first do not; of different days only one that says "published"', async () => {
  expect(await published(text([], ['12 March 2031']))).toMatchObject({ value: '2031-03-12' });
  expect(await published(text(['13 March 2031', 'A.', 'B.'], ['12 March 2031']))).toMatchObject({
    value: '2031-03-13',
  });
  expect(
    await published(text(['A.', 'B.', 'C.'], ['12 March 2031', 'Ann Bell writes about ports.'])),
  ).toBeUndefined();
  const events = ['12 March 2031', 'The port closed.', '13 March 2031', 'It opened.'];
  expect(await published(text(events))).toBeUndefined();
  expect(await published(text(events, ['14 March 2031']))).toBeUndefined();
  expect(await published(text(['Published 14 March 2031', ...events]))).toMatchObject({
    value: '2031-03-14',
  });
});

it('a month in the text’s own language counts, and a front matter before any line', async () => {
  const german =
    '12. März 2031\n\nDer Hafen von Larnby ist seit Mittwoch geschlossen, weil die Hafenarbeiter streiken und niemand verhandeln will.';
  expect(await published(german)).toMatchObject({ value: '2031-03-12' });
  const front = `---\npublished: 2031-03-10\n---\n${text(['12 March 2031'])}`;
  expect(await published(front, 'a.md')).toMatchObject({ value: '2031-03-10', others: [] });
  expect(await published(text(['12 March 2031']), 'a.md')).toMatchObject({ value: '2031-03-12' });
});

it('a form’s own field counts before a line, and an empty one takes nothing away', async () => {
  const pasted = text(['12 March 2031']);
  const form = async (date: string) => (await intake.fromForm({ text: pasted, date, title: '' })).published;
  expect(await form('')).toMatchObject({ value: '2031-03-12', from: { key: 'intake.from.dated' } });
  expect(await form('2031-03-11')).toMatchObject({ value: '2031-03-11', from: { key: 'intake.from.form' } });
});

it('a PDF’s line counts before the day on which it was made, which is inferred and says so', async () => {
  const info = "<< /CreationDate (D:20310315233000-05'00') >>";
  const pdf = async (lines: readonly string[], more = {}) =>
    (await intake.fromFile('a.pdf', pdfOf([column(lines.map((line) => [line]))], more))).published;
  const short = BODY.map((line) => line.slice(0, 70));
  expect(await pdf(['12 March 2031', ...short], { info })).toMatchObject({
    value: '2031-03-12',
    basis: 'stated',
    others: [{ value: '2031-03-15', from: { key: 'intake.from.pdf' } }],
  });
  expect(await pdf(short, { info })).toMatchObject({
    value: '2031-03-15',
    basis: 'inferred',
    note: expect.stringContaining('on which the PDF was made'),
  });
  expect(await pdf(short, { info: '<< /CreationDate (yesterday) >>' })).toBeUndefined();
  expect(await pdf(short)).toBeUndefined();
});
