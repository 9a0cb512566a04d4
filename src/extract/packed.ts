/** A list as it is kept: a copy without the room for a dozen more that any list has that grew by a single entry. */
export const packed = <T>(list: readonly T[]): readonly T[] => list.slice();
