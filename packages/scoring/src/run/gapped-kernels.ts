/**
 * Weighted means of so many columns with gaps: Σ(w·x) / total of the row's pattern of presence.
 *
 * @returns 0 when all means are finite, else NaN
 */
export type GappedKernel = (
  columns: readonly Float64Array[],
  weights: Float64Array,
  totals: Float64Array,
  patterns: Uint8Array,
  means: Float64Array,
  length: number,
) => number;

const none = new Float64Array(0);

const meanOf1: GappedKernel = (columns, weights, totals, patterns, means, length) => {
  const [a = none] = columns;
  const [w1 = 0] = weights;
  let check = 0;
  for (let row = 0; row < length; row += 1) {
    const sum = 0 + w1 * (a[row] as number);
    const mean = sum / (totals[patterns[row] as number] as number);
    means[row] = mean;
    check += mean * 0;
  }
  return check;
};

const meanOf2: GappedKernel = (columns, weights, totals, patterns, means, length) => {
  const [a = none, b = none] = columns;
  const [w1 = 0, w2 = 0] = weights;
  let check = 0;
  for (let row = 0; row < length; row += 1) {
    const sum = 0 + w1 * (a[row] as number) + w2 * (b[row] as number);
    const mean = sum / (totals[patterns[row] as number] as number);
    means[row] = mean;
    check += mean * 0;
  }
  return check;
};

const meanOf3: GappedKernel = (columns, weights, totals, patterns, means, length) => {
  const [a = none, b = none, c = none] = columns;
  const [w1 = 0, w2 = 0, w3 = 0] = weights;
  let check = 0;
  for (let row = 0; row < length; row += 1) {
    const sum = 0 + w1 * (a[row] as number) + w2 * (b[row] as number) + w3 * (c[row] as number);
    const mean = sum / (totals[patterns[row] as number] as number);
    means[row] = mean;
    check += mean * 0;
  }
  return check;
};

const meanOf4: GappedKernel = (columns, weights, totals, patterns, means, length) => {
  const [a = none, b = none, c = none, d = none] = columns;
  const [w1 = 0, w2 = 0, w3 = 0, w4 = 0] = weights;
  let check = 0;
  for (let row = 0; row < length; row += 1) {
    const sum =
      0 +
      w1 * (a[row] as number) +
      w2 * (b[row] as number) +
      w3 * (c[row] as number) +
      w4 * (d[row] as number);
    const mean = sum / (totals[patterns[row] as number] as number);
    means[row] = mean;
    check += mean * 0;
  }
  return check;
};

const meanOf5: GappedKernel = (columns, weights, totals, patterns, means, length) => {
  const [a = none, b = none, c = none, d = none, e = none] = columns;
  const [w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0] = weights;
  let check = 0;
  for (let row = 0; row < length; row += 1) {
    const sum =
      0 +
      w1 * (a[row] as number) +
      w2 * (b[row] as number) +
      w3 * (c[row] as number) +
      w4 * (d[row] as number) +
      w5 * (e[row] as number);
    const mean = sum / (totals[patterns[row] as number] as number);
    means[row] = mean;
    check += mean * 0;
  }
  return check;
};

const meanOf6: GappedKernel = (columns, weights, totals, patterns, means, length) => {
  const [a = none, b = none, c = none, d = none, e = none, f = none] = columns;
  const [w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0, w6 = 0] = weights;
  let check = 0;
  for (let row = 0; row < length; row += 1) {
    const sum =
      0 +
      w1 * (a[row] as number) +
      w2 * (b[row] as number) +
      w3 * (c[row] as number) +
      w4 * (d[row] as number) +
      w5 * (e[row] as number) +
      w6 * (f[row] as number);
    const mean = sum / (totals[patterns[row] as number] as number);
    means[row] = mean;
    check += mean * 0;
  }
  return check;
};

const meanOf7: GappedKernel = (columns, weights, totals, patterns, means, length) => {
  const [a = none, b = none, c = none, d = none, e = none, f = none, g = none] = columns;
  const [w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0, w6 = 0, w7 = 0] = weights;
  let check = 0;
  for (let row = 0; row < length; row += 1) {
    const sum =
      0 +
      w1 * (a[row] as number) +
      w2 * (b[row] as number) +
      w3 * (c[row] as number) +
      w4 * (d[row] as number) +
      w5 * (e[row] as number) +
      w6 * (f[row] as number) +
      w7 * (g[row] as number);
    const mean = sum / (totals[patterns[row] as number] as number);
    means[row] = mean;
    check += mean * 0;
  }
  return check;
};

const meanOf8: GappedKernel = (columns, weights, totals, patterns, means, length) => {
  const [a = none, b = none, c = none, d = none, e = none, f = none, g = none, h = none] = columns;
  const [w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0, w6 = 0, w7 = 0, w8 = 0] = weights;
  let check = 0;
  for (let row = 0; row < length; row += 1) {
    const sum =
      0 +
      w1 * (a[row] as number) +
      w2 * (b[row] as number) +
      w3 * (c[row] as number) +
      w4 * (d[row] as number) +
      w5 * (e[row] as number) +
      w6 * (f[row] as number) +
      w7 * (g[row] as number) +
      w8 * (h[row] as number);
    const mean = sum / (totals[patterns[row] as number] as number);
    means[row] = mean;
    check += mean * 0;
  }
  return check;
};

/**
 * The kernels by number of children, from 1 to 8; a cell without a value holds 0 and so adds nothing to the sum.
 *
 * As in `completeKernels`, each is written out, and a sum starts from 0.
 */
export const gappedKernels: readonly (GappedKernel | undefined)[] = [
  undefined,
  meanOf1,
  meanOf2,
  meanOf3,
  meanOf4,
  meanOf5,
  meanOf6,
  meanOf7,
  meanOf8,
];
