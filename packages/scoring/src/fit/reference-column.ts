/** The values of an item or node on the reference table, as they are before the step that is fitted. */
export interface ReferenceColumn {
  /** Id of the item or node. */
  readonly id: string;
  /** The values that are there. */
  readonly values: Float64Array;
  /** The same by value of an attribute. */
  readonly groupsOf: (attribute: string) => ReadonlyMap<string, Float64Array>;
}
