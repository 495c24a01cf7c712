/** A fraction of whole numbers; not in lowest terms. */
export interface ExactNumber {
  /** Above the line. */
  readonly over: bigint;
  /** Below the line; above 0. */
  readonly under: bigint;
}

const one: ExactNumber = { over: 1n, under: 1n };

/** What a double holds, exactly. */
export function ofDouble(value: number): ExactNumber {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const power = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const whole = power === 0 ? fraction : fraction | 0x10000000000000n;
  const shift = (power === 0 ? 1 : power) - 1075;
  const over = (bits >> 63n === 0n ? whole : -whole) << BigInt(Math.max(shift, 0));
  return { over, under: 1n << BigInt(Math.max(-shift, 0)) };
}

/** The decimal that a double prints as, exactly. */
export function ofDecimal(value: number): ExactNumber {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)\.?(\d*)(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
  const shift = Number(power) - fraction.length;
  const over = BigInt(whole + fraction) * (sign === '' ? 1n : -1n);
  return shift >= 0
    ? { over: over * 10n ** BigInt(shift), under: 1n }
    : { over, under: 10n ** BigInt(-shift) };
}

/** The sum. */
export function plus(left: ExactNumber, right: ExactNumber): ExactNumber {
  return { over: left.over * right.under + right.over * left.under, under: left.under * right.under };
}

/** The product. */
export function times(left: ExactNumber, right: ExactNumber): ExactNumber {
  return { over: left.over * right.over, under: left.under * right.under };
}

/** The quotient; the divisor is above 0. */
export function over(left: ExactNumber, right: ExactNumber): ExactNumber {
  return { over: left.over * right.under, under: left.under * right.over };
}

/** Σ of terms. */
export function sumOf(terms: readonly ExactNumber[]): ExactNumber {
  return terms.reduce(plus, { over: 0n, under: 1n });
}

/** The double nearest to an exact number, found by asking its neighbours; ties go to the even one. */
export function nearestDouble(exact: ExactNumber): number {
  if (exact.over === 0n) return 0;
  // A first guess by 80 digits, then as many steps as it takes.
  const size = exact.over < 0n ? -exact.over : exact.over;
  const digits = ((size * 10n ** 80n) / exact.under).toString();
  let best = Number(`${digits}e-80`) * (exact.over < 0n ? -1 : 1);
  for (;;) {
    const better = [neighbour(best, -1n), neighbour(best, 1n)].find((candidate) =>
      isNearer(candidate, best, exact),
    );
    if (better === undefined) return best;
    best = better;
  }
}

function neighbour(value: number, by: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + by);
  return view.getFloat64(0);
}

function isNearer(candidate: number, best: number, exact: ExactNumber): boolean {
  const [left, right] = [distance(candidate, exact), distance(best, exact)];
  const [a, b] = [left.over * right.under, right.over * left.under];
  return a < b || (a === b && ofEvenFraction(candidate) && !ofEvenFraction(best));
}

function distance(value: number, exact: ExactNumber): ExactNumber {
  const rest = plus(times({ over: -1n, under: 1n }, exact), times(one, ofDouble(value)));
  return { over: rest.over < 0n ? -rest.over : rest.over, under: rest.under };
}

function ofEvenFraction(value: number): boolean {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return (view.getBigUint64(0) & 1n) === 0n;
}
