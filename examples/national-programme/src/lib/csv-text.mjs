import { stringify } from 'csv-stringify/sync';

/** Rows as CSV, the first row the header. */
export function csvText(rows) {
  return stringify(rows);
}
