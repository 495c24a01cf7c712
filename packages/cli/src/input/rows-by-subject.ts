import type { AnswerTable } from '@sopana/scoring';

/**
 * The rows of each subject of a table.
 *
 * @param table - one row for each observation
 * @returns positions by subject, in the order of first appearance
 */
export function rowsBySubject(table: AnswerTable): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, { subject }] of table.rows.entries()) {
    const known = rows.get(subject);
    if (known === undefined) rows.set(subject, [row]);
    else known.push(row);
  }
  return rows;
}
