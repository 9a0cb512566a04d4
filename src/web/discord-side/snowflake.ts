/** Discord's epoch: the first millisecond of 2015. */
const EPOCH = 1_420_070_400_000n;

let last = 0n;

/** A new id as Discord makes them: of the time, and greater than every one before. */
export function newId(): string {
  const now = (BigInt(Date.now()) - EPOCH) << 22n;
  last = now > last ? now : last + 1n;
  return String(last);
}
