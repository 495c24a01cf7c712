/** One raw answer as a table holds it. */
export interface Cell {
  /** Class code; 0 for a cell that nobody wrote. */
  readonly code: number;
  /** The raw answer as a number; 0 where there is no value. */
  readonly raw: number;
  /** Label of the layer that an imputed cell comes from; null for an answer. */
  readonly imputed?: string | null;
}
