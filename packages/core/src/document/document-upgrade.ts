/**
 * A step from one format version to the next: pure, and tolerant of a document that breaks its own rules,
 * since those are checked after the last step.
 */
export type DocumentUpgrade = (
  document: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;
