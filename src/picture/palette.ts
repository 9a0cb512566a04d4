/**
 * Dark on a light card of our own: the same whether Discord is dark or light. Text has a contrast of at least 4.5 : 1
 * on the card, shapes and large numbers 3 : 1. The hues start from those of Okabe and Ito, which people who see few
 * colours tell apart (https://jfly.uni-koeln.de/color/), and differ in lightness as well.
 */
export const PALETTE = {
  card: '#ffffff',
  stripe: '#f3f5f8',
  edge: '#c9ced6',
  line: '#8f98a6',
  faint: '#5b6472',
  ink: '#1c2330',
  event: '#0a63a8',
  shared: '#004d40',
  differs: '#d96400',
  left: '#1f78c8',
  right: '#b05a9a',
} as const;

/** Sizes of text in the file; Discord's preview shows them at half. */
export const TEXT = { small: 22, name: 24, large: 44 } as const;

/** Twice what Discord's preview shows: at most 550 by 350. */
export const WIDTH = 1100;
export const TALLEST = 700;
