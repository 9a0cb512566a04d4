/** One thing that is wrong with a request's body: where it stands, Discord's word for it, and a sentence. */
export type Problem = {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
};

/** An answer other than success, as Discord gives it: HTTP status, JSON error code and, for a bad body, every problem. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The JSON body of the refusal, with Discord's nested `errors` tree when the request's body is at fault. */
  body(): { message: string; code: number; errors?: unknown } {
    const { message, code } = this;
    return this.problems.length === 0 ? { message, code } : { message, code, errors: tree(this.problems) };
  }
}

/** The refusal of a body that breaks a rule; nothing happens when there is no problem. */
export function refuseInvalid(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(400, 50035, 'Invalid Form Body', problems);
}

type Tree = { _errors?: { code: string; message: string }[]; [key: string]: unknown };

function tree(problems: readonly Problem[]): Tree {
  const here = problems
    .filter(({ path }) => path.length === 0)
    .map(({ code, message }) => ({ code, message }));
  const below = Object.groupBy(
    problems.filter(({ path }) => path.length > 0),
    ({ path }) => String(path[0]),
  );
  const branches = Object.entries(below).map(([key, inner = []]) => [
    key,
    tree(inner.map(({ path, ...rest }) => ({ path: path.slice(1), ...rest }))),
  ]);
  return { ...(here.length > 0 && { _errors: here }), ...Object.fromEntries(branches) };
}
