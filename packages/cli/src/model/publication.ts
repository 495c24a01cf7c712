import type { ImputedCells, PublishedDataset, QuotedTable, RepeatedYears } from '@sopana/published-indices';

/** A published index with all that is needed to read it and to compute it again. */
export interface Publication {
  /** How the file is read, and where it holds the published numbers. */
  readonly dataset: PublishedDataset;
  /** Encoding of the file. */
  readonly encoding: 'utf8' | 'latin1';
  /** The years that the file repeats its columns for; null for a row for each subject and year. */
  readonly years: RepeatedYears | null;
  /** Path of the file with the published results; null where they stand beside the answers. */
  readonly resultsFile: string | null;
  /** Which cells were imputed; null when none were. */
  readonly imputed: ImputedCells | null;
  /** Whether the editions in one file are counted apart, and not only its years. */
  readonly hasEditions: boolean;
  /** Rows of it that come with the command. */
  readonly quoted: readonly QuotedTable[];
}
