import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../commands/arguments.ts';
import type { StoryCommand } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { decodePage, digest, encodePage, pageOf } from '../../src/discord/custom-id.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { answerPress } from '../../src/discord/reader.ts';
import { STRIKE, storyFrom } from '../support/stories.ts';

const story = storyFrom(STRIKE);
const commands = [...COMMANDS.values()].filter(
  (command): command is StoryCommand => command.needs === 'story',
);

/** Texts of a member's own, as long as Discord lets them be. */
const words = (longest: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: longest }),
      fc.constantFrom('é'.repeat(longest), '👩'.repeat(longest / 2), '|'.repeat(longest), ' a|b '),
    )
    .map((text) => text.slice(0, longest));

const valueFor = (name: string): fc.Arbitrary<string | number | boolean | undefined> => {
  if (name === 'source' || name === 'with') return fc.constantFrom('harbour-post', 'city-ledger', undefined);
  if (name === 'party') return fc.constantFrom('Dockers Union', 'Northquay Terminals', undefined);
  if (name === 'kind') return fc.constantFrom('demand', 'rejection', 'all', undefined);
  if (name === 'from' || name === 'to') return fc.constantFrom('2031-03-03', '2031', undefined);
  if (name === 'top') return fc.constantFrom(1, 1000, undefined);
  if (name === 'picture') return fc.constantFrom(true, false, undefined);
  return words(name === 'query' ? 64 : 32);
};

const call = fc.constantFrom(...commands).chain((command) =>
  fc.record({
    command: fc.constant(command),
    page: fc.integer({ min: 0, max: command.name === 'search' ? 35 : 36 ** 2 - 1 }),
    asker: fc.constantFrom('', digest('500000000000000001')),
    args: fc.record(
      Object.fromEntries(
        optionsOf(command)
          .filter(({ name }) => name !== 'story' && name !== 'private')
          .map(({ name, required }) => [
            name,
            required ? valueFor(name).map((value) => value ?? 'city-ledger') : valueFor(name),
          ]),
      ),
    ),
  }),
);

const plain = (value: unknown) =>
  String(value ?? '')
    .replaceAll('|', ' ')
    .trim();

describe('the custom id of a page', () => {
  it('fits Discord and names the very page', () => {
    fc.assert(
      fc.property(call, ({ command, page, asker, args }) => {
        const id = encodePage(
          { command: command.name, args, version: story.version, page, asker },
          command,
          story,
        );
        expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
        expect(pageOf(id)).toEqual({ command: command.name, story: digest(story.id) });
        // A query of bars alone is empty, which is refused as such.
        fc.pre(command.name !== 'search' || plain(args.query) !== '');
        const read = decodePage(id, command, story);
        expect(read).toMatchObject({ command: command.name, page, asker, version: story.version });
        for (const name of Object.keys(args)) expect(plain(read?.args[name])).toBe(plain(args[name]));
      }),
    );
  });

  it('that is forged or damaged gets a sentence, or a page that there is', () => {
    const good = commands.map((command) => {
      const blank = { command: command.name, args: {}, version: story.version, page: 0, asker: '' };
      return encodePage(blank, command, story).split('|');
    });
    const part = fc.oneof(
      fc.constantFrom('-5', 'z'.repeat(90), 'NaN', 'Infinity', '', '__proto__', 'wish', '1e999'),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...good), fc.nat(12), part, (id, at, other) => {
        const customId = Object.assign([...id], { [at]: other }).join('|');
        let pressed: { message: { embeds: object[] } } | undefined;
        try {
          pressed = answerPress(story, { customId, presser: '1' });
        } catch (error) {
          expect(error).toHaveProperty('name', 'UserError');
        }
        if (pressed) expect(pressed.message.embeds).not.toEqual([]);
      }),
    );
  });
});
