import type { MarkTable, PanelPart } from './severity.js';

/**
 * The parts of a panel that no mark connects: severity can be compared within each, not between them.
 *
 * @param marks - one row for each subject, one column for each assessor; null where there is no mark
 * @returns the parts, in the order of their first subject, then assessors without marks; one part when all are connected
 *
 * @example
 * ```ts
 * panelParts([[7, 6, null], [5, null, null], [null, null, 8]]); // => [{ subjects: [0, 1], assessors: [0, 1] }, { subjects: [2], assessors: [2] }]
 * ```
 *
 * @source Weeks and Williams, A Note on the Determination of Connectedness in an N-Way Cross Classification, Technometrics 6(3) (1964).
 */
export function panelParts(marks: MarkTable): readonly PanelPart[] {
  const assessors = Math.max(0, ...marks.map((row) => row.length));
  const partOfRow = new Int32Array(marks.length).fill(-1);
  const partOfColumn = new Int32Array(assessors).fill(-1);
  let parts = 0;
  const spread = (rows: number[], columns: number[]): void => {
    while (rows.length + columns.length > 0) {
      const row = rows.pop();
      for (let column = 0; row !== undefined && column < assessors; column += 1) {
        if ((marks[row]?.[column] ?? null) === null || partOfColumn[column] !== -1) continue;
        partOfColumn[column] = parts;
        columns.push(column);
      }
      const column = columns.pop();
      for (let next = 0; column !== undefined && next < marks.length; next += 1) {
        if ((marks[next]?.[column] ?? null) === null || partOfRow[next] !== -1) continue;
        partOfRow[next] = parts;
        rows.push(next);
      }
    }
    parts += 1;
  };
  for (let row = 0; row < marks.length; row += 1) {
    if (partOfRow[row] !== -1) continue;
    partOfRow[row] = parts;
    spread([row], []);
  }
  for (let column = 0; column < assessors; column += 1) {
    if (partOfColumn[column] !== -1) continue;
    partOfColumn[column] = parts;
    spread([], [column]);
  }
  const positions = (partOf: Int32Array, part: number): number[] =>
    Array.from(partOf.keys()).filter((position) => partOf[position] === part);
  return Array.from({ length: parts }, (_, part) => ({
    subjects: positions(partOfRow, part),
    assessors: positions(partOfColumn, part),
  }));
}
