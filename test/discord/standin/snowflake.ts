/** The start of Discord's time, 2015-01-01, in milliseconds. */
const epoch = 1_420_070_400_000n;

/** How many sources there are. */
let sources = 0;

/** A source of ids like Discord's: the time in the upper bits, the source below, and each greater than the one before. No two sources give the same. */
export function snowflakes(clock: () => number): () => string {
  const source = BigInt(sources++ % 1024) << 12n;
  let last = 0n;
  return () => {
    const now = ((BigInt(Math.trunc(clock())) - epoch) << 22n) | source;
    last = now > last ? now : last + 1n;
    return last.toString();
  };
}
