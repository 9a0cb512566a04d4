import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Change } from '../../src/state/schema/changes.ts';
import { openStore, type Store } from '../../src/state/store.ts';
import type { Place } from '../../src/state-place.ts';
import { hasPostgres, postgresDatabase } from '../support/postgres.ts';

const [ALPHA, BETA, ANN] = ['111111111111111111', '222222222222222222', '333333333333333333'];

async function sqliteFile(): Promise<Place> {
  const dir = await mkdtemp(join(tmpdir(), 'parallax-stories-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return { file: join(dir, 'state.sqlite') };
}

const by = (at = 1, reason?: string) => ({ author: ANN, at, reason });
const create = (name: string): Change => ({ is: 'create', name });
const article = (id: string, before: string | undefined, after: string | undefined): Change => ({
  is: 'articles',
  articles: [{ id, before, after }],
});

describe.each([
  ['SQLite', true, sqliteFile],
  ['PostgreSQL', hasPostgres, async () => ({ url: await postgresDatabase() })],
] as const)('the stories of servers on %s', (_, here, place) => {
  const opened = async (): Promise<Store> => {
    const store = await openStore(await place());
    onTestFinished(() => store.close());
    return store;
  };

  it.runIf(here)('are made, changed, taken back and told apart by server', async () => {
    const { stories } = await opened();
    await stories.make(ALPHA, 's1', create('port'), by());
    await stories.make(BETA, 's1', create('port'), by());
    await stories.make(ALPHA, 's1', article('one', undefined, 'First.'), by(2, 'seen in a chat'));
    await stories.make(ALPHA, 's1', article('one', 'First.', 'Second – longer.'), by(3));
    expect(await stories.of(ALPHA)).toEqual([
      { id: 's1', name: 'port', archived: false, articles: 1, bytes: 18, revision: 3 },
    ]);
    expect((await stories.of(BETA)).map(({ articles, revision }) => [articles, revision])).toEqual([[0, 1]]);
    expect([...(await stories.articles(ALPHA, 's1'))]).toEqual([['one', 'Second – longer.']]);
    expect((await stories.articles(BETA, 's1')).size).toBe(0);
    expect([await stories.articleIds(ALPHA), await stories.articleIds(BETA)]).toEqual([['one'], []]);

    expect(await stories.undo(ALPHA, 3, by(4))).toMatchObject({ number: 4, undoes: 3, story: 's1' });
    expect([...(await stories.articles(ALPHA, 's1'))]).toEqual([['one', 'First.']]);
    expect(await stories.undo(ALPHA, 2, by(5))).toMatchObject({ undoes: 2 });
    expect((await stories.articles(ALPHA, 's1')).size).toBe(0);
    expect(await stories.undo(ALPHA, 1, by(6))).toMatchObject({ undoes: 1, change: { is: 'archive' } });
    expect(await stories.last(ALPHA)).toBeUndefined();
    await expect(stories.undo(ALPHA, 1, by(7))).rejects.toHaveProperty('name', 'UserError');
    expect((await stories.history(ALPHA, 2)).map(({ number }) => number)).toEqual([6, 5]);
    expect((await stories.history(ALPHA, 9, 3)).map(({ reason }) => reason)).toEqual([
      'seen in a chat',
      undefined,
    ]);
  });

  it.runIf(here)('refuse a change of what is not so any more', async () => {
    const { stories } = await opened();
    await stories.make(ALPHA, 's1', create('port'), by());
    await stories.make(ALPHA, 's1', article('one', undefined, 'First.'), by());
    const refused: Change[] = [
      create('port'),
      article('one', undefined, 'Other.'),
      article('one', 'Old.', 'New.'),
      article('two', 'Gone.', undefined),
      { is: 'rename', from: 'harbour', to: 'quay' },
      { is: 'archive', archived: false },
    ];
    for (const change of refused)
      await expect(stories.make(ALPHA, 's1', change, by())).rejects.toHaveProperty('name', 'UserError');
    expect(await stories.history(ALPHA, 9)).toHaveLength(2);
  });

  it.runIf(here)('let one of several win what only one can have', async () => {
    const { stories } = await opened();
    await stories.make(ALPHA, 's1', create('port'), by());
    const tries = Array.from({ length: 5 }, (_, i) =>
      stories.make(ALPHA, 's1', article('one', undefined, `Version ${i}.`), by()).then(
        () => 'made',
        () => 'refused',
      ),
    );
    expect((await Promise.all(tries)).sort()).toEqual(['made', 'refused', 'refused', 'refused', 'refused']);
    expect(await stories.history(ALPHA, 9)).toHaveLength(2);
  });

  it.runIf(here)('come back to what they were when everything is taken back', async () => {
    const { stories } = await opened();
    let server = 500_000_000_000_000_000n;
    const texts = fc.constantFrom(undefined, 'One.', 'Two.', 'Three. ✓');
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), texts), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const here = String(server++);
        await stories.make(here, 's1', create('port'), by());
        const now = new Map<string, string>();
        let made = 0;
        for (const [id, after] of list) {
          const before = now.get(id);
          if (before === after) continue;
          await stories.make(here, 's1', article(id, before, after), by());
          if (after === undefined) now.delete(id);
          else now.set(id, after);
          made++;
        }
        expect(new Map(await stories.articles(here, 's1'))).toEqual(new Map([...now].sort()));
        for (let i = 0; i < made; i++) {
          const last = await stories.last(here);
          await stories.undo(here, last?.number ?? 0, by());
        }
        expect((await stories.articles(here, 's1')).size).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it.runIf(here)('keep drafts, feeds and counts, and forget all of a server at once', async () => {
    const store = await opened();
    const { stories, drafts, feeds, fetches, departures, settings } = store;
    for (const server of [ALPHA, BETA]) {
      await stories.make(server, 's1', create('port'), by());
      await drafts.put({ id: `d${server}`, server, story: 's1', author: ANN, candidate: '{}', at: 10 });
      await settings.set({ server }, 'story', 'port');
    }
    expect(await drafts.get(BETA, `d${ALPHA}`)).toBeUndefined();
    expect(await drafts.take(BETA, `d${ALPHA}`)).toBe(false);
    const taken = await Promise.all([drafts.take(BETA, `d${BETA}`), drafts.take(BETA, `d${BETA}`)]);
    expect(taken.sort()).toEqual([false, true]);

    const feed = {
      id: 'f1',
      server: ALPHA,
      story: 's1',
      url: 'https://feed.example/rss',
      keywords: ['port', 'dock strike'],
      mode: 'propose',
      channel: BETA,
      createdBy: ANN,
      progress: '{}',
      every: 15,
      dueAt: 100,
    } as const;
    await feeds.add(feed);
    expect(await feeds.claim(99, 50)).toBeUndefined();
    const claims = await Promise.all([feeds.claim(100, 50), feeds.claim(100, 50)]);
    expect(claims.filter(Boolean)).toEqual([feed]);
    await feeds.fetched('f1', '{"etag":"x"}', 900);
    expect(await feeds.of(ALPHA)).toEqual([{ ...feed, progress: '{"etag":"x"}', dueAt: 900 }]);

    const HOUR = 3_600_000;
    expect(await Promise.all([fetches.count(ALPHA, 5), fetches.count(ALPHA, 6)])).toContain(2);
    expect(await fetches.count(ALPHA, HOUR + 5)).toBe(1);

    expect(await departures.note(new Set([BETA]), 50, 50)).toEqual([]);
    expect(await departures.note(new Set([ALPHA, BETA]), 60, 55)).toEqual([]);
    expect(await departures.note(new Set([BETA]), 70, 55)).toEqual([]);
    expect(await departures.note(new Set([BETA]), 80, 75)).toEqual([ALPHA]);
    await departures.forget(ALPHA);
    expect(await stories.of(ALPHA)).toEqual([]);
    expect(await stories.history(ALPHA, 9)).toEqual([]);
    expect(await feeds.of(ALPHA)).toEqual([]);
    expect(await settings.of(ALPHA)).toEqual({});
    expect(await stories.of(BETA)).toHaveLength(1);
  });
});
