const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/**
 * A text in one of the encodings of the Encoding Standard, which Node only decodes: every one and two bytes are decoded
 * once, and then looked up by the character that they give.
 */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? [0x3f]));
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const single = encoding.startsWith('windows');
  for (let a = 0xff; a >= 0 && !single; a--) {
    for (let b = 0xff; b >= 0; b--) {
      const pair = decoder.decode(Uint8Array.of(a, b));
      if ([...pair].length === 1) table.set(pair, [a, b]);
    }
  }
  for (let a = 0xff; a >= 0; a--) table.set(decoder.decode(Uint8Array.of(a)), [a]);
  return table;
}
