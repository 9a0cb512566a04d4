import { type APIMessage, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { world } from '../support/bot.ts';
import { endpoint, signed } from '../support/endpoint.ts';
import { held } from '../support/held.ts';

const title = ({ embeds }: APIMessage): string | undefined => embeds[0]?.title;

describe('an answer that takes long', () => {
  it('is announced in the response and sent by the webhook', async () => {
    const { between, letGo } = held();
    const { discord, post, see } = await endpoint({ between });
    const payload = discord.payload.command({ name: 'demands', options: { private: true } });
    const first = await post(signed(JSON.stringify(payload)));
    const announced = await first.text();
    expect(JSON.parse(announced)).toEqual({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral },
    });
    // The answer is there before Discord has taken in that it will come.
    letGo();
    await expect.poll(() => discord.requests.at(-1)?.path).toMatch(/^\/webhooks\//);
    const path = `/interactions/${payload.id}/${payload.token}/callback`;
    const headers = { 'content-type': 'application/json' };
    await fetch(`${discord.api}/v10${path}`, { method: 'POST', headers, body: announced });
    const outcome = await discord.store.exchanges.get(payload.token)?.outcome.promise;
    expect(outcome?.kind === 'message' && title(outcome.message)).toMatch(/^Who asks what/);
    // No other interaction is touched.
    const next = await see(discord.payload.command({ name: 'demands' }));
    expect(next.kind === 'message' && title(next.message)).toMatch(/^Who asks what/);
  });

  it('is the same over the gateway', async () => {
    const { between, asked, letGo } = held();
    const { discord } = await world({ between });
    const answer = discord.command({ name: 'demands' });
    await asked;
    const [exchange] = discord.store.exchanges.values();
    await expect.poll(() => exchange?.acknowledged).toBeDefined();
    letGo();
    expect(title(await answer)).toMatch(/^Who asks what/);
    expect(discord.refusals).toEqual([]);
  });

  it('leaves suggestions empty', async () => {
    const { between, letGo } = held();
    const { discord, see } = await endpoint({ between });
    const typed = { name: 'demands', options: { party: 'dock' }, focused: 'party' } as const;
    expect(await see(discord.payload.autocomplete(typed))).toEqual({ kind: 'choices', choices: [] });
    letGo();
  });
});

describe('an answer that nobody waits for', () => {
  it('is noted and forgotten', async () => {
    const { between, asked, letGo } = held();
    const { discord, post, get, logged } = await endpoint({ between });
    const leave = new AbortController();
    const payload = discord.payload.command({ name: 'demands' });
    const answer = post({ ...signed(JSON.stringify(payload)), signal: leave.signal });
    await asked;
    leave.abort();
    await expect(answer).rejects.toThrow();
    // The server hears of that before it is asked something else.
    await get('/healthz');
    letGo();
    await expect.poll(() => logged.join('')).toContain('could not be answered in time');
    expect(logged.join('')).not.toContain('"level":50');
    expect(await (await get('/metrics')).text()).toContain(
      'parallax_interactions_total{type="command",command="demands",outcome="lost"} 1',
    );
  });
});

describe('leaving', () => {
  it('waits for what is being answered', async () => {
    const { between, asked, letGo } = held();
    const { discord, message, close } = await endpoint({ between });
    const answer = message(discord.payload.command({ name: 'demands' }));
    await asked;
    const closed = close();
    letGo();
    expect(title(await answer)).toMatch(/^Who asks what/);
    await closed;
  });
});
