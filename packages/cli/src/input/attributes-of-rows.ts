import type { AnswerTable } from '@sopana/scoring';

/**
 * What is known of the subject of some rows besides its answers.
 *
 * @param table - one row for each observation
 * @param rows - positions of the subject's rows
 * @returns values by id of the attribute, the first that a row states
 */
export function attributesOfRows(
  table: AnswerTable,
  rows: readonly number[],
): Readonly<Record<string, string | number>> {
  const known = table.attributes.flatMap(({ id, values }): [string, string | number][] => {
    const value = rows.map((row) => values[row] ?? null).find((one) => one !== null) ?? null;
    return value === null ? [] : [[id, value]];
  });
  return Object.fromEntries(known);
}
