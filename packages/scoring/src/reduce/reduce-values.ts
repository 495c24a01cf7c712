import { sumExact } from '@sopana/core/arithmetic';
import { medianOf } from '../method/median-of.js';
import { VALUE } from '../model/class-code.js';
import type { Reducer } from '../model/method.js';
import type { ObservedCell } from './observed-cell.js';
import { trimmedCount } from './trimmed-count.js';

/**
 * Several values as one.
 *
 * @param cells - all with values, oldest first; at least one
 * @param reducer - `best` and `worst` by value; `share`, `any` and `all` of values other than 0
 * @returns the cell; words where there is none
 */
export function reduceValues(cells: readonly ObservedCell[], reducer: Reducer): ObservedCell | string {
  const values = Float64Array.from(cells, (cell) => cell.value);
  if (typeof reducer === 'object') return number(trimmedMean(values, reducer.trimmedMean));
  switch (reducer) {
    case 'best':
      return cells.reduce((best, cell) => (cell.value > best.value ? cell : best));
    case 'worst':
      return cells.reduce((worst, cell) => (cell.value < worst.value ? cell : worst));
    case 'first':
      return cells[0] ?? 'nothing is there';
    case 'last':
      return cells[cells.length - 1] ?? 'nothing is there';
    case 'mean':
      return number(sumExact(values) / values.length);
    case 'median':
      return number(medianOf(values, values, values.length));
    case 'mode':
      return mode(cells);
    case 'share':
      return number(values.filter((value) => value !== 0).length / values.length);
    case 'any':
      return number(values.some((value) => value !== 0) ? 1 : 0);
    case 'all':
      return number(values.every((value) => value !== 0) ? 1 : 0);
  }
}

function number(value: number): ObservedCell {
  return { code: VALUE, value, raw: value };
}

/** The mean after the same number of values is left out on either side. */
function trimmedMean(values: Float64Array, share: number): number {
  const sorted = values.slice().sort();
  const out = trimmedCount(share, sorted.length);
  const kept = sorted.subarray(out, sorted.length - out);
  return sumExact(kept) / kept.length;
}

/** A tie has no mode: choosing one of the two would be a silent rule. */
function mode(cells: readonly ObservedCell[]): ObservedCell | string {
  const counts = new Map<number, number>();
  for (const { value } of cells) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const values = [...counts].filter(([, count]) => count === most).map(([value]) => value);
  const [only] = values;
  if (values.length > 1) return `the values ${values.join(' and ')} are equally frequent`;
  return cells.find((cell) => cell.value === only) ?? 'nothing is there';
}
