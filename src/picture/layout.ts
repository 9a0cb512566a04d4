import { TALLEST, WIDTH } from './palette.ts';

/** What is beside the field of the time axis, in pixels of the file. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Where the parts of a timeline's picture are, in pixels of the file. */
export interface Layout extends Margins {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly lane: number;
}

/** All of these are in pixels of the file. The free edge of a card. */
export const EDGE = 30;
/** The column of the lanes' names. */
export const NAMES = 320;
/** The column beside the axis that counts the events before or after what it shows. */
export const GUTTER = 96;
/** A row of dates above the lanes. */
export const ROW = 36;
/** The middle of the header's line. */
export const HEAD = 38;
const HEADER = 74;
const AXIS = 80;
const LANE = { most: 62, least: 42 };

/** The margins with or without the counts of what is earlier and later. */
export const marginsOf = (earlier: boolean, later: boolean): Margins => ({
  left: EDGE + NAMES + (earlier ? GUTTER : 0),
  right: EDGE + (later ? GUTTER : 0),
});

/** The layout for so many lanes and rows of dates above them. */
export function layoutOf(lanes: number, rows: number, { left, right }: Margins): Layout {
  const top = HEADER + rows * ROW + 12;
  const lane = Math.min(LANE.most, Math.max(LANE.least, Math.floor((TALLEST - top - AXIS) / lanes)));
  return { height: top + lanes * lane + AXIS, left, right, top, bottom: AXIS, lane };
}

/** The width of the field between its margins. */
export const fieldOf = ({ left, right }: Margins): number => WIDTH - left - right;

/** So many rows of dates leave room for the lanes. */
export const rowsFor = (lanes: number): number => (lanes <= 6 ? 3 : 2);
