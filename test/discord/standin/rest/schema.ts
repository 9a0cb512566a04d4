import type { ZodMiniType } from 'zod/mini';
import { type Problem, refuseInvalid } from './refusal.ts';

type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly errors?: readonly (readonly Issue[])[];
};

const codes: Readonly<Record<string, string>> = {
  invalid_type: 'BASE_TYPE_REQUIRED',
  invalid_value: 'BASE_TYPE_CHOICES',
  invalid_union: 'UNION_TYPE_CHOICES',
  too_big: 'BASE_TYPE_MAX_LENGTH',
  too_small: 'BASE_TYPE_MIN_LENGTH',
};

/**
 * Checks a body against Discord's own schema of it and returns it typed. Keys that the schema does not know are
 * refused too: Discord ignores them in silence, but a misspelt `allowed_mentions` must not pass a test.
 * @throws Refusal 50035 with every problem; `at` is put before each path.
 */
export function parse<T>(schema: ZodMiniType<T>, body: unknown, at: readonly PropertyKey[] = []): T {
  const result = schema.safeParse(body);
  if (result.success) {
    refuseInvalid(unknownKeys(body, result.data, at));
    return result.data;
  }
  refuseInvalid(result.error.issues.flatMap((issue) => problemsOf(issue, at)));
  throw new Error('a schema refused a body without saying why');
}

/** A union's issue is told as the issues of the branch that fits best: the one whose `type` is right, then the nearest. */
function problemsOf(issue: Issue, at: readonly PropertyKey[]): Problem[] {
  const path = [...at, ...issue.path];
  const cost = (branch: readonly Issue[]) =>
    branch.length + (branch.some(({ path: [key] }) => key === 'type') ? 100 : 0);
  const [best] = [...(issue.errors ?? [])].sort((a, b) => cost(a) - cost(b));
  if (best !== undefined) return best.flatMap((inner) => problemsOf(inner, path));
  const code = codes[issue.code ?? ''] ?? 'BASE_TYPE_BAD_VALUE';
  return [{ path, code, message: `${issue.message} (${issue.code})` }];
}

function unknownKeys(given: unknown, known: unknown, path: readonly PropertyKey[]): Problem[] {
  if (typeof given !== 'object' || given === null || typeof known !== 'object' || known === null) return [];
  const kept = new Map<string, unknown>(Object.entries(known));
  return Object.entries(given).flatMap(([key, value]) => {
    const here = [...path, key];
    if (kept.has(key)) return unknownKeys(value, kept.get(key), here);
    // discord.js sends some keys everywhere, but empty where they mean nothing.
    if (value === undefined || value === null || value === false) return [];
    return [
      { path: here, code: 'UNKNOWN_KEY', message: 'Discord knows no such key here and would ignore it.' },
    ];
  });
}
