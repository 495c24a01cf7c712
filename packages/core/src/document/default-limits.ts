import type { DocumentLimits } from './document-limits.js';

/** The limits that hold when none are given. */
export const defaultLimits: DocumentLimits = {
  depth: 64,
  nodes: 1_000_000,
  keysPerObject: 100_000,
  textLength: 100_000,
};
