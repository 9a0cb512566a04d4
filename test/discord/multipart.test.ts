import fc from 'fast-check';
import { expect, it } from 'vitest';
import { multipart } from '../../src/discord/multipart.ts';

it('a form holds the message and its files as they were', async () => {
  const file = fc.record({
    name: fc.constantFrom('timeline.png', 'compare.png'),
    type: fc.constant('image/png'),
    bytes: fc.uint8Array({ maxLength: 200 }),
    description: fc.string(),
  });
  const message = fc.record({ content: fc.string({ unit: 'binary' }) });
  await fc.assert(
    fc.asyncProperty(message, fc.array(file, { maxLength: 3 }), async (given, files) => {
      const { type, body } = multipart(given, files);
      const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
      const [payload, ...parts] = [...form.entries()];
      expect([payload?.[0], JSON.parse(await new Response(payload?.[1]).text())]).toEqual([
        'payload_json',
        given,
      ]);
      const read = parts.map(async ([name, part]) =>
        part instanceof File ? { name, file: part.name, type: part.type, bytes: await part.bytes() } : name,
      );
      expect(await Promise.all(read)).toEqual(
        files.map(({ name, type: of, bytes }, i) => ({ name: `files[${i}]`, file: name, type: of, bytes })),
      );
    }),
    { numRuns: 30 },
  );
});
