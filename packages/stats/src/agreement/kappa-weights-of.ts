import { createIssue, type Issue } from '@sopana/core';
import type { KappaWeights } from './agreement.js';
import { agreementCodes } from './codes.js';

/**
 * Agreement weights as a table.
 *
 * @param weights - a rule, or the table itself
 * @param categories - how many
 * @returns one row and one column for each category, and what is wrong with them
 *
 * @source Linear: Cicchetti and Allison (1971); quadratic: Fleiss and Cohen (1973); any table: Cohen, Psychological Bulletin 70(4) (1968).
 *
 * @internal
 */
export function kappaWeightsOf(
  weights: KappaWeights,
  categories: number,
): { readonly table: readonly (readonly number[])[]; readonly issues: readonly Issue[] } {
  const positions = Array.from({ length: categories }, (_, position) => position);
  if (typeof weights === 'string') {
    const weightOf = (row: number, column: number): number => {
      if (weights === 'unweighted') return row === column ? 1 : 0;
      const distance = categories < 2 ? 0 : Math.abs(row - column) / (categories - 1);
      return 1 - (weights === 'linear' ? distance : distance * distance);
    };
    return { table: positions.map((row) => positions.map((column) => weightOf(row, column))), issues: [] };
  }
  const issues: Issue[] = [];
  const add = (row: number, column: number, weight: string): void => {
    const facts = { categories, row, column, weight };
    issues.push(createIssue(agreementCodes, 'agreement.badWeights', ['weights', row, column], facts));
  };
  const size = Math.max(categories, weights.length, ...weights.map((row) => row.length));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const weight = weights[row]?.[column];
      const isOutside = row >= categories || column >= categories;
      if (isOutside ? weight === undefined : isWeight(weight, row === column)) continue;
      add(row, column, weight === undefined ? 'missing' : String(weight));
    }
  }
  return { table: weights, issues };
}

function isWeight(weight: number | undefined, same: boolean): boolean {
  return weight !== undefined && (same ? weight === 1 : weight >= 0 && weight <= 1);
}
