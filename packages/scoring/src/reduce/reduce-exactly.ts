import { compareRational, numberOfRational, rationalOf } from '@sopana/core/arithmetic';
import { meanRational } from '../arithmetic/mean-rational.js';
import { VALUE } from '../model/class-code.js';
import type { Reducer } from '../model/method.js';
import type { ObservedCell } from './observed-cell.js';
import { reduceValues } from './reduce-values.js';
import { trimmedCount } from './trimmed-count.js';

/**
 * Several values as one, kept as a fraction, so that what is equal stays equal in every sum that follows.
 *
 * @param cells - all with values, oldest first; at least one
 * @param reducer - as for `reduceValues`
 * @returns the cell with its fraction, its value the nearest double; words where there is none
 */
export function reduceExactly(cells: readonly ObservedCell[], reducer: Reducer): ObservedCell | string {
  // A value that left the range of doubles is no fraction; its own node is reported.
  if (cells.some(({ value }) => !Number.isFinite(value))) return reduceValues(cells, reducer);
  if (reducer === 'mean') return meanOf(cells);
  if (reducer === 'median') return meanOf(middleOf(inOrder(cells)));
  if (typeof reducer === 'object') {
    const out = trimmedCount(reducer.trimmedMean, cells.length);
    return meanOf(inOrder(cells).slice(out, cells.length - out));
  }
  if (reducer === 'share') {
    return meanOf(cells.map(({ value }) => ({ code: VALUE, value: value === 0 ? 0 : 1, raw: 0 })));
  }
  return reduceValues(cells, reducer);
}

function meanOf(cells: readonly ObservedCell[]): ObservedCell {
  const exact = meanRational(cells.map((cell) => cell.exact ?? cell.value));
  const value = numberOfRational(exact);
  return { code: VALUE, value, raw: value, exact };
}

function inOrder(cells: readonly ObservedCell[]): readonly ObservedCell[] {
  return cells.slice().sort((left, right) => {
    if (left.value !== right.value) return left.value < right.value ? -1 : 1;
    if (left.exact === undefined && right.exact === undefined) return 0;
    return compareRational(left.exact ?? rationalOf(left.value), right.exact ?? rationalOf(right.value));
  });
}

function middleOf(cells: readonly ObservedCell[]): readonly ObservedCell[] {
  return cells.slice(Math.floor((cells.length - 1) / 2), Math.floor(cells.length / 2) + 1);
}
