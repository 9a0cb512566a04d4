import type { APIAllowedMentions } from 'discord-api-types/v10';
import type { Problem } from '../rest/refusal.ts';

/** Lists that contradict each other, or name somebody twice. */
export function mentionProblems(allowed: APIAllowedMentions, at: readonly PropertyKey[]): Problem[] {
  const problems: Problem[] = [];
  for (const key of ['users', 'roles'] as const) {
    const ids = allowed[key] ?? [];
    const bad = (message: string) =>
      problems.push({ path: [...at, key], code: 'MESSAGE_ALLOWED_MENTIONS', message });
    if (ids.length > 0 && allowed.parse?.some((type) => type === key)) {
      bad(`parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`);
    }
    if (new Set(ids).size < ids.length) bad('Ids must be unique.');
  }
  return problems;
}

/** Whom a text pings under the given rules. Without rules everything in it pings, as in Discord. */
export function pings(
  text: string,
  allowed: APIAllowedMentions | undefined,
): { users: string[]; roles: string[]; everyone: boolean } {
  const parse: readonly string[] =
    allowed === undefined ? ['users', 'roles', 'everyone'] : (allowed.parse ?? []);
  const ids = (pattern: RegExp, type: 'users' | 'roles') => {
    const found = new Set(Array.from(text.matchAll(pattern), ([, id = '']) => id));
    return [...found].filter((id) => parse.includes(type) || allowed?.[type]?.includes(id));
  };
  return {
    users: ids(/<@!?(\d+)>/g, 'users'),
    roles: ids(/<@&(\d+)>/g, 'roles'),
    everyone: parse.includes('everyone') && /@(?:everyone|here)/.test(text),
  };
}
