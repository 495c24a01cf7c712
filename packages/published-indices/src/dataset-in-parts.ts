import type { PublishedDataset } from './published-dataset.js';
import type { QuotedTable } from './quoted-table.js';

/** Cells that somebody filled in, in a file of the same shape as the answers. */
export interface ImputedCells {
  /** Label of the layer. */
  readonly label: string;
  /** Path of the file; a blank cell is not imputed. */
  readonly file: string;
}

/** A file that repeats its columns for each year, as `le_1990`; each row stands for one row a year, with a column `year`. */
export interface RepeatedYears {
  /** The first year. */
  readonly first: number;
  /** The last year. */
  readonly last: number;
}

/** How a publication is read that is not one plain table: years side by side, results apart, or cells filled in. */
export interface DatasetInParts extends PublishedDataset {
  /** Encoding of the file with the answers. */
  readonly encoding: 'utf8' | 'latin1';
  /** The years that the file repeats its columns for; null for a file with one row for each subject and year. */
  readonly years: RepeatedYears | null;
  /** Path of the file with the published results, its rows found by the columns of `subject`; null where they stand beside the answers. */
  readonly resultsFile: string | null;
  /** Which cells were imputed; null when none were, or nobody said which. */
  readonly imputed: ImputedCells | null;
  /** At most ten rows in the shape of the column map, results beside the answers. */
  readonly quoted: QuotedTable;
}
