/** One class of so many children, as a bit each: four rows of each are in a word, and a shift brings the class down. */
export type PatternKernel = (
  words: readonly Int32Array[],
  shift: number,
  patterns: Int32Array,
  length: number,
) => void;

/** The lowest bit of each byte of a word. */
const lowest = 0x01010101;

const none = new Int32Array(0);

const patternOf1: PatternKernel = (words, shift, patterns, length) => {
  const [a = none] = words;
  for (let at = 0; at < length; at += 1) {
    patterns[at] = (patterns[at] as number) | (((a[at] as number) >>> shift) & lowest);
  }
};

const patternOf2: PatternKernel = (words, shift, patterns, length) => {
  const [a = none, b = none] = words;
  for (let at = 0; at < length; at += 1) {
    patterns[at] =
      (patterns[at] as number) |
      (((a[at] as number) >>> shift) & lowest) |
      ((((b[at] as number) >>> shift) & lowest) << 1);
  }
};

const patternOf3: PatternKernel = (words, shift, patterns, length) => {
  const [a = none, b = none, c = none] = words;
  for (let at = 0; at < length; at += 1) {
    patterns[at] =
      (patterns[at] as number) |
      (((a[at] as number) >>> shift) & lowest) |
      ((((b[at] as number) >>> shift) & lowest) << 1) |
      ((((c[at] as number) >>> shift) & lowest) << 2);
  }
};

const patternOf4: PatternKernel = (words, shift, patterns, length) => {
  const [a = none, b = none, c = none, d = none] = words;
  for (let at = 0; at < length; at += 1) {
    patterns[at] =
      (patterns[at] as number) |
      (((a[at] as number) >>> shift) & lowest) |
      ((((b[at] as number) >>> shift) & lowest) << 1) |
      ((((c[at] as number) >>> shift) & lowest) << 2) |
      ((((d[at] as number) >>> shift) & lowest) << 3);
  }
};

const patternOf5: PatternKernel = (words, shift, patterns, length) => {
  const [a = none, b = none, c = none, d = none, e = none] = words;
  for (let at = 0; at < length; at += 1) {
    patterns[at] =
      (patterns[at] as number) |
      (((a[at] as number) >>> shift) & lowest) |
      ((((b[at] as number) >>> shift) & lowest) << 1) |
      ((((c[at] as number) >>> shift) & lowest) << 2) |
      ((((d[at] as number) >>> shift) & lowest) << 3) |
      ((((e[at] as number) >>> shift) & lowest) << 4);
  }
};

const patternOf6: PatternKernel = (words, shift, patterns, length) => {
  const [a = none, b = none, c = none, d = none, e = none, f = none] = words;
  for (let at = 0; at < length; at += 1) {
    patterns[at] =
      (patterns[at] as number) |
      (((a[at] as number) >>> shift) & lowest) |
      ((((b[at] as number) >>> shift) & lowest) << 1) |
      ((((c[at] as number) >>> shift) & lowest) << 2) |
      ((((d[at] as number) >>> shift) & lowest) << 3) |
      ((((e[at] as number) >>> shift) & lowest) << 4) |
      ((((f[at] as number) >>> shift) & lowest) << 5);
  }
};

const patternOf7: PatternKernel = (words, shift, patterns, length) => {
  const [a = none, b = none, c = none, d = none, e = none, f = none, g = none] = words;
  for (let at = 0; at < length; at += 1) {
    patterns[at] =
      (patterns[at] as number) |
      (((a[at] as number) >>> shift) & lowest) |
      ((((b[at] as number) >>> shift) & lowest) << 1) |
      ((((c[at] as number) >>> shift) & lowest) << 2) |
      ((((d[at] as number) >>> shift) & lowest) << 3) |
      ((((e[at] as number) >>> shift) & lowest) << 4) |
      ((((f[at] as number) >>> shift) & lowest) << 5) |
      ((((g[at] as number) >>> shift) & lowest) << 6);
  }
};

const patternOf8: PatternKernel = (words, shift, patterns, length) => {
  const [a = none, b = none, c = none, d = none, e = none, f = none, g = none, h = none] = words;
  for (let at = 0; at < length; at += 1) {
    patterns[at] =
      (patterns[at] as number) |
      (((a[at] as number) >>> shift) & lowest) |
      ((((b[at] as number) >>> shift) & lowest) << 1) |
      ((((c[at] as number) >>> shift) & lowest) << 2) |
      ((((d[at] as number) >>> shift) & lowest) << 3) |
      ((((e[at] as number) >>> shift) & lowest) << 4) |
      ((((f[at] as number) >>> shift) & lowest) << 5) |
      ((((g[at] as number) >>> shift) & lowest) << 6) |
      ((((h[at] as number) >>> shift) & lowest) << 7);
  }
};

/** The kernels by number of children, from 1 to 8: as many as a byte has bits. */
export const patternKernels: readonly (PatternKernel | undefined)[] = [
  undefined,
  patternOf1,
  patternOf2,
  patternOf3,
  patternOf4,
  patternOf5,
  patternOf6,
  patternOf7,
  patternOf8,
];
