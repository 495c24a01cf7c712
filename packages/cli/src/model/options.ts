/** The names of the formats that every verb knows. */
export const formats = ['table', 'csv', 'json', 'md'] as const;

/** Options of every verb. */
export interface CommonOptions {
  /** How the result is written. */
  readonly format: (typeof formats)[number];
  /** Path of the file that takes the result; standard output when absent. */
  readonly out?: string;
  /** Language of labels; the document's own order when absent. */
  readonly lang?: string;
}
