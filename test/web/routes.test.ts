import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Corpus } from '../../src/discord/calls.ts';
import { openLocalDiscord } from '../../src/web/local-discord.ts';
import { servePage } from '../../src/web/local-page.ts';
import type { Act, ChannelEvent } from '../../src/web/protocol.ts';
import { given, type WorldOptions } from '../support/bot.ts';
import { held } from '../support/held.ts';

/** The page in this process, without a browser. */
async function page(options: WorldOptions = {}) {
  const { options: handling, logged } = await given(options);
  const discord = await openLocalDiscord(handling.log);
  const served = await servePage({ ...handling, discord, port: 0 });
  onTestFinished(async () => {
    await served.close();
    await discord.close();
  });
  const { origin } = served;
  const ask = (path: string, headers: Record<string, string>, body?: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(origin);
      const sent = request(
        { port, path, method: body === undefined ? 'GET' : 'POST', headers },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  const act = async (what: Act) => {
    const response = await fetch(`${origin}/page/acts`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify(what),
    });
    return response.json();
  };
  return { origin, logged, ask, act, hear: () => events(origin) };
}

/** What is heard from the channel, one event after another. */
async function events(origin: string): Promise<() => Promise<ChannelEvent>> {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const { body } = await fetch(`${origin}/page/events`, { signal: leaving.signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let read = '';
  return async () => {
    while (!read.includes('\n\n')) read += (await reader?.read())?.value ?? '';
    const [event = '', ...rest] = read.split('\n\n');
    read = rest.join('\n\n');
    return JSON.parse(event.replace(/^data: /, ''));
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };
const HELP = JSON.stringify({ act: 'command', command: 'help', options: {} } satisfies Act);

describe('the local server', () => {
  it('answers its own page alone', async () => {
    const { origin, ask } = await page();
    const { host, port } = new URL(origin);
    const own = { ...JSON_TYPE, origin, host };
    expect(await ask('/page/acts', own, HELP)).toBe(200);
    const evil = `evil.example:${port}`;
    const acts = {
      'under another name for this machine': { ...own, host: evil, origin: `http://${evil}` },
      'from another origin': { ...own, origin: 'http://evil.example' },
      'from an origin that is not told': { ...own, origin: 'null' },
      'from another port of this machine': { ...own, origin: 'http://127.0.0.1:1' },
      'without an origin': { ...JSON_TYPE, host },
      'from another site, by what the browser says': { ...own, 'sec-fetch-site': 'cross-site' },
    };
    for (const [name, headers] of Object.entries(acts))
      expect([name, await ask('/page/acts', headers, HELP)]).toEqual([name, 403]);
    for (const path of ['/', '/page/offer', '/page/events', '/articles/strike/quay-blog']) {
      expect([path, await ask(path, { host: evil })]).toEqual([path, 403]);
      const embedded = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
      expect([path, await ask(path, embedded)]).toEqual([path, 403]);
    }
  });

  it('refuses what is no act, and what is too long', async () => {
    const { origin, ask } = await page();
    const bodies: [string, number][] = [
      ['{}', 400],
      ['{"act":"fly"}', 400],
      [HELP.replace(/\}$/, ',"x":1}'), 400],
      ['{', 400],
      [`{"act":"${'x'.repeat(70_000)}"}`, 413],
    ];
    for (const [body, status] of bodies)
      expect(await ask('/page/acts', { ...JSON_TYPE, origin, host: new URL(origin).host }, body)).toBe(
        status,
      );
  });

  it('says what is wrong with what Discord would not send', async () => {
    const { act } = await page();
    const acts: [Act, string][] = [
      [{ act: 'command', command: 'fly', options: {} }, 'There is no command /fly.'],
      [{ act: 'command', command: 'search', options: {} }, 'The option query is required.'],
      [{ act: 'command', command: 'timeline', options: { top: 'many' } }, 'This does not fit top'],
      [{ act: 'press', message: '1', customId: 'x' }, 'This is no longer there.'],
      [{ act: 'submit', form: '1', values: {} }, 'This is no longer there.'],
    ];
    for (const [what, why] of acts)
      expect(await act(what)).toEqual({ is: 'refused', why: expect.stringContaining(why) });
  });

  it('says that an answer is coming when it takes its time, and then puts it there', async () => {
    const { between, letGo } = held();
    const { act, hear } = await page({ between });
    const next = await hear();
    expect(await next()).toEqual({ all: [] });
    expect(await act({ act: 'command', command: 'timeline', options: {} })).toMatchObject({ is: 'message' });
    expect(await next()).toMatchObject({ put: { thinking: true, command: 'timeline', embeds: [] } });
    letGo();
    expect(await next()).toMatchObject({
      put: {
        thinking: false,
        edited: false,
        embeds: [{ title: 'What happened when' }, {}],
        attachments: [{ type: 'image/png', url: expect.stringMatching(/^\/page\/files\/\d+\/.+\.png$/) }],
      },
    });
  });

  it('answers what it cannot do with one sentence', async () => {
    const broken = (corpus: Corpus): Corpus => ({
      state: () => corpus.state(),
      reload: () => corpus.reload(),
      ask: () => Promise.reject(new Error('the disk is on fire')),
    });
    const { act, hear, logged } = await page({ between: broken });
    const next = await hear();
    await next();
    await act({ act: 'command', command: 'sources', options: {} });
    const event = JSON.stringify(await next());
    expect(event).toContain('Something went wrong on our side');
    expect(event).not.toContain('fire');
    expect(logged.join()).toContain('fire');
  });
});

describe('the part of Discord', () => {
  it('takes messages from its bot alone, each once, and for its own channel', async () => {
    const { log } = (await given({ unread: true })).options;
    const { api, token, conversation, offer, close } = await openLocalDiscord(log);
    onTestFinished(close);
    const post = async (channel: string, authorization: string): Promise<[number, unknown]> => {
      const response = await fetch(`${api}/v10/channels/${channel}/messages`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ content: 'Once', nonce: 'n', enforce_nonce: true }),
      });
      return [response.status, await response.json()];
    };
    const [here] = offer.channels;
    const first = await post(here?.id ?? '', `Bot ${token}`);
    expect(first).toEqual([200, expect.objectContaining({ content: 'Once' })]);
    expect(await post(here?.id ?? '', `Bot ${token}`)).toEqual(first);
    expect(conversation.messages()).toHaveLength(1);
    expect(await post(here?.id ?? '', 'Bot another')).toEqual([401, expect.anything()]);
    expect(await post('1', `Bot ${token}`)).toEqual([404, expect.objectContaining({ code: 10003 })]);
    const hook = `${api}/v10/webhooks/1/made-up/messages/@original`;
    const edit = { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: '{}' };
    expect((await fetch(hook, edit)).status).toBe(404);
  });
});

