import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type APIMessage, ButtonStyle, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { world } from '../support/bot.ts';
import { corpusOf, put, STRIKE_FILES } from '../support/corpus.ts';

/** Everything that a message shows, as one text. */
const shown = ({ embeds }: APIMessage): string =>
  embeds
    .flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.flatMap((f) => [f.name, f.value]),
    ])
    .filter(Boolean)
    .join('\n')
    .replaceAll('\\', '');

const isEphemeral = ({ flags }: APIMessage): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
const buttons = ({ components = [] }: APIMessage): { custom_id?: string; disabled?: boolean }[] =>
  components.flatMap((row): object[] => ('components' in row ? [...row.components] : []));

/** A story long enough for several pages. */
const LONG = {
  'long/a.md': Array.from(
    { length: 60 },
    (_, i) => `The Weavers Guild demanded loom number ${i} from the city of Arlen.`,
  ).join('\n\n'),
};
const TITLE = `${'An endless title '.repeat(20)}`.trim();
/** Several stories: one of several sources, one of a single source, and two odd ones. */
const SEVERAL = {
  ...STRIKE_FILES,
  ...LONG,
  'other/wordy.md': `---\ntitle: ${TITLE}\n---\nNothing happened in Arlen.\n`,
  'trap/a.md': 'The Weavers Guild demanded that @everyone and <@1234567890> read https://evil.example now.',
};
const MODERATOR = { permissions: PermissionFlagsBits.ManageGuild };
const RELOAD = { name: 'corpus reload', member: MODERATOR };

describe('every command, through discord.js', () => {
  it('answers with cited quotes and is refused nothing', async () => {
    const { discord } = await world();
    const demands = await discord.command({ name: 'demands' });
    expect(shown(demands)).toContain('The Dockers Union **demanded a pay rise of 7 percent');
    expect(shown(demands)).toMatch(/\[1\] Harbour Post · ¶\s1/);
    const timeline = await discord.command({
      name: 'timeline',
      options: { from: '2031-03-03', to: '2031-03-03' },
    });
    expect(shown(timeline)).toContain('3 Mar 2031');
    const compare = await discord.command({
      name: 'compare',
      options: { source: 'harbour-post', with: 'city-ledger' },
    });
    expect(shown(compare)).toContain('They differ');
    const search = await discord.command({ name: 'search', options: { query: 'who mediates' } });
    expect(shown(search)).toContain('called on the mayor to **mediate**');
    const sources = await discord.command({ name: 'sources', options: { source: 'city ledger' } });
    expect(shown(sources)).toContain('Port at a standstill');
    const help = await discord.command({ name: 'help' });
    expect(shown(help)).toContain('strike: 3 articles, version');
    expect(discord.refusals).toEqual([]);
    expect([demands, timeline, compare, search, sources].filter(isEphemeral)).toEqual([]);
  });

  it('never lets a message ping anybody', async () => {
    const { discord } = await world({ files: SEVERAL });
    const { embeds } = await discord.command({ name: 'demands', options: { story: 'trap' } });
    expect(embeds[0]?.description).toContain('\\@everyone and \\<\\@1234567890\\> read https\\://evil');
    const bodies = discord.requests.filter(({ path }) => path.endsWith('/callback')).map(({ body }) => body);
    expect(JSON.stringify(bodies)).toContain('"allowed_mentions":{"parse":[]}');
  });

  it('answers in a direct message, where nobody runs the corpus', async () => {
    const { discord } = await world();
    expect(shown(await discord.command({ name: 'demands', guild: null }))).toContain('pay rise of 7 percent');
    expect(shown(await discord.command({ name: 'corpus reload', guild: null }))).toMatch(
      /Only members with Manage Server/,
    );
  });

  it('answers only the asker when asked to', async () => {
    const { discord } = await world();
    expect(isEphemeral(await discord.command({ name: 'sources', options: { private: true } }))).toBe(true);
  });
});

