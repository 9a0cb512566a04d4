/**
 * A text in one of the encodings of the Encoding Standard, which Node only decodes: by decoding every one and two bytes
 * and looking up which give the character.
 */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number[]>();
  for (let a = 0xff; a >= 0; a--) {
    for (let b = 0xff; b >= 0; b--) {
      const pair = decoder.decode(Uint8Array.of(a, b));
      if ([...pair].length === 1) bytes.set(pair, [a, b]);
    }
  }
  for (let a = 0xff; a >= 0; a--) bytes.set(decoder.decode(Uint8Array.of(a)), [a]);
  return Uint8Array.from([...text].flatMap((letter) => bytes.get(letter) ?? [0x3f]));
}
