import { expect, it, onTestFinished } from 'vitest';
import { storyIn } from '../../src/desk/catalogue.ts';
import { Holdings } from '../../src/desk/holdings.ts';
import { Keeping } from '../../src/desk/keeping.ts';
import { LIMITS } from '../../src/desk/limits.ts';
import { Stock } from '../../src/desk/stock.ts';
import { createLog } from '../../src/log.ts';
import { State } from '../../src/state/state.ts';
import { known } from '../discord/standin.ts';
import { onBoth } from '../support/stores.ts';

const SERVER = known.guild;
const by = { author: known.user, reason: undefined };

onBoth('a change that was made', ({ place }) => {
  it('is made, whatever goes wrong when it is announced', async () => {
    const logged: string[] = [];
    const log = createLog('warn', { write: (line: string) => void logged.push(line) });
    const state = new State(await place(), log);
    await state.start();
    onTestFinished(() => state.close());
    const holdings = new Holdings(() => ['strike'], new Map(), state, log);
    const keeping = new Keeping({
      ...{ holdings, log, stock: new Stock({ holdings, state, limits: LIMITS, now: () => 1 }) },
      rehearse: async () => undefined,
      refresh: () => Promise.reject(new Error('the thread died')),
      onChange: () => undefined,
    });
    await keeping.create(SERVER, 'gate', by);
    const story = await holdings.named(SERVER, 'gate');
    const articles = [{ id: 'one', after: 'The gate is shut.' }];
    expect(await keeping.make(SERVER, story, { is: 'articles', articles }, by)).toMatchObject({ number: 2 });
    expect(logged.filter((line) => line.includes('the thread died'))).toHaveLength(1);
    // Whoever asks next asks the story as it is now.
    const { key, id } = await storyIn(holdings, { server: SERVER, channel: undefined }, 'gate');
    expect([id, await holdings.revision(key)]).toEqual(['gate', 2]);
    expect([...(await holdings.files(key)).files.keys()]).toEqual(['one']);
  });

  it('is made once of two at the same time, and of a server that was forgotten never', async () => {
    const log = createLog('silent');
    const state = new State(await place(), log);
    await state.start();
    onTestFinished(() => state.close());
    const { stories, drafts, departures } = state.store;
    const maker = { ...by, at: 1 };
    await stories.make(SERVER, 's1', { is: 'create', name: 'gate' }, maker);
    const draft = { id: 'd1', server: SERVER, story: 's1', author: known.user, candidate: '{}', at: 1 };
    await drafts.put(draft);
    const add = (id: string) =>
      stories
        .make(SERVER, 's1', { is: 'articles', articles: [{ id, after: 'Shut.' }] }, maker, 'd1')
        .then(({ number }) => number, String);
    // Under different names: nothing but the draft tells that they are the same.
    const ends = await Promise.all([add('one'), add('two')]);
    expect(ends.filter((end) => end === 2)).toHaveLength(1);
    expect((await stories.articles(SERVER, 's1')).size).toBe(1);
    // What could not be made leaves the draft as it was.
    await drafts.put({ ...draft, id: 'd2' });
    const change = { is: 'articles' as const, articles: [{ id: 'one', before: 'Open.', after: 'Shut.' }] };
    await expect(stories.make(SERVER, 's1', change, maker, 'd2')).rejects.toHaveProperty('name', 'UserError');
    expect(await drafts.get(SERVER, 'd2')).toBeDefined();

    await Promise.all([departures.forget(SERVER), add('three')]);
    await departures.forget(SERVER);
    const late = { is: 'articles' as const, articles: [{ id: 'four', after: 'Shut.' }] };
    await expect(stories.make(SERVER, 's1', late, maker)).rejects.toHaveProperty('name', 'UserError');
    expect((await stories.articles(SERVER, 's1')).size).toBe(0);
    expect(await stories.history(SERVER, 9)).toEqual([]);
  });

  it('leaves a server its 200 latest drafts', async () => {
    const log = createLog('silent');
    const state = new State(await place(), log);
    await state.start();
    onTestFinished(() => state.close());
    const { drafts } = state.store;
    const of = (n: number, server: string = SERVER) => ({
      ...{ id: `${server}-${n}`, server, story: 's1', author: known.user, candidate: '{}', at: n },
    });
    await drafts.put(of(0, '1'));
    for (let n = 1; n <= 202; n++) await drafts.put(of(n));
    expect(await drafts.get(SERVER, `${SERVER}-2`)).toBeUndefined();
    expect(await drafts.get(SERVER, `${SERVER}-3`)).toBeDefined();
    expect(await drafts.get('1', '1-0')).toBeDefined();
    // One that was taken does not come back when somebody has edited it meanwhile.
    expect(await drafts.replace({ ...of(3), candidate: '[]' })).toBe(true);
    expect(await drafts.take(SERVER, `${SERVER}-3`)).toBe(true);
    expect(await drafts.replace(of(3))).toBe(false);
    expect(await drafts.get(SERVER, `${SERVER}-3`)).toBeUndefined();
    expect(await drafts.replace({ ...of(4), server: '1' })).toBe(false);
    // Long ones count for more.
    const candidate = JSON.stringify('x'.repeat(4 << 20));
    for (let n = 301; n <= 303; n++) await drafts.put({ ...of(n), candidate });
    expect(await drafts.get(SERVER, `${SERVER}-301`)).toBeUndefined();
    expect(await drafts.get(SERVER, `${SERVER}-302`)).toBeDefined();
  });
});