describe('what goes wrong on the side of the member', () => {
  const cases: [string, { name: string; options?: Record<string, string | number> }, RegExp][] = [
    [
      'an unknown source',
      { name: 'sources', options: { source: 'harbor post' } },
      /There is no source “harbor post”.*Nearest: Harbour Post/,
    ],
    [
      'an unknown party',
      { name: 'demands', options: { party: 'Dokers' } },
      /No party called “Dokers”.*Nearest: /,
    ],
    [
      'one source twice',
      { name: 'compare', options: { source: 'city-ledger', with: 'City Ledger' } },
      /same source/,
    ],
    ['an empty topic', { name: 'demands', options: { topic: '…' } }, /topic is empty/],
    ['an empty query', { name: 'search', options: { query: '?!' } }, /query is empty/],
    [
      'swapped ends',
      { name: 'timeline', options: { from: '2031-04', to: '2031-03' } },
      /ends before it starts/,
    ],
    ['no date', { name: 'timeline', options: { from: '2031-02-30' } }, /“2031-02-30” is not a date/],
    ['an unknown story', { name: 'demands', options: { story: 'war' } }, /There is no story “war”/],
  ];
  it('each gets one clear sentence, for the asker alone', async () => {
    const { discord } = await world();
    for (const [what, request, sentence] of cases) {
      const answer = await discord.command(request);
      expect(shown(answer), what).toMatch(sentence);
      expect(isEphemeral(answer), what).toBe(true);
    }
  });

  it('a story with one source has nothing to compare', async () => {
    const { discord } = await world({ files: SEVERAL });
    const options = { story: 'long', source: 'a', with: 'b' };
    expect(shown(await discord.command({ name: 'compare', options }))).toMatch(/one source only/);
  });

  it('several stories want a choice', async () => {
    const { discord } = await world({ files: SEVERAL });
    expect(shown(await discord.command({ name: 'demands' }))).toMatch(
      /Choose one with `story`: long, other, strike, trap/,
    );
    expect(shown(await discord.command({ name: 'demands', options: { story: 'Strike' } }))).toContain(
      'pay rise',
    );
  });
});

describe('autocomplete', () => {
  it('offers the best match first, accents and case forgiven', async () => {
    const { discord } = await world();
    const sources = await discord.autocomplete({
      name: 'compare',
      options: { source: 'HÁRB' },
      focused: 'source',
    });
    expect(sources[0]?.value).toBe('harbour-post');
    const parties = await discord.autocomplete({
      name: 'demands',
      options: { party: 'dock' },
      focused: 'party',
    });
    expect(parties[0]?.name).toBe('Dockers Union');
    const stories = await discord.autocomplete({ name: 'demands', options: { story: '' }, focused: 'story' });
    expect(stories).toEqual([{ name: 'strike', value: 'strike' }]);
    const topics = await discord.autocomplete({
      name: 'demands',
      options: { topic: 'pay' },
      focused: 'topic',
    });
    expect(topics.map(({ value }) => value)).toContain('pay rise');
  });

  it('offers articles whose titles are too long, and none where a story has to be chosen first', async () => {
    const { discord } = await world({ files: SEVERAL });
    const request = { name: 'sources', focused: 'source' } as const;
    const [offered] = await discord.autocomplete({
      ...request,
      options: { story: 'other', source: 'endless' },
    });
    expect(offered).toEqual({ name: expect.stringMatching(/^An endless title .*…$/), value: 'wordy' });
    expect(await discord.autocomplete({ ...request, options: { source: '' } })).toEqual([]);
    expect(await discord.autocomplete({ ...request, options: { story: 'none', source: '' } })).toEqual([]);
    const card = await discord.command({ name: 'sources', options: { story: 'other', source: 'wordy' } });
    expect(shown(card)).toContain('An endless title');
    expect(discord.refusals).toEqual([]);
  });
});

