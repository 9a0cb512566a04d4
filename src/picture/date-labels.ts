import type { TimelineEvent } from '../story/timeline.ts';

/** A date above the lanes, where its event is. */
export interface DateLabel {
  readonly text: string;
  readonly event: TimelineEvent;
  /** The middle of the label and the event's own place, in pixels. */
  readonly x: number;
  readonly at: number;
  /** From 0, the row next to the lanes. */
  readonly row: number;
}

export interface Room {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
  /** Between two labels, in pixels. */
  readonly gap: number;
}

/**
 * The dates that find room, those of the weightiest events first. No label covers another, nor the line that leads from
 * a row above down to its event.
 */
export function placeDates(
  dates: readonly {
    readonly text: string;
    readonly width: number;
    readonly at: number;
    readonly event: TimelineEvent;
  }[],
  { left, right, rows, gap }: Room,
): DateLabel[] {
  const placed: (DateLabel & { readonly half: number })[] = [];
  for (const { text, width, at, event } of [...dates].sort((a, b) => b.event.weight - a.event.weight)) {
    const half = width / 2 + gap / 2;
    const x = Math.min(Math.max(at, left + half), right - half);
    const row = Array.from({ length: rows }, (_, of) => of).find((of) =>
      placed.every((other) => {
        const apart = Math.abs(other.x - x) >= other.half + half;
        if (other.row === of) return apart;
        return other.row < of
          ? Math.abs(other.x - at) >= other.half - gap / 3
          : Math.abs(other.at - x) >= half - gap / 3;
      }),
    );
    if (row !== undefined) placed.push({ text, event, x, at, row, half });
  }
  return placed;
}
