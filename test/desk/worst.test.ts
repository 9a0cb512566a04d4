import { expect, it } from 'vitest';
import { known } from '../discord/standin.ts';
import { moderated, moderatorOf, shown } from './moderating.ts';

const NUL = String.fromCharCode(0);
const TEXT = 'The Harbour Board demanded that the gate be opened.';
const STORY = { story: 'gate' };

/** A command that must not change anything, by what is wrong with it. */
const COMMANDS: readonly (readonly [
  wrong: string,
  name: string,
  options: Record<string, string | number | boolean>,
])[] = [
  ['a name with a slash', 'story create', { name: 'a/b' }],
  ['a name that leads out of the folder', 'story create', { name: '../corpus' }],
  ['a name of dots', 'story create', { name: '..' }],
  ['a name of white space', 'story create', { name: '   ' }],
  ['a name with a NUL', 'story create', { name: `a${NUL}b` }],
  ['a name with a line end', 'story create', { name: 'a\nb' }],
  ['a name with a right-to-left override', 'story create', { name: 'a\u202eb' }],
  ['a name that begins with a dot', 'story create', { name: '.hidden' }],
  ['a name with markdown', 'story create', { name: '**gate**' }],
  ['a name that pings', 'story create', { name: '@everyone' }],
  ['a name that is taken', 'story create', { name: 'gate' }],
  ['the name of a story on disk', 'story create', { name: 'strike' }],
  ['a rename to the same name', 'story rename', { story: 'gate', name: 'gate' }],
  ['a rename to a path', 'story rename', { story: 'gate', name: 'gate/../x' }],
  ['a rename of what is not there', 'story rename', { story: 'nowhere', name: 'new' }],
  ['a rename of a story on disk', 'story rename', { story: 'strike', name: 'new' }],
  ['an archive of what is not there', 'story archive', { story: 'nowhere' }],
  ['an archive of a story on disk', 'story archive', { story: 'strike' }],
  ['bringing back what was not put away', 'story archive', { story: 'gate', restore: true }],
  ['the use of what is not there', 'story use', { story: 'nowhere' }],
  ['the use of a forged key', 'story use', { story: `${known.guild}/s1` }],
  ['a removal of what is not there', 'corpus remove', { ...STORY, article: 'nothing' }],
  ['a removal of a path', 'corpus remove', { ...STORY, article: '../../corpus/strike/quay-blog' }],
  ['a removal of __proto__', 'corpus remove', { ...STORY, article: '__proto__' }],
  ['a removal from a story on disk', 'corpus remove', { story: 'strike', article: 'quay-blog' }],
  ['a card of what is not there', 'corpus show', { ...STORY, article: 'nothing' }],
  ['neither an address nor a file', 'corpus add', STORY],
  ['an empty address', 'corpus add', { ...STORY, url: ' ' }],
  ['a word for an address', 'corpus add', { ...STORY, url: 'gate' }],
  ['a file address', 'corpus add', { ...STORY, url: 'file:///etc/passwd' }],
  ['a data address', 'corpus add', { ...STORY, url: 'data:text/html,<p>gate</p>' }],
  ['a javascript address', 'corpus add', { ...STORY, url: 'javascript:alert(1)' }],
  ['an ftp address', 'corpus add', { ...STORY, url: 'ftp://news.example/' }],
  ['this machine by name', 'corpus add', { ...STORY, url: 'http://localhost/' }],
  ['this machine by number', 'corpus add', { ...STORY, url: 'http://2130706433/' }],
  ['this machine in hex', 'corpus add', { ...STORY, url: 'http://0x7f.1/' }],
  ['this machine in IPv6', 'corpus add', { ...STORY, url: 'http://[::1]/' }],
  ['this machine, mapped', 'corpus add', { ...STORY, url: 'http://[::ffff:127.0.0.1]/' }],
  ['the metadata of a cloud', 'corpus add', { ...STORY, url: 'http://169.254.169.254/latest/' }],
  ['a port of something else', 'corpus add', { ...STORY, url: 'http://news.example:22/' }],
  ['an address with a password', 'corpus add', { ...STORY, url: 'https://me:secret@news.example/' }],
  [
    'a feed on this machine',
    'corpus watch',
    { ...STORY, feed: 'http://127.0.0.1/feed', channel: known.channel },
  ],
  [
    'keywords without a word',
    'corpus watch',
    { ...STORY, feed: 'http://127.0.0.1/feed', channel: known.channel, keywords: '!!!,,' },
  ],
  ['a feed that is no address', 'corpus watch', { ...STORY, feed: 'feed', channel: known.channel }],
  ['stopping a feed of nobody', 'corpus feeds', { stop: 'zzz' }],
  ['resuming a feed of nobody', 'corpus feeds', { resume: 'zzz' }],
  ['the role of everybody', 'settings moderators', { role: known.guild }],
];

