/** A value of another format. */
export interface CarriedValue {
  /** The format and its version, such as `case/1.1`. */
  readonly format: string;
  /** What it is called there. */
  readonly key: string;
  /** What it said; structures are JSON text. */
  readonly value: string | number | boolean | readonly string[];
}
