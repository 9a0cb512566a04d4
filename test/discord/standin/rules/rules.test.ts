import { ApplicationCommandUpdateRequestSchema, MessageCreateRequestSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../rest/refusal.ts';
import { parse } from '../rest/schema.ts';
import { commandProblems } from './commands.ts';
import { channelFlags, checkMessage } from './message.ts';

/** Something that is often right, sometimes missing or null, and sometimes nonsense. */
const roughly = <T>(right: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary: right }, fc.constantFrom(null, undefined), fc.anything());
const text = (longest: number) =>
  fc.oneof(
    fc.string(),
    fc.integer({ min: 0, max: longest + 1 }).map((n) => 'x'.repeat(n)),
  );
const link = roughly(fc.oneof(fc.webUrl(), fc.constantFrom('attachment://a.png', 'ftp://example.org', 'x')));
const object = (shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, roughly(value)])), {
    requiredKeys: [],
  });

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
  min_values: fc.nat(26),
  max_values: fc.nat(26),
  options: fc.array(object({ label: text(100), value: text(100), default: fc.boolean() })),
});
const row = object({ type: fc.constant(1), components: fc.array(fc.oneof(button, select)) });
const message = object({
  content: text(2000),
  embeds: fc.array(embed, { maxLength: 11 }),
  components: fc.array(row, { maxLength: 6 }),
  allowed_mentions: object({ parse: fc.subarray(['users', 'roles']), users: fc.array(text(20)) }),
  flags: fc.nat(),
});
const option = object({
  type: fc.integer({ min: 1, max: 11 }),
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
