import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../commands/registry.ts';
import type { Standin } from '../discord/standin.ts';
import { addServer, forge, MODERATOR, moderated, moderatorOf, shown } from './moderating.ts';

/** A word that only one server knows; every name and text of it has it. */
const [OURS, THEIRS] = ['zebrafish', 'quokka'];

type Place = { readonly guild: string; readonly channel: string };
const place = (n: number): Place => ({
  guild: `31${String(n).padStart(16, '0')}`,
  channel: `41${String(n).padStart(16, '0')}`,
});

const article = (word: string, n: number): string =>
  `The ${word} council demanded on 12 March 2031 that the ${word} harbour open gate ${n}. The ${word} company refused.`;

/** What a moderator may do to the story of the server, in any order. */
const STEPS = ['add', 'draft', 'undo', 'rename', 'remove', 'use', 'archive', 'restore', 'settings'] as const;
type Step = (typeof STEPS)[number];

/** Do a step; what does not fit the moment is refused, which is as good. Gives custom ids that were seen on the way. */
async function take(
  discord: Standin,
  { guild, channel }: Place,
  word: string,
  step: Step,
  n: number,
): Promise<string[]> {
  const mod = moderatorOf(discord, guild, channel);
  const named = JSON.stringify(await mod.suggestions('corpus list', 'story')).match(
    new RegExp(`${word}-\\d+`),
  )?.[0];
  const story = named ?? `${word}-0`;
  if (step === 'add' || step === 'draft') {
    const call = discord.payload.command({
      guild,
      channel,
      member: MODERATOR,
      name: 'corpus paste',
      options: { story },
    });
    const form = await discord.openModal(call).catch(() => undefined);
    if (!form) return [];
    const preview = await discord.submitModal(form, { title: `${word} ${n}`, text: article(word, n) });
    const ids = JSON.stringify(preview.components).match(/do\|corpus\|[a-z]+:[\w-]+/g) ?? [];
    if (step === 'add' && ids.length) await mod.press(preview, 0);
    return ids;
  }
  const [name, options]: [string, Record<string, string | boolean>] = {
    undo: ['corpus undo', { reason: `${word} again` }] as [string, Record<string, string>],
    rename: ['story rename', { story, name: `${word}-${n}` }] as [string, Record<string, string>],
    remove: ['corpus remove', { story, article: `${word}-${n}` }] as [string, Record<string, string>],
    use: ['story use', { story }] as [string, Record<string, string>],
    archive: ['story archive', { story }] as [string, Record<string, string>],
    restore: ['story archive', { story, restore: true }] as [string, Record<string, string | boolean>],
    settings: ['settings show', {}] as [string, Record<string, string>],
  }[step];
  await mod.run(name, options);
  return [];
}

/** Everything that somebody with all rights in one place can get to see there, with names of another place in hand. */
async function everythingSeen(
  discord: Standin,
  here: Place,
  names: readonly string[],
  customIds: readonly string[],
): Promise<string> {
  const mod = moderatorOf(discord, here.guild, here.channel);
  const seen: string[] = [];
  for (const command of COMMANDS.values()) {
    const subs =
      command.needs === 'story' ? [command] : Array.isArray(command.does) ? command.does : [command.does];
    for (const { name, options } of subs) {
      const typed = command.name === name ? name : `${command.name} ${name}`;
      for (const option of options)
        if ('autocomplete' in option && option.autocomplete)
          seen.push(await mod.suggestions(typed, option.name));
    }
    if (command.needs === 'story') {
      seen.push(await mod.suggestions(command.name, 'story'));
      const fill = command.options.filter(({ required }) => required).map(({ name }) => [name, OURS]);
      for (const story of [undefined, ...names])
        seen.push(await mod.run(command.name, { ...Object.fromEntries(fill), ...(story && { story }) }));
    }
  }
  for (const story of names) {
    seen.push(
      await mod.run('corpus list', { story }),
      await mod.run('corpus show', { story, article: `${OURS}-1` }),
    );
    seen.push(
      await mod.run('corpus remove', { story, article: `${OURS}-1` }),
      await mod.run('story use', { story }),
    );
  }
  for (const name of [
    'corpus history',
    'corpus check',
    'corpus feeds',
    'story list',
    'settings show',
    'help',
    'corpus undo',
  ])
    seen.push(await mod.run(name));
  for (const customId of customIds) seen.push(await forge(discord, here, customId));
  // Whoever asks by a name is told that there is no such thing, with that name.
  return seen.join('\n').replaceAll(/no (?:story|source|party)[^“\n]*“[^”\n]*”|Search: [^\n]*/g, '');
}

it('nothing of one server can be read from another, nor in direct messages', async () => {
  const { discord } = await moderated();
  let servers = 0;
  const steps = fc.array(fc.constantFrom(...STEPS), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(steps, steps, async (ours, theirs) => {
      const [here, there] = [place(servers++), place(servers++)];
      for (const { guild, channel } of [here, there]) addServer(discord, guild, channel);
      const customIds: string[] = [];
      for (const [at, word, list] of [
        [here, OURS, ['add', ...ours]],
        [there, THEIRS, ['add', ...theirs]],
      ] as const) {
        await moderatorOf(discord, at.guild, at.channel).run('story create', { name: `${word}-0` });
        for (const [n, step] of list.entries()) {
          const ids = await take(discord, at, word, step, n + 1);
          if (word === OURS) customIds.push(...ids);
        }
      }
      const names = [`${OURS}-0`, `${OURS}-1`];
      // There is something to be seen, for those who may.
      expect(await moderatorOf(discord, here.guild, here.channel).run('corpus history')).toContain(OURS);
      expect(await everythingSeen(discord, there, names, customIds)).not.toContain(OURS);
      const dm = { guild: null, options: {} };
      for (const name of ['demands', 'timeline', 'sources', 'help'])
        expect(shown(await discord.command({ ...dm, name }))).not.toMatch(new RegExp(`${OURS}|${THEIRS}`));
      expect(
        JSON.stringify(await discord.autocomplete({ ...dm, name: 'demands', focused: 'story' })),
      ).not.toContain(OURS);
    }),
    { numRuns: 4 },
  );
}, 120_000);

it('a story on disk that is for some servers is not there for others', async () => {
  const { discord } = await moderated({ visibility: new Map([['strike', new Set([place(0).guild])]]) });
  const [here, there] = [place(0), place(1)];
  for (const { guild, channel } of [here, there]) addServer(discord, guild, channel);
  const seen = ({ guild, channel }: Place) => everythingSeen(discord, { guild, channel }, ['strike'], []);
  expect(await seen(here)).toContain('strike');
  expect(await seen(there)).not.toMatch(/strike|Dockers/);
}, 120_000);
