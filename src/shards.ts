import { z } from 'zod';

/** The shards of the gateway that a process serves: some of all, counted from 0. */
export interface Shards {
  readonly ids: readonly number[];
  readonly count: number;
}

const RANGE = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/;

/** '0-3/8' or '2/8': the first to the last shard of this process, and how many there are in all. */
export const ShardRange = z
  .string()
  .regex(RANGE, 'must look like 0-3/8: the first to the last shard of how many')
  .transform((range): Shards => {
    const [, first, last = first, count] = RANGE.exec(range) ?? [];
    const ids = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
    return { ids, count: Number(count) };
  })
  .refine(
    ({ ids, count }) => ids.length > 0 && ids.every((id) => id < count),
    'names shards that do not exist: they are counted from 0',
  );
