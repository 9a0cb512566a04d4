import { ApplicationCommandUpdateRequestSchema, MessageCreateRequestSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../rest/refusal.ts';
import { parse } from '../rest/schema.ts';
import { commandProblems } from './commands.ts';
import { channelFlags, checkMessage } from './message.ts';

/** Mostly right, else missing, null or nonsense; seldom, since a body has a hundred such places. */
const roughly = <T>(right: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 600, arbitrary: right }, fc.constantFrom(null, undefined), fc.anything());
const text = (longest: number) =>
  fc.oneof(
    fc.string({ minLength: 1 }),
    fc.integer({ min: 1, max: longest }).map((n) => 'x'.repeat(n)),
  );
const link = fc.oneof(fc.webUrl(), fc.constantFrom('attachment://a.png', 'ftp://example.org'));
const object = (shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, roughly(value)])));

const embed = object({
  title: text(256),
  description: text(4096),
  url: link,
  fields: fc.array(object({ name: text(256), value: text(1024), inline: fc.boolean() })),
  footer: object({ text: text(2048), icon_url: link }),
  author: object({ name: text(256), url: link }),
  image: object({ url: link }),
});
const button = object({
  type: fc.constant(2),
  style: fc.integer({ min: 1, max: 6 }),
  label: text(80),
  custom_id: text(100),
  url: link,
});
const select = object({
  type: fc.constant(3),
  custom_id: text(100),
  min_values: fc.integer({ min: 1, max: 25 }),
  max_values: fc.integer({ min: 1, max: 25 }),
  options: fc.array(object({ label: text(100), value: text(100), default: fc.boolean() }), { minLength: 1 }),
});
const row = object({
  type: fc.constant(1),
  components: fc.array(fc.oneof(button, select), { minLength: 1, maxLength: 5 }),
});
const message = object({
  content: text(2000),
  embeds: fc.array(embed, { maxLength: 11 }),
  components: fc.array(row, { maxLength: 6 }),
  allowed_mentions: object({
    parse: fc.subarray(['users', 'roles']),
    users: fc.array(fc.nat(9).map(String)),
  }),
  flags: fc.constantFrom(0, 4, 64, 4096),
});
const option = object({
  type: fc.constant(3),
  name: fc.oneof(text(32), fc.constantFrom('a', 'b')),
  name_localizations: fc.dictionary(fc.constantFrom('de', 'fr'), text(32)),
  description: text(100),
  required: fc.boolean(),
  autocomplete: fc.boolean(),
  choices: fc.array(object({ name: text(100), value: text(100) })),
});
const command = object({ name: text(32), description: text(100), options: fc.array(option) });

/** What the check of a body ends in. */
const end = (check: () => unknown) => {
  try {
    check();
    return 'taken';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.length > 0 ? 'refused, saying why' : 'refused';
  }
};

describe('the rules', () => {
  it('take any message or refuse it, saying why', () => {
    fc.assert(
      fc.property(message, (body) => {
        const check = () => checkMessage(parse(MessageCreateRequestSchema, body), [], channelFlags);
        expect(['taken', 'refused, saying why']).toContain(end(check));
      }),
    );
  });

  it('take any command or refuse it, saying why', () => {
    fc.assert(
      fc.property(command, (body) => {
        const check = () => commandProblems(parse(ApplicationCommandUpdateRequestSchema, body), []);
        expect(['taken', 'refused, saying why']).toContain(end(check));
      }),
    );
  });

  it('give a refusal the shape of Discord’s', () => {
    const problems = [
      { path: ['embeds', 0, 'title'], code: 'A', message: 'too long' },
      { path: ['embeds', 0, 'title'], code: 'B', message: 'and ugly' },
      { path: [], code: 'C', message: 'in all' },
    ];
    expect(new Refusal(400, 50035, 'Invalid Form Body', problems).body()).toEqual({
      message: 'Invalid Form Body',
      code: 50035,
      errors: {
        _errors: [{ code: 'C', message: 'in all' }],
        embeds: {
          0: {
            title: {
              _errors: [
                { code: 'A', message: 'too long' },
                { code: 'B', message: 'and ugly' },
              ],
            },
          },
        },
      },
    });
  });
});
