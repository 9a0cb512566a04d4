/**
 * out += a × w, for matrices that are stored row by row. Addresses are bytes of the memory, sizes numbers of 32 bits;
 * `rows` is a multiple of `ROWS`, `columns` one of `COLUMNS`.
 */
export type Multiply = (
  a: number,
  w: number,
  out: number,
  rows: number,
  inner: number,
  columns: number,
) => void;

/** So many rows and columns of a product are worked on at once, so that each number that is read serves several times. */
export const ROWS = 4;
export const COLUMNS = 8;

/** WebAssembly instructions, by their names there. */
const LOOP = [0x03, 0x40];
const END = [0x0b];
const BR_IF = [0x0d, 0x00];
const LT_U = [0x49];
const ADD = [0x6a];
const SHL = [0x74];
const F32X4_ADD = [0xfd, 0xe4, 0x01];
const F32X4_MUL = [0xfd, 0xe6, 0x01];
const LOAD_SPLAT = [0xfd, 0x09, 0x02, 0x00];
const load = (offset: number): number[] => [0xfd, 0x00, 0x02, offset];
const store = (offset: number): number[] => [0xfd, 0x0b, 0x02, offset];
const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const tee = (local: number): number[] => [0x22, local];
/** Numbers below 64 are one byte. */
const constant = (value: number): number[] => [0x41, value];
const [I32, V128] = [0x7f, 0x7b];

/** The parameters of the function, then its local variables: numbers, and fours of numbers from `X` on. */
const [A, W, OUT, HEIGHT, INNER, WIDTH] = [0, 1, 2, 3, 4, 5] as const;
const [ROW, COLUMN, STEP, AT_W, A_STRIDE, W_STRIDE, AT_A, AT_OUT, X] = [
  6, 7, 8, 9, 10, 11, 12, 16, 20,
] as const;
const [WEIGHTS, SUMS] = [21, 23] as const;

const each = <T>(count: number, of: (i: number) => T[]): T[] =>
  Array.from({ length: count }, (_, i) => of(i)).flat();
const increase = (local: number, by: readonly number[]): number[] => [
  ...get(local),
  ...by,
  ...ADD,
  ...set(local),
];
const times = (local: number, power: number): number[] => [...get(local), ...constant(power), ...SHL];
/** Repeat while a counter that starts at 0 and grows by `step` is below a limit. */
const repeat = (counter: number, step: number, limit: number, body: readonly number[]): number[] => [
  ...[...constant(0), ...set(counter), ...LOOP, ...body],
  ...[...get(counter), ...constant(step), ...ADD, ...tee(counter), ...get(limit), ...LT_U, ...BR_IF, ...END],
];
/** Addresses in `ROWS` rows, one below the other, from those of the first. */
const spread = (first: number, from: number, stride: number): number[] =>
  each(ROWS, (r) =>
    r === 0
      ? [...get(from), ...set(first)]
      : [...get(first + r - 1), ...get(stride), ...ADD, ...set(first + r)],
  );

const product = each(ROWS, (r) => [
  ...[...get(AT_A + r), ...LOAD_SPLAT, ...set(X)],
  ...each(2, (half) => {
    const sum = SUMS + 2 * r + half;
    return [...get(sum), ...get(X), ...get(WEIGHTS + half), ...F32X4_MUL, ...F32X4_ADD, ...set(sum)];
  }),
  ...increase(AT_A + r, constant(4)),
]);
const block = [
  ...each(2 * ROWS, (i) => [...get(AT_OUT + (i >> 1)), ...load(16 * (i & 1)), ...set(SUMS + i)]),
  ...spread(AT_A, A, A_STRIDE),
  ...[...get(W), ...times(COLUMN, 2), ...ADD, ...set(AT_W)],
  ...repeat(STEP, 1, INNER, [
    ...each(2, (half) => [...get(AT_W), ...load(16 * half), ...set(WEIGHTS + half)]),
    ...product,
    ...increase(AT_W, get(W_STRIDE)),
  ]),
  ...each(2 * ROWS, (i) => [...get(AT_OUT + (i >> 1)), ...get(SUMS + i), ...store(16 * (i & 1))]),
  ...each(ROWS, (r) => increase(AT_OUT + r, constant(4 * COLUMNS))),
];
const code = [
  ...[...times(INNER, 2), ...set(A_STRIDE), ...times(WIDTH, 2), ...set(W_STRIDE)],
  ...repeat(ROW, ROWS, HEIGHT, [
    ...spread(AT_OUT, OUT, W_STRIDE),
    ...repeat(COLUMN, COLUMNS, WIDTH, block),
    ...[...increase(A, times(A_STRIDE, 2)), ...increase(OUT, times(W_STRIDE, 2))],
  ]),
  ...END,
];

/** A whole number of at most 14 bits as WebAssembly writes it. */
const size = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, n >> 7]);
const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...size(content.length),
  ...content,
];
const counted = (content: readonly number[]): number[] => [...size(content.length), ...content];
const M = [1, 0x6d];
const MODULE = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, ...counted(each(6, () => [I32])), 0]),
  ...section(2, [1, ...M, ...M, 2, 0, 1]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...M, 0, 0]),
  ...section(10, [1, ...counted([2, 14, I32, 11, V128, ...code])]),
]);

/**
 * Matrix multiplication in a memory: the one loop that an encoder spends its time in. WebAssembly works on four numbers at once,
 * some ten times as fast as the same loop in JavaScript, with the same results on every machine. The module is put together here, as it has one function.
 */
export function multiplyIn(memory: WebAssembly.Memory): Multiply {
  const { m } = new WebAssembly.Instance(new WebAssembly.Module(MODULE), { m: { m: memory } }).exports;
  return m as Multiply;
}
