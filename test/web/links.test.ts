import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { storiesOnDisk } from '../../src/desk/catalogue.ts';
import { startHttp } from '../../src/http/server.ts';
import { articleRoutes } from '../../src/web/article-routes.ts';
import { portOrAny } from '../../src/web/free-port.ts';
import { given } from '../support/bot.ts';

describe('citations', () => {
  const ask = { command: 'search', args: { query: 'mediate' }, asker: '' };

  it('lead to the articles where everybody reaches them', async () => {
    const { corpus } = await given({ unread: true });
    await corpus.start({ address: 'https://parallax.example', except: [] });
    const answer = JSON.stringify(await corpus.ask('strike', 'answer', ask));
    expect(answer).toMatch(/\(<https:\/\/parallax\.example\/articles\/strike\/city-ledger#163-212>\)/);
    const compared = { command: 'compare', args: { source: 'harbour-post', with: 'city-ledger' }, asker: '' };
    expect(JSON.stringify(await corpus.ask('strike', 'answer', compared))).toContain(
      '[in its place](<https://parallax.example/articles/strike/harbour-post#',
    );
    await corpus.reload();
    expect(JSON.stringify(await corpus.ask('strike', 'answer', ask))).toBe(answer);
  });

  it('lead to no article that not everybody may see', async () => {
    const { corpus } = await given({ unread: true });
    await corpus.start({ address: 'https://parallax.example', except: ['strike'] });
    expect(JSON.stringify(await corpus.ask('strike', 'answer', ask))).not.toContain('parallax.example');
  });

  it('lead to the original where nobody reaches them', async () => {
    const { corpus } = await given({});
    const answer = JSON.stringify(await corpus.ask('strike', 'answer', ask));
    expect(answer).toContain('(<https://ledger.example/port>)');
    expect(answer).not.toContain('/articles/');
  });
});

describe('the pages of articles', () => {
  it('are not there before the articles are read, which is no fault', async () => {
    const { corpus, options, logged } = await given({ unread: true });
    const catalogue = storiesOnDisk(() => corpus.stories());
    const routes = [articleRoutes({ corpus, catalogue }, undefined)];
    const server = await startHttp({ host: '127.0.0.1', port: 0, routes, log: options.log });
    onTestFinished(() => server.close());
    const status = async () => (await fetch(`${server.origin}/articles/strike/quay-blog`)).status;
    expect(await status()).toBe(503);
    await corpus.start();
    expect(await status()).toBe(200);
    expect(logged.filter((line) => line.includes('a request failed'))).toEqual([]);
  });
});

describe('the port of the page', () => {
  it('is the one that is asked for, or any when something listens there', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const address = other.address();
    const taken = typeof address === 'object' ? (address?.port ?? 0) : 0;
    expect(await portOrAny('127.0.0.1', taken)).toBe(0);
    other.close();
    await once(other, 'close');
    expect(await portOrAny('127.0.0.1', taken)).toBe(taken);
  });
});