/** A form that must not change anything but bring up a preview or a sentence, by what is odd about it. */
const FORMS: readonly (readonly [odd: string, entries: Record<string, string>])[] = [
  ['no text but white space', { text: ' \n\t ' }],
  ['a text of NULs', { text: NUL.repeat(50) }],
  ['a text without a letter', { text: '… — 1 2 3 !!!' }],
  ['a text that looks like front matter', { text: '---\ntitle: x\n---\n' }],
  ['a text that closes the front matter', { text: `---\n${TEXT}`, title: '---' }],
  ['a title that is YAML', { title: 'a: [b', text: TEXT }],
  ['a title that nobody sees', { title: '\u200b\u2060', outlet: '\ufeff', text: TEXT }],
  [
    'an outlet that is cut between two halves',
    { outlet: `${'q'.repeat(99)}😀${'z'.repeat(150)}`, text: TEXT },
  ],
  ['a title of 300 brackets', { title: '['.repeat(300), text: TEXT }],
  ['a title that pings', { title: '@everyone <@123456789012345678>', text: TEXT }],
  ['an outlet with a line end', { outlet: 'Quay\nNews', text: TEXT }],
  ['a day that is none', { date: '2031-02-30', text: TEXT }],
  ['a day in words', { date: 'yesterday', text: TEXT }],
  ['an address that is a script', { address: 'javascript:alert(1)', text: TEXT }],
  ['an address with a password', { address: 'https://me:secret@quay.example/', text: TEXT }],
  ['an address of spaces', { address: '    ', text: TEXT }],
  ['a text that pings everybody', { text: `${TEXT} @everyone @here <@&123456789012345678>` }],
  ['a text of markdown', { text: `# ${TEXT} **bold** \`\`\`code\`\`\` [link](http://evil.example)` }],
  ['a text of one endless word', { text: 'a'.repeat(4000) }],
  ['a text of 4000 full stops', { text: '.'.repeat(4000) }],
  ['a text of combining marks', { text: `The g${'\u0301'.repeat(2000)}ate was shut.` }],
  ['half of a surrogate pair', { text: `The gate \ud83d was shut on Monday.` }],
  ['a text in two directions', { text: `\u202e${TEXT}\u202c שלום עולם` }],
];

it('the worst input gets a sentence, and changes nothing', async () => {
  const { discord, logged } = await moderated();
  const mod = moderatorOf(discord);
  await mod.run('story create', { name: 'gate' });
  const before = [
    await mod.run('corpus history'),
    await mod.run('story list'),
    await mod.run('corpus check'),
  ];
  const said: Record<string, string> = {};
  for (const [wrong, name, options] of COMMANDS) said[wrong] = await mod.run(name, options);
  for (const [odd, entries] of FORMS) said[odd] = shown(await mod.paste('gate', entries));
  const wordless = Object.entries(said).filter(
    ([, text]) => !/[.?:]\s*$|\)$|Sources/.test(text) || text.length < 10,
  );
  expect(wordless).toEqual([]);
  expect(Object.entries(said).filter(([, text]) => /in the log as/.test(text))).toEqual([]);
  expect(said['keywords without a word']).toMatch(/no word among the keywords/);
  expect(said['a title that nobody sees']).toMatch(/Title: not found\nOutlet: not found/);
  expect(Object.entries(said).filter(([, text]) => /secret/.test(text))).toEqual([]);
  const after = [await mod.run('corpus history'), await mod.run('story list'), await mod.run('corpus check')];
  expect(after).toEqual(before);
  expect(discord.refusals).toEqual([]);
  expect(logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  const sent = discord.requests.map(({ body }) => JSON.stringify(body));
  expect(sent.filter((body) => body?.includes('"parse":["'))).toEqual([]);
}, 120_000);
