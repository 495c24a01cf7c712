import { readFileSync } from 'node:fs';

/** One line of a reference table: the arguments and the result of 200-bit arithmetic, rounded once. */
export interface ReferenceRow {
  readonly given: readonly number[];
  readonly expected: number;
}

/** The rows of a table made by `references/make.py`. */
export function readReference(name: string): readonly ReferenceRow[] {
  const view = new DataView(new ArrayBuffer(8));
  const doubleOf = (hex: string): number => {
    view.setBigUint64(0, BigInt(`0x${hex}`));
    return view.getFloat64(0);
  };
  const lines: unknown = JSON.parse(
    readFileSync(new URL(`references/${name}.json`, import.meta.url), 'utf8'),
  );
  if (!Array.isArray(lines)) throw new Error(`${name} is not a list`);
  return lines.map((line) => {
    const given = String(line).split(' ').map(doubleOf);
    const expected = given.pop();
    if (expected === undefined) throw new Error(`${name} has an empty line`);
    return { given, expected };
  });
}