describe('pages', () => {
  it('are turned with buttons, keep every quote whole and show every one once', async () => {
    const { discord } = await world({ files: LONG });
    let page = await discord.command({ name: 'demands' });
    const quotes: string[] = [];
    for (let turns = 0; turns < 60; turns++) {
      quotes.push(
        ...shown(page)
          .matchAll(/> .*(loom number \d+)/g)
          .map(([, loom = '']) => loom),
      );
      const next = buttons(page)[1];
      if (!next || next.disabled) break;
      page = await discord.press(page, 1);
    }
    expect(new Set(quotes).size).toBe(60);
    expect(buttons(page)).toMatchObject([
      { style: ButtonStyle.Secondary, disabled: false },
      { disabled: true },
    ]);
    expect(discord.refusals).toEqual([]);
  });

  it('may be turned twice at once', async () => {
    const { discord } = await world({ files: LONG });
    const page = await discord.command({ name: 'demands' });
    const [one, two] = await Promise.all([discord.press(page, 1), discord.press(page, 1)]);
    expect(shown(one)).toBe(shown(two));
    expect(discord.refusals).toEqual([]);
  });

  it('of an answer to a question too long for a button say that there are more', async () => {
    const { discord } = await world({ files: LONG });
    const query =
      'Which of the many looms did the Weavers Guild demand from the city of Arlen in all these years?';
    const page = await discord.command({ name: 'search', options: { query } });
    expect(buttons(page)).toEqual([]);
    expect(page.embeds.at(-1)?.footer?.text).toMatch(/^1 more page\./);
    expect(discord.refusals).toEqual([]);
  });

  it('of a private answer are turned by the asker alone', async () => {
    const { discord } = await world({ files: LONG });
    const page = await discord.command({
      name: 'demands',
      options: { private: true },
      member: { userId: '500000000000000001' },
    });
    const turned = await discord.press(page, 1);
    expect(shown(turned)).not.toBe(shown(page));
    expect(buttons(page)[1]).toMatchObject({
      custom_id: expect.stringMatching(/^page\|demands\|.{4}\|.{6}\|1\|.{4}\|/),
    });
  });

  it('still turn after a restart', async () => {
    const first = await world({ files: LONG });
    const page = await first.discord.command({ name: 'demands', options: { topic: 'loom' } });
    await first.bot.close();
    await world({ dir: await corpusOf(LONG), discord: first.discord });
    expect(shown(await first.discord.press(page, 1))).toContain('topic: loom');
  });

  it('from before a reload say so and offer the new answer', async () => {
    const dir = await corpusOf(LONG);
    const { discord } = await world({ dir });
    const page = await discord.command({ name: 'demands' });
    await put(dir, 'long/b.md', 'The Weavers Guild demanded a new mill.');
    await discord.command(RELOAD);
    const notice = await discord.press(page, 1);
    expect(shown(notice)).toMatch(/articles have changed/);
    expect(isEphemeral(notice)).toBe(true);
    expect(shown(await discord.press(notice, 0))).toContain('Who asks what');
  });
});

describe('/corpus reload', () => {
  it('is for moderators, checked when it runs', async () => {
    const role = '600000000000000001';
    const dir = await corpusOf(STRIKE_FILES);
    const { discord } = await world({ dir, moderatorRoles: [role] });
    const member = { name: 'corpus reload', overridden: true } as const;
    expect(shown(await discord.command(member))).toMatch(/Only members with Manage Server/);
    expect(shown(await discord.command({ ...member, member: { roles: [role] } }))).toMatch(
      /Nothing has changed/,
    );
    expect(shown(await discord.command(RELOAD))).toMatch(/Nothing has changed/);
  });

  it('changes nothing when a file is bad, and says which line; then what was added, changed and removed', async () => {
    const dir = await corpusOf(STRIKE_FILES);
    const { discord } = await world({ dir });
    await put(dir, 'strike/new.md', '---\npublished: 2031-02-30\n---\nText.\n');
    expect(shown(await discord.command(RELOAD))).toMatch(/Nothing was changed[\s\S]*strike\/new\.md:2: /);
    expect(shown(await discord.command({ name: 'demands' }))).toContain('pay rise of 7 percent');
    await put(dir, 'strike/new.md', 'A new article about the port.');
    await put(dir, 'strike/tide.md', 'The tide was high on Monday.');
    await put(dir, 'strike/quay-blog.md', 'The fish market has closed.');
    await rm(join(dir, 'strike/city-ledger.md'));
    expect(shown(await discord.command(RELOAD))).toMatch(
      /Added\*\*\s+strike\/new\s+strike\/tide\s+\*\*Changed\*\*\s+strike\/quay-blog\s+\*\*Removed\*\*\s+strike\/city-ledger$/,
    );
    expect(shown(await discord.command({ name: 'help' }))).toContain('strike: 4 articles');
  });
});
