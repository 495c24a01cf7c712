import type { AnswerTable } from '../model/answers.js';

/** Which rows of a table observe which subject. */
export interface ObservedRows {
  /** Subjects in the order of first appearance. */
  readonly subjects: readonly string[];
  /** Rows of each subject by occasion, oldest first, and in the order of the table where occasions are equal. */
  readonly bySubject: readonly (readonly number[])[];
  /** Whether each subject has one row. */
  readonly isSingle: boolean;
}

/**
 * Which rows of a table observe which subject.
 *
 * @param table - any table
 * @returns the rows of each subject; occasions compare as text, so dates are written year first
 */
export function observedRows(table: AnswerTable): ObservedRows {
  const places = new Map<string, number[]>();
  table.rows.forEach(({ subject }, row) => {
    const rows = places.get(subject);
    if (rows === undefined) places.set(subject, [row]);
    else rows.push(row);
  });
  const occasion = (row: number): string => table.rows[row]?.occasion ?? '';
  const bySubject = [...places.values()].map((rows) =>
    rows.length < 2
      ? rows
      : rows.sort((left, right) => {
          if (occasion(left) === occasion(right)) return left - right;
          return occasion(left) < occasion(right) ? -1 : 1;
        }),
  );
  return { subjects: [...places.keys()], bySubject, isSingle: places.size === table.rows.length };
}
