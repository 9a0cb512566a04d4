import { generateKeyPairSync, sign } from 'node:crypto';

/** A key made for this run, and what is signed with it. */
export interface Signer {
  /** 64 hexadecimal digits: what the endpoint is told to trust. */
  readonly publicKey: string;
  /** The headers that Discord sends with a body. */
  headers(body: string): Record<string, string>;
}

/** Make a key. Nobody else has it, and it is gone when the process is. */
export function newSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    headers(body) {
      const timestamp = String(Math.floor(Date.now() / 1000));
      return {
        'content-type': 'application/json',
        'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
        'x-signature-timestamp': timestamp,
      };
    },
  };
}
