import type { Token } from '../tokens.ts';

/** A word in lower case without the full stop that the tokeniser leaves on what looks like an abbreviation ("40 km."). */
export const bare = (token: Token | undefined): string => token?.lower.replace(/(?<=.)\.$/, '') ?? '';