describe('the page of an article', () => {
  it('has the text to the character, what is known of it, and nothing of it as markup', async () => {
    const text = 'They wrote <script>alert("1")</script> & \'left\'.';
    const front =
      '---\ntitle: "A <b>bold</b> \\"title\\""\nurl: https://x.example/?a=1&b=2\npublished: 2031-03-01\npublished_basis: inferred\npublished_note: "It says <Saturday>."\n---\n';
    const { origin } = await page({ files: { 'strike/odd.md': `${front}${text}\n` } });
    const response = await fetch(`${origin}/articles/strike/odd`);
    expect(response.status).toBe(200);
    const shown = await response.text();
    expect(shown).toContain(
      '<span data-start="0">They wrote &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;left&#39;.</span>',
    );
    expect(shown).toContain('A &lt;b&gt;bold&lt;/b&gt; &quot;title&quot;');
    expect(shown).toContain('href="https://x.example/?a=1&amp;b=2"');
    expect(shown).toMatch(/1 Mar 2031<\/time> <span class="inferred">inferred<\/span>/);
    expect(shown).toContain('It says &lt;Saturday&gt;.');
    expect(shown.match(/<script/g)).toHaveLength(1);
    expect(shown).not.toMatch(/<style| style=| on\w+=/);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('is found by the longest name in any script', async () => {
    const name = 'порт'.repeat(16);
    const { origin } = await page({ files: { [`strike/${name}.txt`]: 'The cranes stand still.\n' } });
    const response = await fetch(`${origin}/articles/strike/${encodeURIComponent(name)}`);
    expect(await response.text()).toContain('The cranes stand still.');
  });

  it('is there for nothing but an article of a story on disk', async () => {
    const { origin } = await page();
    const paths = [
      'strike/nothing',
      'nothing/quay-blog',
      'strike/..%2fquay-blog',
      '..%2fstrike/quay-blog',
      '%2e%2e/%2e%2e%2fetc%2fpasswd',
      'strike/quay-blog%00',
      '__proto__/constructor',
      `strike/${'x'.repeat(5000)}`,
      '300000000000000001%2fstrike/quay-blog',
    ];
    for (const path of paths) {
      const response = await fetch(`${origin}/articles/${path}`);
      expect([path, [400, 404, 414]]).toEqual([path, expect.arrayContaining([response.status])]);
      expect(await response.text()).not.toContain('cranes');
    }
  });
});
