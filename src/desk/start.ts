/** The start of a text, in one line of at most so many UTF-16 units. */
export function startOf(of: string, longest: number): string {
  const line = of.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${[...line.slice(0, longest)].slice(0, -1).join('').trimEnd()}…` : line;
}
