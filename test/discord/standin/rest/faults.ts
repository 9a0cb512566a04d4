/** What shall go wrong with the next requests that a pattern matches. */
export type Fault = {
  /** How many requests it hits, 1 unless told. */
  readonly times?: number;
  /** Milliseconds to wait before anything else. */
  readonly delay?: number;
  /** The status to answer with instead of what the request would get. */
  readonly status?: number;
  /** The JSON error code that goes with the status, 0 unless told. */
  readonly code?: number;
  /** Seconds to wait that a 429 names, in the header and the body. */
  readonly retryAfter?: number;
  /** Cuts the connection instead of answering. */
  readonly drop?: true;
  /** The request still has its effect; only its answer is lost. */
  readonly applied?: true;
};

/** The faults that wait for their requests. */
export type Faults = {
  /** @param pattern matched against `METHOD /path`, without the base and the query */
  add(pattern: RegExp, fault: Fault): void;
  /** The fault that hits this request, used up by one. */
  take(request: string): Fault | undefined;
};

export function createFaults(): Faults {
  const waiting: { pattern: RegExp; fault: Fault; left: number }[] = [];
  return {
    add: (pattern, fault) => {
      waiting.push({ pattern, fault, left: fault.times ?? 1 });
    },
    take: (request) => {
      const hit = waiting.find(({ pattern, left }) => left > 0 && pattern.test(request));
      if (hit !== undefined) hit.left -= 1;
      return hit?.fault;
    },
  };
}
