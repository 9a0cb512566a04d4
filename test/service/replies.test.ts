import { expect, it } from 'vitest';
import { UserError } from '../../src/answer/user-error.ts';
import type { CallName, Question, Reply } from '../../src/discord/calls.ts';
import { label } from '../../src/locale/label.ts';
import { Replies } from '../../src/service/replies.ts';

type Choices = Reply<'complete'>;
const typed = (text: string): Question<'complete'> => ({ command: 'demands', option: 'party', typed: text });

/** What answers suggestions with what was typed, after noting it; it fails as often as it is told to. */
function corpus() {
  const asked: string[] = [];
  let failures = 0;
  async function ask<N extends CallName>(story: string, name: N, question: Question<N>): Promise<Reply<N>> {
    const text = 'typed' in question ? question.typed : '';
    asked.push(`${story} ${name} ${text}`);
    if (failures-- > 0) throw new UserError(label('error.starting'));
    const choices: Choices = [{ name: text, value: story }];
    return choices as Reply<N>;
  }
  return {
    ask,
    asked,
    fail: (times: number) => {
      failures = times;
    },
  };
}

it('asks once for the same, even while the reply is on its way', async () => {
  const from = corpus();
  const replies = new Replies(from);
  const both = await Promise.all([
    replies.ask('a', 'complete', typed('x')),
    replies.ask('a', 'complete', typed('x')),
  ]);
  expect(both[0]).toBe(both[1]);
  expect(await replies.ask('a', 'complete', typed('x'))).toBe(both[0]);
  expect(await replies.ask('b', 'complete', typed('x'))).toEqual([{ name: 'x', value: 'b' }]);
  expect(from.asked).toEqual(['a complete x', 'b complete x']);
});

it('asks again for what failed', async () => {
  const from = corpus();
  const replies = new Replies(from);
  from.fail(1);
  await expect(replies.ask('a', 'complete', typed('x'))).rejects.toThrow(UserError);
  expect(await replies.ask('a', 'complete', typed('x'))).toEqual([{ name: 'x', value: 'a' }]);
});

it('forgets what was not asked for the longest', async () => {
  const from = corpus();
  const replies = new Replies(from);
  const ask = (text: string) => replies.ask('a', 'complete', typed(text));
  await ask('first');
  await ask('second');
  for (let i = 0; i < 199; i++) {
    await ask('first');
    await ask(String(i));
  }
  const before = from.asked.length;
  await ask('first');
  expect(from.asked).toHaveLength(before);
  await ask('second');
  expect(from.asked).toHaveLength(before + 1);
});
