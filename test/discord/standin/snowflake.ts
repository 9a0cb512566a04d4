/** The start of Discord's time, 2015-01-01, in milliseconds. */
const epoch = 1_420_070_400_000n;

/** A source of ids like Discord's: the time in the upper bits, and each greater than the one before. */
export function snowflakes(clock: () => number): () => string {
  let last = 0n;
  return () => {
    const now = (BigInt(Math.trunc(clock())) - epoch) << 22n;
    last = now > last ? now : last + 1n;
    return last.toString();
  };
}
