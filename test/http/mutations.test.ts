import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endpoint, signed } from '../support/endpoint.ts';

/** A place in a value, as the keys that lead there. */
type Path = readonly string[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))];
}

/** A value with something else at a path; undefined takes away what is there. */
function put(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  const changed = Object.entries(value).map(([name, inner]) => [
    name,
    name === key ? put(inner, rest, by) : inner,
  ]);
  const kept = changed.filter(([, inner]) => inner !== undefined);
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}

/** What could stand where something else is expected. */
const anything = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 3 }),
  fc.integer({ min: 0, max: 12 }),
  fc.bigInt({ min: 0n, max: 2n ** 70n }).map(String),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('x'.repeat(10_000), '\u0000', '../..', '__proto__', -1, 1e308, [[[[]]]], {
    constructor: null,
  }),
);

/** Payloads with up to three of their values changed. */
const changedPayload = (payloads: readonly unknown[]) =>
  fc
    .tuple(
      fc.constantFrom(...payloads),
      fc.array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 3 }),
    )
    .map(([payload, changes]) =>
      changes.reduce<unknown>((value, [which, by]) => {
        const paths = pathsOf(value);
        return put(value, paths[which % paths.length] ?? [], by);
      }, payload),
    )
    .map((value) => Buffer.from(JSON.stringify(value) ?? ''));

/** Payloads with bytes of their text cut out and others put in. */
const changedText = (payloads: readonly unknown[]) =>
  fc
    .tuple(fc.constantFrom(...payloads), fc.nat(), fc.nat({ max: 30 }), fc.uint8Array({ maxLength: 30 }))
    .map(([payload, at, length, by]) => {
      const text = Buffer.from(JSON.stringify(payload));
      const start = at % text.length;
      return Buffer.concat([text.subarray(0, start), by, text.subarray(start + length)]);
    });

it('whatever becomes of real payloads, they are answered, refused, or not looked into', async () => {
  const { discord, message, post, logged } = await endpoint();
  const { payload } = discord;
  const moderator = { permissions: 8n };
  const page = await message(payload.command({ name: 'timeline', options: { top: 1 } }));
  const payloads = [
    payload.command({ name: 'demands', options: { party: 'Dockers Union', kind: 'all', private: true } }),
    payload.command({ name: 'timeline', options: { from: '2031', top: 3 } }),
    payload.command({ name: 'compare', options: { source: 'harbour-post', with: 'city-ledger' } }),
    payload.command({ name: 'search', options: { query: 'who mediates' }, guild: null }),
    payload.command({ name: 'help', member: moderator }),
    payload.autocomplete({ name: 'demands', options: { party: 'dock' }, focused: 'party' }),
    {
      ...payload.command({ name: 'help' }),
      type: 3,
      message: page,
      data: { component_type: 2, custom_id: 'page|demands|aaaa|bbbbbb|1||' },
    },
    {
      ...payload.command({ name: 'help' }),
      type: 5,
      data: {
        custom_id: 'do|corpus|x',
        components: [{ type: 18, component: { custom_id: 'a', value: 'b' } }],
      },
    },
    { type: 1 },
  ];
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(changedPayload(payloads), changedText(payloads)),
      fc.constantFrom(...payloads),
      async (body, other) => {
        seen += 1;
        // The same body may come twice in a second, and would be taken for a replay.
        const distinct = Buffer.concat([body, Buffer.from(' '.repeat(seen % 3000))]);
        const response = await post(signed(distinct));
        expect([200, 400]).toContain(response.status);
        expect((await response.bytes()).length).toBeGreaterThan(2);
        const forged = { ...signed(JSON.stringify(other)), body: new Uint8Array(distinct) };
        expect((await post(forged)).status).toBe(401);
      },
    ),
    { numRuns: 1000 },
  );
  // A fault of ours would have been logged.
  expect(logged.filter((line) => line.includes('"level":50'))).toEqual([]);
}, 60_000);
