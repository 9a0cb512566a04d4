import { expect, it } from 'vitest';
import { onBoth, storeAt } from '../support/stores.ts';

onBoth('an announcement', ({ place }) => {
  it('reaches every process that listens to its topic, once and in order', async () => {
    const at = await place();
    const [one, two] = [await storeAt(at), await storeAt(at)];
    await one.bulletin.notify('corpus', 'before anybody listens');
    const heard: Record<'one' | 'two' | 'other', string[]> = { one: [], two: [], other: [] };
    await one.bulletin.listen('corpus', (payload) => heard.one.push(payload));
    await two.bulletin.listen('corpus', (payload) => heard.two.push(payload));
    await two.bulletin.listen('other', (payload) => heard.other.push(payload));
    for (const payload of ['1', '2', '3']) await one.bulletin.notify('corpus', payload);
    await two.bulletin.notify('corpus', '4');
    await expect.poll(() => heard.one).toEqual(['1', '2', '3', '4']);
    await expect.poll(() => heard.two).toEqual(['1', '2', '3', '4']);
    expect(heard.other).toEqual([]);
  });

  it('is not lost when many are made together, and no more heard by who has stopped listening', async () => {
    const at = await place();
    const [one, two] = [await storeAt(at), await storeAt(at)];
    const heard: string[] = [];
    const ended: string[] = [];
    await two.bulletin.listen('corpus', (payload) => heard.push(payload));
    const end = await two.bulletin.listen('corpus', (payload) => ended.push(payload));
    end();
    const payloads = Array.from({ length: 20 }, (_, index) => String(index));
    await Promise.all(
      payloads.map((payload, index) => (index % 2 ? one : two).bulletin.notify('corpus', payload)),
    );
    await expect.poll(() => heard.toSorted()).toEqual(payloads.toSorted());
    expect(ended).toEqual([]);
  });
});
