/**
 * Values of one fact or attribute for many units. Numbers, the places of options, and 1 and 0 for yes and no stand in
 * `numbers`.
 */
export interface FactColumn {
  /** For each unit its value as a number; 0 where it has none. */
  readonly numbers: Float64Array;
  /** For each unit its text; an empty text where it has none; absent unless the fact is a text. */
  readonly texts?: readonly string[];
  /** For each unit its codes; empty where it has none; absent unless the fact is a list. */
  readonly lists?: readonly (readonly string[])[];
  /** For each unit 0 where the value is known, else the code of the reason why not; see `truthOfCode`. */
  readonly states: Uint8Array;
}

/** What is known of many units at one moment, column by column. */
export interface FactTable {
  /** Ids of the units, one for each row. */
  readonly units: readonly string[];
  /** The moment, as it was written. */
  readonly at: string;
  /** The day, YYYY-MM-DD. */
  readonly on: string;
  /** Facts by id. */
  readonly facts: ReadonlyMap<string, FactColumn>;
  /** Attributes by id. */
  readonly attributes: ReadonlyMap<string, FactColumn>;
  /**
   * For each check, by id of a fact that it reads, what its demand for evidence makes of each unit: `states` with the reasons
   * of the evidence; null for a check that asks for none.
   */
  readonly shown: readonly (ReadonlyMap<string, Uint8Array> | null)[];
  /** For each check 1 for each unit with a live waiver, else 0; null where no unit has one. */
  readonly live: readonly (Uint8Array | null)[];
}

/** What many units come to, one column for each check; see `truthOfCode` for the codes. */
export interface ReadinessTable {
  /** Ids of the units, one for each row. */
  readonly units: readonly string[];
  /** For each check: 1 applicable, 2 not applicable, anything else unknown. */
  readonly applicability: readonly Uint8Array[];
  /** For each check: 1 pass, 2 fail, anything else unknown, with its reasons. */
  readonly outcomes: readonly Uint8Array[];
  /** For each check: 1 where it is waived, else 0; null where no unit is. */
  readonly waived: readonly (Uint8Array | null)[];
}
